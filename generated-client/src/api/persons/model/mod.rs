//! One file a schema.

mod group;
mod organization;
mod participant_permission;
mod permission_type;
mod permission_view;
mod person;
mod person_create;
mod person_filter;
mod person_filter_options;
mod person_organization;
mod person_type;
mod person_update;
mod phone_contact;
mod phone_contact_type;
mod product;
mod product_group;
mod product_member;
mod role_type;

pub use self::group::*;
pub use self::organization::*;
pub use self::participant_permission::*;
pub use self::permission_type::*;
pub use self::permission_view::*;
pub use self::person::*;
pub use self::person_create::*;
pub use self::person_filter::*;
pub use self::person_filter_options::*;
pub use self::person_organization::*;
pub use self::person_type::*;
pub use self::person_update::*;
pub use self::phone_contact::*;
pub use self::phone_contact_type::*;
pub use self::product::*;
pub use self::product_group::*;
pub use self::product_member::*;
pub use self::role_type::*;
