use super::Group;
use super::Organization;
use super::ParticipantPermission;
use super::PermissionType;
use super::PermissionView;
use super::PersonType;
use super::PhoneContact;
use super::Product;
use super::RoleType;
use crate::core::{DateTime, Object, Value};

/// A person.
/// Members marked D are known from an internal service of the vendor only; public answers may lack them.
/// Where nothing else is said, the meaning of a member is taken from its name.
///
/// Confidence: V.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Person {
    /// Whether the new ticket list is used.
    ///
    /// Confidence: D.
    pub access_new_list: Option<bool>,
    /// Access restriction.
    /// May be null.
    ///
    /// Confidence: D.
    pub access_restriction: Option<Object>,
    /// Used by the product itself; the shape of the items is unknown.
    pub apps: Option<Vec<Value>>,
    /// Avatar.
    ///
    /// Confidence: D.
    pub avatar_name: Option<String>,
    /// Version of the chat view, e.g. `v1`.
    ///
    /// Confidence: D.
    pub chat_view_version: Option<String>,
    /// Used by the product itself; text or another shape, may be null.
    ///
    /// Confidence: D.
    pub check_unique_by: Option<Value>,
    /// Name of the contact status.
    /// May be null.
    ///
    /// Confidence: D.
    pub contact_status: Option<String>,
    /// Events of the contact status; shape unknown, may be null.
    ///
    /// Confidence: D.
    pub contact_status_events: Option<Value>,
    /// Custom fields: `fieldId` (slug) to value.
    /// May be null.
    ///
    /// Confidence: D.
    pub custom_field: Option<Object>,
    /// Your own code for the person.
    /// May be null.
    ///
    /// Confidence: D.
    pub customer_code: Option<String>,
    /// When the person was created, with or without an offset.
    pub date_creation: Option<DateTime>,
    /// Days since the creation.
    ///
    /// Confidence: D.
    pub days_since_date_creation: Option<i32>,
    /// Days since the last login.
    ///
    /// Confidence: D.
    pub days_since_last_login: Option<i32>,
    /// Used by the product itself; the shape of the items is unknown.
    ///
    /// Confidence: D.
    pub device_tokens: Option<Vec<Value>>,
    /// Code of an identity document.
    /// May be null.
    ///
    /// Confidence: D.
    pub document_code: Option<String>,
    /// Kind of the document.
    /// May be null.
    ///
    /// Confidence: D.
    pub document_code_type: Option<String>,
    /// Code that identifies the document.
    /// May be null.
    ///
    /// Confidence: D.
    pub document_identification_code: Option<String>,
    /// E-mail.
    ///
    /// Confidence: A.
    pub email: Option<String>,
    /// Used by the product itself; text or another shape, may be null.
    ///
    /// Confidence: D.
    pub email_signature: Option<Value>,
    /// Used by the product itself; the shape of the items is unknown.
    ///
    /// Confidence: D.
    pub external_ids: Option<Vec<Value>>,
    /// Used by the product itself; text or another shape, may be null.
    ///
    /// Confidence: D.
    pub facebook_id: Option<Value>,
    /// Used by the product itself; text or another shape, may be null.
    ///
    /// Confidence: D.
    pub facebook_user_name: Option<Value>,
    /// Preferred tab for answers.
    ///
    /// Confidence: D.
    pub favorite_response_tab: Option<i32>,
    /// Groups of the person.
    pub groups: Option<Vec<Group>>,
    /// Identifiers of the groups.
    ///
    /// Confidence: D.
    pub groups_ids: Option<Vec<String>>,
    /// Groups as one text.
    ///
    /// Confidence: D.
    pub groups_members_join: Option<String>,
    /// Whether a password was set.
    ///
    /// Confidence: D.
    pub has_password: Option<bool>,
    /// Home page.
    /// May be null.
    ///
    /// Confidence: D.
    pub home_page: Option<Object>,
    /// Identifier.
    /// Read as `Id` by a client of 2018.
    ///
    /// Confidence: A.
    pub id: Option<String>,
    /// Identifier of the contact status.
    ///
    /// Confidence: D.
    pub id_contact_status: Option<String>,
    /// Group; shape unknown, may be null.
    ///
    /// Confidence: D.
    pub id_group: Option<Value>,
    /// Identifiers of the groups, under another name.
    ///
    /// Confidence: D.
    pub ids_groups: Option<Vec<String>>,
    /// Whether the invitation was sent.
    ///
    /// Confidence: D.
    pub invite_password_sent: Option<bool>,
    /// Whether the e-mail was validated.
    ///
    /// Confidence: D.
    pub is_email_validated: Option<bool>,
    /// Whether the person is active.
    ///
    /// Confidence: B.
    pub is_enabled: Option<bool>,
    /// Whether the person may not log in; seen in lists.
    pub is_locked: Option<bool>,
    /// Whether the password must be reset.
    ///
    /// Confidence: D.
    pub is_reset_password: Option<bool>,
    /// Used by the product itself; text or another shape, may be null.
    ///
    /// Confidence: D.
    pub is_sso_authorization: Option<Value>,
    /// Last login, seven fraction digits and an offset.
    /// May be null.
    ///
    /// Confidence: D.
    pub last_login: Option<DateTime>,
    /// Identifier of the last login, as text (type: confidence V).
    /// May be null.
    ///
    /// Confidence: D.
    pub last_login_id: Option<String>,
    /// Failed logins; seen in lists.
    pub login_tries: Option<i32>,
    /// Used by the product itself; the shape of the items is unknown.
    ///
    /// Confidence: D.
    pub metadata_attributes: Option<Vec<Value>>,
    /// Identifiers of applications.
    pub my_apps: Option<Vec<String>>,
    /// Used by the product itself; the shape of the items is unknown.
    ///
    /// Confidence: D.
    pub my_ticket_views: Option<Vec<Value>>,
    /// Name.
    ///
    /// Confidence: A.
    pub name: Option<String>,
    /// Used by the product itself.
    pub new_octa: Option<bool>,
    /// Number of the person.
    ///
    /// Confidence: D.
    pub number: Option<i32>,
    /// Main organization, in short form (`id`, `name`, `domain`, `isEnabled`).
    /// May be null.
    pub organization: Option<Organization>,
    /// Organizations.
    pub organizations: Option<Vec<Organization>>,
    /// Organizations as one text.
    ///
    /// Confidence: D.
    pub organizations_name: Option<String>,
    /// Further customer codes.
    ///
    /// Confidence: D.
    pub others_customer_code: Option<Object>,
    /// Further document codes.
    ///
    /// Confidence: D.
    pub others_document_code: Option<Object>,
    /// Further e-mails.
    pub others_email: Option<Vec<String>>,
    /// Further phones; shape unknown, may be null.
    ///
    /// Confidence: D.
    pub others_phone: Option<Value>,
    /// `participantPermission`.
    pub participant_permission: Option<ParticipantPermission>,
    /// `permissionType`.
    pub permission_type: Option<PermissionType>,
    /// `permissionView`.
    pub permission_view: Option<PermissionView>,
    /// Phone; shape unknown, may be null.
    ///
    /// Confidence: D.
    pub phone: Option<Value>,
    /// Phone numbers.
    pub phone_contacts: Option<Vec<PhoneContact>>,
    /// Phone numbers as one text.
    ///
    /// Confidence: D.
    pub phone_contacts_described: Option<String>,
    /// Products.
    pub products: Option<Vec<Product>>,
    /// Products as one text.
    ///
    /// Confidence: D.
    pub products_members_join: Option<String>,
    /// Used by the product itself; text or another shape, may be null.
    ///
    /// Confidence: D.
    pub remote_logout_url: Option<Value>,
    /// Used by the product itself; text or another shape, may be null.
    ///
    /// Confidence: D.
    pub responsible: Option<Value>,
    /// `roleType`.
    pub role_type: Option<RoleType>,
    /// Tenant, as text (type: confidence V).
    /// May be null.
    ///
    /// Confidence: D.
    pub sub_domain: Option<String>,
    /// Address of the picture.
    /// May be null.
    pub thumb_url: Option<String>,
    /// Address of the picture, encrypted.
    /// May be null.
    ///
    /// Confidence: D.
    pub thumb_url_encrypted: Option<String>,
    /// Identifiers that order the list of tickets (type: confidence V).
    ///
    /// Confidence: D.
    pub ticket_list_order_config: Option<Vec<String>>,
    /// `type`.
    pub type_: Option<PersonType>,
    /// Used by the product itself; the shape of the items is unknown.
    ///
    /// Confidence: D.
    pub web_push_subscriptions: Option<Vec<Value>>,
}

crate::core::model! {
    Person {
        optional {
            /// Whether the new ticket list is used.
            "accessNewList" => access_new_list, set_access_new_list(bool);
            /// Access restriction.
            "accessRestriction" => access_restriction, set_access_restriction(Object);
            /// Used by the product itself; the shape of the items is unknown.
            "apps" => apps, set_apps(impl Into<Vec<Value>>);
            /// Avatar.
            "avatarName" => avatar_name, set_avatar_name(impl Into<String>);
            /// Version of the chat view, e.g. `v1`.
            "chatViewVersion" => chat_view_version, set_chat_view_version(impl Into<String>);
            /// Used by the product itself; text or another shape, may be null.
            "checkUniqueBy" => check_unique_by, set_check_unique_by(impl Into<Value>);
            /// Name of the contact status.
            "contactStatus" => contact_status, set_contact_status(impl Into<String>);
            /// Events of the contact status; shape unknown, may be null.
            "contactStatusEvents" => contact_status_events, set_contact_status_events(impl Into<Value>);
            /// Custom fields: `fieldId` (slug) to value.
            "customField" => custom_field, set_custom_field(Object);
            /// Your own code for the person.
            "customerCode" => customer_code, set_customer_code(impl Into<String>);
            /// When the person was created, with or without an offset.
            "dateCreation" => date_creation, set_date_creation(impl Into<DateTime>);
            /// Days since the creation.
            "daysSinceDateCreation" => days_since_date_creation, set_days_since_date_creation(i32);
            /// Days since the last login.
            "daysSinceLastLogin" => days_since_last_login, set_days_since_last_login(i32);
            /// Used by the product itself; the shape of the items is unknown.
            "deviceTokens" => device_tokens, set_device_tokens(impl Into<Vec<Value>>);
            /// Code of an identity document.
            "documentCode" => document_code, set_document_code(impl Into<String>);
            /// Kind of the document.
            "documentCodeType" => document_code_type, set_document_code_type(impl Into<String>);
            /// Code that identifies the document.
            "documentIdentificationCode" => document_identification_code, set_document_identification_code(impl Into<String>);
            /// E-mail.
            "email" => email, set_email(impl Into<String>);
            /// Used by the product itself; text or another shape, may be null.
            "emailSignature" => email_signature, set_email_signature(impl Into<Value>);
            /// Used by the product itself; the shape of the items is unknown.
            "externalIds" => external_ids, set_external_ids(impl Into<Vec<Value>>);
            /// Used by the product itself; text or another shape, may be null.
            "facebookId" => facebook_id, set_facebook_id(impl Into<Value>);
            /// Used by the product itself; text or another shape, may be null.
            "facebookUserName" => facebook_user_name, set_facebook_user_name(impl Into<Value>);
            /// Preferred tab for answers.
            "favoriteResponseTab" => favorite_response_tab, set_favorite_response_tab(i32);
            /// Groups of the person.
            "groups" => groups, set_groups(impl Into<Vec<Group>>);
            /// Identifiers of the groups.
            "groupsIds" => groups_ids, set_groups_ids(impl Into<Vec<String>>);
            /// Groups as one text.
            "groupsMembersJoin" => groups_members_join, set_groups_members_join(impl Into<String>);
            /// Whether a password was set.
            "hasPassword" => has_password, set_has_password(bool);
            /// Home page.
            "homePage" => home_page, set_home_page(Object);
            /// Identifier.
            "id" => id, set_id(impl Into<String>);
            /// Identifier of the contact status.
            "idContactStatus" => id_contact_status, set_id_contact_status(impl Into<String>);
            /// Group; shape unknown, may be null.
            "idGroup" => id_group, set_id_group(impl Into<Value>);
            /// Identifiers of the groups, under another name.
            "idsGroups" => ids_groups, set_ids_groups(impl Into<Vec<String>>);
            /// Whether the invitation was sent.
            "invitePasswordSent" => invite_password_sent, set_invite_password_sent(bool);
            /// Whether the e-mail was validated.
            "isEmailValidated" => is_email_validated, set_is_email_validated(bool);
            /// Whether the person is active.
            "isEnabled" => is_enabled, set_is_enabled(bool);
            /// Whether the person may not log in; seen in lists.
            "isLocked" => is_locked, set_is_locked(bool);
            /// Whether the password must be reset.
            "isResetPassword" => is_reset_password, set_is_reset_password(bool);
            /// Used by the product itself; text or another shape, may be null.
            "isSSOAuthorization" => is_sso_authorization, set_is_sso_authorization(impl Into<Value>);
            /// Last login, seven fraction digits and an offset.
            "lastLogin" => last_login, set_last_login(impl Into<DateTime>);
            /// Identifier of the last login, as text (type: confidence V).
            "lastLoginId" => last_login_id, set_last_login_id(impl Into<String>);
            /// Failed logins; seen in lists.
            "loginTries" => login_tries, set_login_tries(i32);
            /// Used by the product itself; the shape of the items is unknown.
            "metadataAttributes" => metadata_attributes, set_metadata_attributes(impl Into<Vec<Value>>);
            /// Identifiers of applications.
            "myApps" => my_apps, set_my_apps(impl Into<Vec<String>>);
            /// Used by the product itself; the shape of the items is unknown.
            "myTicketViews" => my_ticket_views, set_my_ticket_views(impl Into<Vec<Value>>);
            /// Name.
            "name" => name, set_name(impl Into<String>);
            /// Used by the product itself.
            "newOcta" => new_octa, set_new_octa(bool);
            /// Number of the person.
            "number" => number, set_number(i32);
            /// Main organization, in short form (`id`, `name`, `domain`, `isEnabled`).
            "organization" => organization, set_organization(Organization);
            /// Organizations.
            "organizations" => organizations, set_organizations(impl Into<Vec<Organization>>);
            /// Organizations as one text.
            "organizationsName" => organizations_name, set_organizations_name(impl Into<String>);
            /// Further customer codes.
            "othersCustomerCode" => others_customer_code, set_others_customer_code(Object);
            /// Further document codes.
            "othersDocumentCode" => others_document_code, set_others_document_code(Object);
            /// Further e-mails.
            "othersEmail" => others_email, set_others_email(impl Into<Vec<String>>);
            /// Further phones; shape unknown, may be null.
            "othersPhone" => others_phone, set_others_phone(impl Into<Value>);
            "participantPermission" => participant_permission, set_participant_permission(impl Into<ParticipantPermission>);
            "permissionType" => permission_type, set_permission_type(impl Into<PermissionType>);
            "permissionView" => permission_view, set_permission_view(impl Into<PermissionView>);
            /// Phone; shape unknown, may be null.
            "phone" => phone, set_phone(impl Into<Value>);
            /// Phone numbers.
            "phoneContacts" => phone_contacts, set_phone_contacts(impl Into<Vec<PhoneContact>>);
            /// Phone numbers as one text.
            "phoneContactsDescribed" => phone_contacts_described, set_phone_contacts_described(impl Into<String>);
            /// Products.
            "products" => products, set_products(impl Into<Vec<Product>>);
            /// Products as one text.
            "productsMembersJoin" => products_members_join, set_products_members_join(impl Into<String>);
            /// Used by the product itself; text or another shape, may be null.
            "remoteLogoutUrl" => remote_logout_url, set_remote_logout_url(impl Into<Value>);
            /// Used by the product itself; text or another shape, may be null.
            "responsible" => responsible, set_responsible(impl Into<Value>);
            "roleType" => role_type, set_role_type(impl Into<RoleType>);
            /// Tenant, as text (type: confidence V).
            "subDomain" => sub_domain, set_sub_domain(impl Into<String>);
            /// Address of the picture.
            "thumbUrl" => thumb_url, set_thumb_url(impl Into<String>);
            /// Address of the picture, encrypted.
            "thumbUrlEncrypted" => thumb_url_encrypted, set_thumb_url_encrypted(impl Into<String>);
            /// Identifiers that order the list of tickets (type: confidence V).
            "ticketListOrderConfig" => ticket_list_order_config, set_ticket_list_order_config(impl Into<Vec<String>>);
            "type" => type_, set_type(impl Into<PersonType>);
            /// Used by the product itself; the shape of the items is unknown.
            "webPushSubscriptions" => web_push_subscriptions, set_web_push_subscriptions(impl Into<Vec<Value>>);
        }
    }
}
