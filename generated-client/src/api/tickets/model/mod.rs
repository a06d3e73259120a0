//! One file a schema.

mod bulk_action;
mod inbox;
mod interaction_attachment;
mod interaction_comment;
mod interaction_person;
mod requester;
mod search;
mod ticket;
mod ticket_attachment_in;
mod ticket_comment;
mod ticket_comments;
mod ticket_create;
mod ticket_interaction;
mod ticket_list;
mod ticket_update;
mod upload;
mod upload_response;

pub use self::bulk_action::*;
pub use self::inbox::*;
pub use self::interaction_attachment::*;
pub use self::interaction_comment::*;
pub use self::interaction_person::*;
pub use self::requester::*;
pub use self::search::*;
pub use self::ticket::*;
pub use self::ticket_attachment_in::*;
pub use self::ticket_comment::*;
pub use self::ticket_comments::*;
pub use self::ticket_create::*;
pub use self::ticket_interaction::*;
pub use self::ticket_list::*;
pub use self::ticket_update::*;
pub use self::upload::*;
pub use self::upload_response::*;
