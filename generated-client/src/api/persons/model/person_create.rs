use super::ParticipantPermission;
use super::PermissionType;
use super::PermissionView;
use super::PersonOrganization;
use super::PersonType;
use super::PhoneContact;
use super::RoleType;
use crate::core::{Object, Value};

/// A person to create.
/// Only `email` is enforced.
///
/// Confidence: A.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PersonCreate {
    /// Name of the contact status, e.g. `Lead`.
    /// Null is accepted.
    ///
    /// Confidence: B.
    pub contact_status: Option<String>,
    /// Custom fields: `fieldId` (slug) to value.
    pub custom_field: Option<Object>,
    /// Your own code for the person.
    /// Null is accepted; a number was seen too.
    ///
    /// Confidence: B.
    pub customer_code: Option<Value>,
    /// E-mail.
    /// Required.
    pub email: String,
    /// Identifier of the contact status (UUID).
    ///
    /// Confidence: C.
    pub id_contact_status: Option<String>,
    /// Groups of the person.
    ///
    /// Confidence: C.
    pub id_groups: Option<Vec<String>>,
    /// Whether the person is active.
    ///
    /// Confidence: B.
    pub is_enabled: Option<bool>,
    /// Whether the person may not log in.
    ///
    /// Confidence: B.
    pub is_locked: Option<bool>,
    /// Name.
    /// Taken to be needed by the service (confidence D).
    pub name: Option<String>,
    /// Organization of the person.
    ///
    /// Confidence: B.
    pub organization: Option<PersonOrganization>,
    /// Further customer codes.
    /// Null is accepted; the type is inferred.
    ///
    /// Confidence: D.
    pub others_customer_code: Option<Object>,
    /// Further e-mails.
    /// Null is accepted; the type is inferred.
    ///
    /// Confidence: D.
    pub others_email: Option<Vec<String>>,
    /// `participantPermission`.
    pub participant_permission: Option<ParticipantPermission>,
    /// `permissionType`.
    pub permission_type: Option<PermissionType>,
    /// `permissionView`.
    pub permission_view: Option<PermissionView>,
    /// Phone numbers.
    /// A single object is tolerated in place of the array (confidence C).
    pub phone_contacts: Option<Vec<PhoneContact>>,
    /// `roleType`.
    pub role_type: Option<RoleType>,
    /// Address of the picture.
    /// Null is accepted.
    pub thumb_url: Option<String>,
    /// `type`.
    pub type_: Option<PersonType>,
}

crate::core::model! {
    PersonCreate {
        required {
            /// E-mail.
            "email" => email, set_email(impl Into<String>);
        }
        optional {
            /// Name of the contact status, e.g. `Lead`.
            "contactStatus" => contact_status, set_contact_status(impl Into<String>);
            /// Custom fields: `fieldId` (slug) to value.
            "customField" => custom_field, set_custom_field(Object);
            /// Your own code for the person.
            "customerCode" => customer_code, set_customer_code(impl Into<Value>);
            /// Identifier of the contact status (UUID).
            "idContactStatus" => id_contact_status, set_id_contact_status(impl Into<String>);
            /// Groups of the person.
            "idGroups" => id_groups, set_id_groups(impl Into<Vec<String>>);
            /// Whether the person is active.
            "isEnabled" => is_enabled, set_is_enabled(bool);
            /// Whether the person may not log in.
            "isLocked" => is_locked, set_is_locked(bool);
            /// Name.
            "name" => name, set_name(impl Into<String>);
            /// Organization of the person.
            "organization" => organization, set_organization(PersonOrganization);
            /// Further customer codes.
            "othersCustomerCode" => others_customer_code, set_others_customer_code(Object);
            /// Further e-mails.
            "othersEmail" => others_email, set_others_email(impl Into<Vec<String>>);
            "participantPermission" => participant_permission, set_participant_permission(impl Into<ParticipantPermission>);
            "permissionType" => permission_type, set_permission_type(impl Into<PermissionType>);
            "permissionView" => permission_view, set_permission_view(impl Into<PermissionView>);
            /// Phone numbers.
            "phoneContacts" => phone_contacts, set_phone_contacts(impl Into<Vec<PhoneContact>>);
            "roleType" => role_type, set_role_type(impl Into<RoleType>);
            /// Address of the picture.
            "thumbUrl" => thumb_url, set_thumb_url(impl Into<String>);
            "type" => type_, set_type(impl Into<PersonType>);
        }
    }
}
