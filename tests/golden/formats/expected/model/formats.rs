use crate::core::{Date, DateTime, FilePart};

/// The schema `Formats`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Formats {
    /// `binary`.
    pub binary: Option<FilePart>,
    /// `byte`.
    pub byte: Option<String>,
    /// `date`.
    pub date: Option<Date>,
    /// `dateTime`.
    pub date_time: Option<DateTime>,
    /// `decimal`.
    pub decimal: Option<f64>,
    /// `double`.
    pub double: Option<f64>,
    /// `email`.
    pub email: Option<String>,
    /// `float`.
    pub float: Option<f64>,
    /// `int`.
    pub int: Option<i64>,
    /// `int32`.
    pub int32: Option<i32>,
    /// `int64`.
    pub int64: Option<i64>,
    /// `made-up`.
    pub made_up: Option<String>,
    /// `misspelt`.
    pub misspelt: Option<i64>,
    /// `number`.
    pub number: Option<f64>,
    /// `numberInt`.
    pub number_int: Option<i64>,
    /// `odd`.
    pub odd: Option<i64>,
    /// `password`.
    pub password: Option<String>,
    /// `slip`.
    pub slip: Option<DateTime>,
    /// `time`.
    pub time: Option<String>,
    /// `typeless`.
    pub typeless: Option<DateTime>,
    /// `uint32`.
    pub uint32: Option<i64>,
    /// `uint64`.
    pub uint64: Option<u64>,
    /// `uint8`.
    pub uint8: Option<i32>,
    /// `uuid`.
    pub uuid: Option<String>,
}

crate::core::model! {
    Formats {
        optional {
            "binary" => binary, set_binary(impl Into<FilePart>);
            "byte" => byte, set_byte(impl Into<String>);
            "date" => date, set_date(impl Into<Date>);
            "dateTime" => date_time, set_date_time(impl Into<DateTime>);
            "decimal" => decimal, set_decimal(f64);
            "double" => double, set_double(f64);
            "email" => email, set_email(impl Into<String>);
            "float" => float, set_float(f64);
            "int" => int, set_int(i64);
            "int32" => int32, set_int32(i32);
            "int64" => int64, set_int64(i64);
            "made-up" => made_up, set_made_up(impl Into<String>);
            "misspelt" => misspelt, set_misspelt(i64);
            "number" => number, set_number(f64);
            "numberInt" => number_int, set_number_int(i64);
            "odd" => odd, set_odd(i64);
            "password" => password, set_password(impl Into<String>);
            "slip" => slip, set_slip(impl Into<DateTime>);
            "time" => time, set_time(impl Into<String>);
            "typeless" => typeless, set_typeless(impl Into<DateTime>);
            "uint32" => uint32, set_uint32(i64);
            "uint64" => uint64, set_uint64(u64);
            "uint8" => uint8, set_uint8(i32);
            "uuid" => uuid, set_uuid(impl Into<String>);
        }
    }
}
