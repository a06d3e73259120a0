//! What kinds of failures there are.

/// What kind of thing went wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client can't be built as configured.
    Config,
    /// The request can't be built: a path parameter is empty or a step to another path, a header holds a control character,
    /// a body can't be written. Nothing was sent.
    Request,
    /// The credentials are missing, wrong or no longer valid: the login failed, or the server answered 401.
    Auth,
    /// There was no connection; the server has not seen the request.
    Connect,
    /// There was no secure connection: the server's certificate or its protocol is not accepted. It has not seen the request.
    Tls,
    /// The time was up; the server may have carried out the request.
    Timeout,
    /// The connection broke; the server may have carried out the request.
    Network,
    /// The server sent the client elsewhere, which it does not follow.
    Redirect,
    /// The server answered with a status of failure.
    Status,
    /// The answer is larger than the client accepts.
    TooLarge,
    /// The answer is a success but its body is not what the document says.
    Decode,
    /// A list of pages can't be read on: the server repeats a page or names one elsewhere, or the cursor is not of this list.
    Paging,
}
