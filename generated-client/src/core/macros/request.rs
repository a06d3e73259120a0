/// Gives an operation's request its setters, the options that every call has, and the ways to send it.
///
/// ```text
/// request! {
///     Search(SEARCH) => json(Vec<Ticket>) {
///         /// Status of the ticket.
///         query "status" => status(impl Into<String>);
///         query[PIPES] "ids" => ids(Vec<i64>);
///         header "AppSubDomain" => app_sub_domain(impl Into<String>);
///         cookie "sid" => sid(impl Into<String>);
///         json "application/json" => body(super::Options);
///     }
/// }
/// ```
///
/// In parentheses stands the constant of the operation. After `=>` stands how the answer is read: `json(T)`, `optional(Option<T>)`, `text(String)`, `bytes(Bytes)`, `empty(())`, or
/// `any(E)` for an enum made by `response_enum!`.
macro_rules! request {
    (
        $name:ident($operation:ident) => $kind:ident($output:ty) {
            $($(#[$doc:meta])* $place:ident $([$style:ident])? $wire:literal => $setter:ident($($argument:tt)*);)*
        }
    ) => {
        #[cfg(feature = "test-util")]
        $crate::core::testing::mocked!($name($operation) => $kind($output));

        impl $name {
            $($crate::core::request!(@setter [$(#[$doc])*] $place [$($style)?] $wire $setter ($($argument)*));)*

            /// Limits the time of this call, all attempts and waits included.
            pub fn timeout(self, timeout: ::std::time::Duration) -> Self {
                Self { request: self.request.timeout(timeout) }
            }

            /// Sets a header that the document does not tell of. Those that the client sets itself are refused.
            pub fn header(self, name: &str, value: &str) -> Self {
                Self { request: self.request.any_header(name, value) }
            }

            /// Sets when this call is sent again.
            pub fn retry(self, policy: $crate::core::RetryPolicy) -> Self {
                Self { request: self.request.retry(policy) }
            }

            /// Sends the request; awaiting the request itself does the same.
            pub fn send(self) -> $crate::core::Sending<$output> {
                self.request.send::<$crate::core::request!(@decoder $kind $output)>()
            }

            /// Sends the request while this thread waits for the answer; for programs without an async runtime.
            ///
            /// # Errors
            ///
            /// See [`Error`]($crate::core::Error).
            #[cfg(feature = "blocking")]
            pub fn wait(self) -> ::std::result::Result<$output, $crate::core::Error> {
                self.send().wait()
            }

            /// Sends the request; gives status and headers along with the decoded value.
            pub fn response(self) -> $crate::core::Sending<$crate::core::Response<$output>> {
                self.request.response::<$crate::core::request!(@decoder $kind $output)>()
            }
        }

        impl ::std::future::IntoFuture for $name {
            type Output = ::std::result::Result<$output, $crate::core::Error>;
            type IntoFuture = $crate::core::Sending<$output>;

            fn into_future(self) -> Self::IntoFuture {
                self.send()
            }
        }
    };

    (@decoder json $output:ty) => { $crate::core::Json<$output> };
    (@decoder optional $output:ty) => { $crate::core::Optional<$output> };
    (@decoder text $output:ty) => { $crate::core::Text };
    (@decoder bytes $output:ty) => { $crate::core::Raw };
    (@decoder empty $output:ty) => { $crate::core::Empty };
    (@decoder any $output:ty) => { $crate::core::Any<$output> };

    (@setter [] $place:ident $style:tt $wire:literal $($rest:tt)*) => {
        $crate::core::request!(@setter [#[doc = concat!("Sets `", $wire, "`.")]] $place $style $wire $($rest)*);
    };
    // A document may have a schema called `Into`: then the trait is written with its path.
    (@setter [$($doc:tt)+] $place:ident $style:tt $wire:literal $setter:ident (impl ::std::convert::Into<$value:ty>)) => {
        $crate::core::request!(@setter [$($doc)+] $place $style $wire $setter (impl Into<$value>));
    };
    (@setter [$($doc:tt)+] $place:ident $style:tt $wire:literal $setter:ident (impl Into<$value:ty>)) => {
        $($doc)+
        pub fn $setter(self, value: impl ::std::convert::Into<$value>) -> Self {
            let value: $value = ::std::convert::Into::into(value);
            Self { request: $crate::core::request!(@put self.request, $place $style $wire value) }
        }
    };
    (@setter [$($doc:tt)+] $place:ident $style:tt $wire:literal $setter:ident ($value:ty)) => {
        $($doc)+
        pub fn $setter(self, value: $value) -> Self {
            Self { request: $crate::core::request!(@put self.request, $place $style $wire value) }
        }
    };

    (@put $request:expr, query [] $wire:literal $value:ident) => { $request.query($wire, &$value) };
    (@put $request:expr, query [$style:ident] $wire:literal $value:ident) => {
        $request.query_styled($wire, &$value, $crate::core::Style::$style)
    };
    (@put $request:expr, header [] $wire:literal $value:ident) => { $request.header($wire, &$value) };
    (@put $request:expr, header [$style:ident] $wire:literal $value:ident) => {
        $request.header_styled($wire, &$value, $crate::core::Style::$style)
    };
    (@put $request:expr, cookie $style:tt $wire:literal $value:ident) => { $request.cookie($wire, &$value) };
    (@put $request:expr, json [] $wire:literal $value:ident) => { $request.json_as($wire, &$value) };
    (@put $request:expr, form [] $wire:literal $value:ident) => { $request.form(&$value) };
    (@put $request:expr, multipart [] $wire:literal $value:ident) => { $request.multipart(&$value) };
    (@put $request:expr, text [] $wire:literal $value:ident) => { $request.text($wire, $value) };
    (@put $request:expr, bytes [] $wire:literal $value:ident) => { $request.bytes($wire, $value) };
}
pub(crate) use request;
