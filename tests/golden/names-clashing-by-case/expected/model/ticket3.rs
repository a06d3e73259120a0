/// The schema `Ticket`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Ticket3 {
    /// `FooBar`.
    pub foo_bar2: Option<String>,
    /// `foo-bar`.
    pub foo_bar3: Option<String>,
    /// `fooBar`.
    pub foo_bar4: Option<String>,
    /// `foo_bar`.
    pub foo_bar: Option<String>,
}

crate::core::model! {
    Ticket3 {
        optional {
            "FooBar" => foo_bar2, set_foo_bar2(impl Into<String>);
            "foo-bar" => foo_bar3, set_foo_bar3(impl Into<String>);
            "fooBar" => foo_bar4, set_foo_bar4(impl Into<String>);
            "foo_bar" => foo_bar, set_foo_bar(impl Into<String>);
        }
    }
}
