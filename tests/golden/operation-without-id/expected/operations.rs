//! Operations of Golden without a tag.

/// The operations of Golden; made by [`Client::operations`](crate::Client::operations).
#[derive(Debug, Clone)]
pub struct Operations {
    client: crate::core::Client,
}

impl crate::core::Client {
    /// The operations of Golden.
    #[must_use]
    pub fn operations(&self) -> Operations {
        Operations { client: self.clone() }
    }
}

const CREATE_USERS: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "create_users", crate::core::Method::Post, "/users");
const DELETE_USERS: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "delete_users", crate::core::Method::Delete, "/users/{id}");
const GET: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "get", crate::core::Method::Get, "/");
const GET_USERS: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "get_users", crate::core::Method::Get, "/users/{id}");
const GET_USERS_MAILS: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "get_users_mails", crate::core::Method::Get, "/users/{id}/mails");
const HEAD_USERS: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "head_users", crate::core::Method::Head, "/users/{id}");
const LIST_USERS: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "list_users", crate::core::Method::Get, "/users");
const OPTIONS_USERS: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "options_users", crate::core::Method::Options, "/users/{id}");
const PATCH_USERS_BY_ID: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "patch_users_by_id", crate::core::Method::Patch, "/users/{id}");
const PUT_USERS_BY_ID: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "put_users_by_id", crate::core::Method::Put, "/users/{id}");
const TRACE_USERS: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "trace_users", crate::core::Method::Trace, "/users/{id}");

impl Operations {
    /// Calls `POST /users`.
    pub fn create_users(&self) -> CreateUsers {
        CreateUsers {
            request: self.client.call(&CREATE_USERS),
        }
    }

    /// Calls `DELETE /users/{id}`.
    pub fn delete_users(&self, id: &str) -> DeleteUsers {
        DeleteUsers {
            request: self.client.call(&DELETE_USERS).path("id", id),
        }
    }

    /// Calls `GET /`.
    pub fn get(&self) -> Get {
        Get {
            request: self.client.call(&GET),
        }
    }

    /// Calls `GET /users/{id}`.
    pub fn get_users(&self, id: &str) -> GetUsers {
        GetUsers {
            request: self.client.call(&GET_USERS).path("id", id),
        }
    }

    /// Calls `GET /users/{id}/mails`.
    pub fn get_users_mails(&self, id: &str) -> GetUsersMails {
        GetUsersMails {
            request: self.client.call(&GET_USERS_MAILS).path("id", id),
        }
    }

    /// Calls `HEAD /users/{id}`.
    pub fn head_users(&self, id: &str) -> HeadUsers {
        HeadUsers {
            request: self.client.call(&HEAD_USERS).path("id", id),
        }
    }

    /// Calls `GET /users`.
    pub fn list_users(&self) -> ListUsers {
        ListUsers {
            request: self.client.call(&LIST_USERS),
        }
    }

    /// Calls `OPTIONS /users/{id}`.
    pub fn options_users(&self, id: &str) -> OptionsUsers {
        OptionsUsers {
            request: self.client.call(&OPTIONS_USERS).path("id", id),
        }
    }

    /// Calls `PATCH /users/{id}`.
    pub fn patch_users_by_id(&self, id: &str) -> PatchUsersById {
        PatchUsersById {
            request: self.client.call(&PATCH_USERS_BY_ID).path("id", id),
        }
    }

    /// Calls `PUT /users/{id}`.
    pub fn put_users_by_id(&self, id: &str) -> PutUsersById {
        PutUsersById {
            request: self.client.call(&PUT_USERS_BY_ID).path("id", id),
        }
    }

    /// Calls `TRACE /users/{id}`.
    pub fn trace_users(&self, id: &str) -> TraceUsers {
        TraceUsers {
            request: self.client.call(&TRACE_USERS).path("id", id),
        }
    }
}

/// Request of [`Operations::create_users`](Operations::create_users).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct CreateUsers {
    request: crate::core::Request,
}

crate::core::request! {
    CreateUsers(CREATE_USERS) => empty(()) {}
}

/// Request of [`Operations::delete_users`](Operations::delete_users).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct DeleteUsers {
    request: crate::core::Request,
}

crate::core::request! {
    DeleteUsers(DELETE_USERS) => empty(()) {}
}

/// Request of [`Operations::get`](Operations::get).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Get {
    request: crate::core::Request,
}

crate::core::request! {
    Get(GET) => empty(()) {}
}

/// Request of [`Operations::get_users`](Operations::get_users).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct GetUsers {
    request: crate::core::Request,
}

crate::core::request! {
    GetUsers(GET_USERS) => empty(()) {}
}

/// Request of [`Operations::get_users_mails`](Operations::get_users_mails).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct GetUsersMails {
    request: crate::core::Request,
}

crate::core::request! {
    GetUsersMails(GET_USERS_MAILS) => empty(()) {}
}

/// Request of [`Operations::head_users`](Operations::head_users).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct HeadUsers {
    request: crate::core::Request,
}

crate::core::request! {
    HeadUsers(HEAD_USERS) => empty(()) {}
}

/// Request of [`Operations::list_users`](Operations::list_users).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct ListUsers {
    request: crate::core::Request,
}

crate::core::request! {
    ListUsers(LIST_USERS) => json(::std::vec::Vec<::std::string::String>) {}
}

/// Request of [`Operations::options_users`](Operations::options_users).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct OptionsUsers {
    request: crate::core::Request,
}

crate::core::request! {
    OptionsUsers(OPTIONS_USERS) => empty(()) {}
}

/// Request of [`Operations::patch_users_by_id`](Operations::patch_users_by_id).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct PatchUsersById {
    request: crate::core::Request,
}

crate::core::request! {
    PatchUsersById(PATCH_USERS_BY_ID) => empty(()) {}
}

/// Request of [`Operations::put_users_by_id`](Operations::put_users_by_id).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct PutUsersById {
    request: crate::core::Request,
}

crate::core::request! {
    PutUsersById(PUT_USERS_BY_ID) => empty(()) {}
}

/// Request of [`Operations::trace_users`](Operations::trace_users).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct TraceUsers {
    request: crate::core::Request,
}

crate::core::request! {
    TraceUsers(TRACE_USERS) => empty(()) {}
}
