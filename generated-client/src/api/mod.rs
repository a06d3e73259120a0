//! Generated from the documents of the services.

pub mod actions;
pub mod categories;
pub mod company;
pub mod custom_fields;
pub mod forms;
pub mod groups;
pub mod login;
pub mod organizations;
pub mod persons;
pub mod products;
pub mod smart_forms;
pub mod tags;
pub mod tickets;
pub mod workflow;
