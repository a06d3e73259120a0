/// The schema `Ticket`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Ticket3 {
    /// `FooBar`.
    pub foo_bar2: ::std::option::Option<::std::string::String>,
    /// `foo-bar`.
    pub foo_bar3: ::std::option::Option<::std::string::String>,
    /// `fooBar`.
    pub foo_bar4: ::std::option::Option<::std::string::String>,
    /// `foo_bar`.
    pub foo_bar: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    Ticket3 {
        optional {
            "FooBar" => foo_bar2, set_foo_bar2(impl ::std::convert::Into<::std::string::String>);
            "foo-bar" => foo_bar3, set_foo_bar3(impl ::std::convert::Into<::std::string::String>);
            "fooBar" => foo_bar4, set_foo_bar4(impl ::std::convert::Into<::std::string::String>);
            "foo_bar" => foo_bar, set_foo_bar(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
