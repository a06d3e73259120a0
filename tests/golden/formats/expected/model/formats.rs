/// The schema `Formats`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Formats {
    /// `binary`.
    pub binary: ::std::option::Option<crate::core::FilePart>,
    /// `byte`.
    pub byte: ::std::option::Option<::std::string::String>,
    /// `date`.
    pub date: ::std::option::Option<crate::core::Date>,
    /// `dateTime`.
    pub date_time: ::std::option::Option<crate::core::DateTime>,
    /// `decimal`.
    pub decimal: ::std::option::Option<f64>,
    /// `double`.
    pub double: ::std::option::Option<f64>,
    /// `email`.
    pub email: ::std::option::Option<::std::string::String>,
    /// `float`.
    pub float: ::std::option::Option<f64>,
    /// `int`.
    pub int: ::std::option::Option<i64>,
    /// `int32`.
    pub int32: ::std::option::Option<i32>,
    /// `int64`.
    pub int64: ::std::option::Option<i64>,
    /// `made-up`.
    pub made_up: ::std::option::Option<::std::string::String>,
    /// `misspelt`.
    pub misspelt: ::std::option::Option<i64>,
    /// `number`.
    pub number: ::std::option::Option<f64>,
    /// `numberInt`.
    pub number_int: ::std::option::Option<i64>,
    /// `odd`.
    pub odd: ::std::option::Option<i64>,
    /// `password`.
    pub password: ::std::option::Option<::std::string::String>,
    /// `slip`.
    pub slip: ::std::option::Option<crate::core::DateTime>,
    /// `time`.
    pub time: ::std::option::Option<::std::string::String>,
    /// `typeless`.
    pub typeless: ::std::option::Option<crate::core::DateTime>,
    /// `uint32`.
    pub uint32: ::std::option::Option<i64>,
    /// `uint64`.
    pub uint64: ::std::option::Option<u64>,
    /// `uint8`.
    pub uint8: ::std::option::Option<i32>,
    /// `uuid`.
    pub uuid: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    Formats {
        optional {
            "binary" => binary, set_binary(impl ::std::convert::Into<crate::core::FilePart>);
            "byte" => byte, set_byte(impl ::std::convert::Into<::std::string::String>);
            "date" => date, set_date(impl ::std::convert::Into<crate::core::Date>);
            "dateTime" => date_time, set_date_time(impl ::std::convert::Into<crate::core::DateTime>);
            "decimal" => decimal, set_decimal(f64);
            "double" => double, set_double(f64);
            "email" => email, set_email(impl ::std::convert::Into<::std::string::String>);
            "float" => float, set_float(f64);
            "int" => int, set_int(i64);
            "int32" => int32, set_int32(i32);
            "int64" => int64, set_int64(i64);
            "made-up" => made_up, set_made_up(impl ::std::convert::Into<::std::string::String>);
            "misspelt" => misspelt, set_misspelt(i64);
            "number" => number, set_number(f64);
            "numberInt" => number_int, set_number_int(i64);
            "odd" => odd, set_odd(i64);
            "password" => password, set_password(impl ::std::convert::Into<::std::string::String>);
            "slip" => slip, set_slip(impl ::std::convert::Into<crate::core::DateTime>);
            "time" => time, set_time(impl ::std::convert::Into<::std::string::String>);
            "typeless" => typeless, set_typeless(impl ::std::convert::Into<crate::core::DateTime>);
            "uint32" => uint32, set_uint32(i64);
            "uint64" => uint64, set_uint64(u64);
            "uint8" => uint8, set_uint8(i32);
            "uuid" => uuid, set_uuid(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
