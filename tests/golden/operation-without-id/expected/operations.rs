//! Operations of Golden without a tag.

use super::SERVICE;
use crate::core::{Client, Method, Operation, Request};

/// The operations of Golden; made by [`Client::operations`](crate::Client::operations).
#[derive(Debug, Clone)]
pub struct Operations {
    client: Client,
}

impl Client {
    /// The operations of Golden.
    #[must_use]
    pub fn operations(&self) -> Operations {
        Operations { client: self.clone() }
    }
}

const CREATE_USERS: Operation = Operation::new(
    &SERVICE,
    "create_users",
    Method::POST,
    "/users",
);
const DELETE_USERS: Operation = Operation::new(
    &SERVICE,
    "delete_users",
    Method::DELETE,
    "/users/{id}",
);
const GET: Operation = Operation::new(&SERVICE, "get", Method::GET, "/");
const GET_USERS: Operation = Operation::new(
    &SERVICE,
    "get_users",
    Method::GET,
    "/users/{id}",
);
const GET_USERS_MAILS: Operation = Operation::new(
    &SERVICE,
    "get_users_mails",
    Method::GET,
    "/users/{id}/mails",
);
const HEAD_USERS: Operation = Operation::new(
    &SERVICE,
    "head_users",
    Method::HEAD,
    "/users/{id}",
);
const LIST_USERS: Operation = Operation::new(
    &SERVICE,
    "list_users",
    Method::GET,
    "/users",
);
const OPTIONS_USERS: Operation = Operation::new(
    &SERVICE,
    "options_users",
    Method::OPTIONS,
    "/users/{id}",
);
const PATCH_USERS_BY_ID: Operation = Operation::new(
    &SERVICE,
    "patch_users_by_id",
    Method::PATCH,
    "/users/{id}",
);
const PUT_USERS_BY_ID: Operation = Operation::new(
    &SERVICE,
    "put_users_by_id",
    Method::PUT,
    "/users/{id}",
);
const TRACE_USERS: Operation = Operation::new(
    &SERVICE,
    "trace_users",
    Method::TRACE,
    "/users/{id}",
);

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

/// Request of [`Operations::create_users`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct CreateUsers {
    request: Request,
}

crate::core::request! {
    CreateUsers(CREATE_USERS) => empty(()) {}
}

/// Request of [`Operations::delete_users`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct DeleteUsers {
    request: Request,
}

crate::core::request! {
    DeleteUsers(DELETE_USERS) => empty(()) {}
}

/// Request of [`Operations::get`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Get {
    request: Request,
}

crate::core::request! {
    Get(GET) => empty(()) {}
}

/// Request of [`Operations::get_users`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct GetUsers {
    request: Request,
}

crate::core::request! {
    GetUsers(GET_USERS) => empty(()) {}
}

/// Request of [`Operations::get_users_mails`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct GetUsersMails {
    request: Request,
}

crate::core::request! {
    GetUsersMails(GET_USERS_MAILS) => empty(()) {}
}

/// Request of [`Operations::head_users`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct HeadUsers {
    request: Request,
}

crate::core::request! {
    HeadUsers(HEAD_USERS) => empty(()) {}
}

/// Request of [`Operations::list_users`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct ListUsers {
    request: Request,
}

crate::core::request! {
    ListUsers(LIST_USERS) => json(Vec<String>) {}
}

/// Request of [`Operations::options_users`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct OptionsUsers {
    request: Request,
}

crate::core::request! {
    OptionsUsers(OPTIONS_USERS) => empty(()) {}
}

/// Request of [`Operations::patch_users_by_id`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct PatchUsersById {
    request: Request,
}

crate::core::request! {
    PatchUsersById(PATCH_USERS_BY_ID) => empty(()) {}
}

/// Request of [`Operations::put_users_by_id`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct PutUsersById {
    request: Request,
}

crate::core::request! {
    PutUsersById(PUT_USERS_BY_ID) => empty(()) {}
}

/// Request of [`Operations::trace_users`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct TraceUsers {
    request: Request,
}

crate::core::request! {
    TraceUsers(TRACE_USERS) => empty(()) {}
}
