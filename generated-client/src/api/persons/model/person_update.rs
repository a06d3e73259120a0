/// Changes to a person.
/// Members left out stay as they are, except `idGroups`.
///
/// Confidence: A.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PersonUpdate {
    /// Name of the contact status, e.g. `Lead`.
    /// Null is accepted.
    ///
    /// Confidence: B.
    pub contact_status: crate::core::Maybe<::std::string::String>,
    /// Custom fields: `fieldId` (slug) to value.
    pub custom_field: ::std::option::Option<crate::core::Object>,
    /// Your own code for the person.
    /// Null is accepted; a number was seen too.
    ///
    /// Confidence: B.
    pub customer_code: ::std::option::Option<crate::core::Value>,
    /// E-mail.
    pub email: ::std::option::Option<::std::string::String>,
    /// Identifier of the contact status (UUID).
    ///
    /// Confidence: C.
    pub id_contact_status: ::std::option::Option<::std::string::String>,
    /// Groups of the person.
    /// Left out of a PUT, it clears the groups: send the ones to keep.
    ///
    /// Confidence: C.
    pub id_groups: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Whether the person is active.
    ///
    /// Confidence: B.
    pub is_enabled: ::std::option::Option<bool>,
    /// Whether the person may not log in.
    ///
    /// Confidence: B.
    pub is_locked: ::std::option::Option<bool>,
    /// Name.
    pub name: ::std::option::Option<::std::string::String>,
    /// Organization of the person.
    ///
    /// Confidence: B.
    pub organization: ::std::option::Option<super::PersonOrganization>,
    /// Further customer codes.
    /// Null is accepted; the type is inferred.
    ///
    /// Confidence: D.
    pub others_customer_code: crate::core::Maybe<crate::core::Object>,
    /// Further e-mails.
    /// Null is accepted; the type is inferred.
    ///
    /// Confidence: D.
    pub others_email: crate::core::Maybe<::std::vec::Vec<::std::string::String>>,
    /// `participantPermission`.
    pub participant_permission: ::std::option::Option<super::ParticipantPermission>,
    /// `permissionType`.
    pub permission_type: ::std::option::Option<super::PermissionType>,
    /// `permissionView`.
    pub permission_view: ::std::option::Option<super::PermissionView>,
    /// Phone numbers.
    /// A single object is tolerated in place of the array (confidence C).
    pub phone_contacts: ::std::option::Option<::std::vec::Vec<super::PhoneContact>>,
    /// `roleType`.
    pub role_type: ::std::option::Option<super::RoleType>,
    /// Address of the picture.
    /// Null is accepted.
    pub thumb_url: crate::core::Maybe<::std::string::String>,
    /// `type`.
    pub type_: ::std::option::Option<super::PersonType>,
}

crate::core::model! {
    PersonUpdate {
        optional {
            "customField" => custom_field, set_custom_field(crate::core::Object);
            "customerCode" => customer_code, set_customer_code(impl ::std::convert::Into<crate::core::Value>);
            "email" => email, set_email(impl ::std::convert::Into<::std::string::String>);
            "idContactStatus" => id_contact_status, set_id_contact_status(impl ::std::convert::Into<::std::string::String>);
            "idGroups" => id_groups, set_id_groups(impl ::std::convert::Into<::std::vec::Vec<::std::string::String>>);
            "isEnabled" => is_enabled, set_is_enabled(bool);
            "isLocked" => is_locked, set_is_locked(bool);
            "name" => name, set_name(impl ::std::convert::Into<::std::string::String>);
            "organization" => organization, set_organization(super::PersonOrganization);
            "participantPermission" => participant_permission, set_participant_permission(impl ::std::convert::Into<super::ParticipantPermission>);
            "permissionType" => permission_type, set_permission_type(impl ::std::convert::Into<super::PermissionType>);
            "permissionView" => permission_view, set_permission_view(impl ::std::convert::Into<super::PermissionView>);
            "phoneContacts" => phone_contacts, set_phone_contacts(impl ::std::convert::Into<::std::vec::Vec<super::PhoneContact>>);
            "roleType" => role_type, set_role_type(impl ::std::convert::Into<super::RoleType>);
            "type" => type_, set_type(impl ::std::convert::Into<super::PersonType>);
        }
        nullable {
            "contactStatus" => contact_status, set_contact_status(impl ::std::convert::Into<::std::string::String>);
            "othersCustomerCode" => others_customer_code, set_others_customer_code(crate::core::Object);
            "othersEmail" => others_email, set_others_email(impl ::std::convert::Into<::std::vec::Vec<::std::string::String>>);
            "thumbUrl" => thumb_url, set_thumb_url(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
