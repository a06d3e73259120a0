//! One file a schema.

mod users_id_get_responses200_address;
mod users_id_get_responses_200;

pub use self::users_id_get_responses200_address::*;
pub use self::users_id_get_responses_200::*;
