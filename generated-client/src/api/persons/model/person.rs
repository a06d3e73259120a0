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
    pub access_new_list: ::std::option::Option<bool>,
    /// Access restriction.
    /// May be null.
    ///
    /// Confidence: D.
    pub access_restriction: ::std::option::Option<crate::core::Object>,
    /// Used by the product itself; the shape of the items is unknown.
    pub apps: ::std::option::Option<::std::vec::Vec<crate::core::Value>>,
    /// Avatar.
    ///
    /// Confidence: D.
    pub avatar_name: ::std::option::Option<::std::string::String>,
    /// Version of the chat view, e.g. `v1`.
    ///
    /// Confidence: D.
    pub chat_view_version: ::std::option::Option<::std::string::String>,
    /// Used by the product itself; text or another shape, may be null.
    ///
    /// Confidence: D.
    pub check_unique_by: ::std::option::Option<crate::core::Value>,
    /// Name of the contact status.
    /// May be null.
    ///
    /// Confidence: D.
    pub contact_status: ::std::option::Option<::std::string::String>,
    /// Events of the contact status; shape unknown, may be null.
    ///
    /// Confidence: D.
    pub contact_status_events: ::std::option::Option<crate::core::Value>,
    /// Custom fields: `fieldId` (slug) to value.
    /// May be null.
    ///
    /// Confidence: D.
    pub custom_field: ::std::option::Option<crate::core::Object>,
    /// Your own code for the person.
    /// May be null.
    ///
    /// Confidence: D.
    pub customer_code: ::std::option::Option<::std::string::String>,
    /// When the person was created, with or without an offset.
    pub date_creation: ::std::option::Option<crate::core::DateTime>,
    /// Days since the creation.
    ///
    /// Confidence: D.
    pub days_since_date_creation: ::std::option::Option<i32>,
    /// Days since the last login.
    ///
    /// Confidence: D.
    pub days_since_last_login: ::std::option::Option<i32>,
    /// Used by the product itself; the shape of the items is unknown.
    ///
    /// Confidence: D.
    pub device_tokens: ::std::option::Option<::std::vec::Vec<crate::core::Value>>,
    /// Code of an identity document.
    /// May be null.
    ///
    /// Confidence: D.
    pub document_code: ::std::option::Option<::std::string::String>,
    /// Kind of the document.
    /// May be null.
    ///
    /// Confidence: D.
    pub document_code_type: ::std::option::Option<::std::string::String>,
    /// Code that identifies the document.
    /// May be null.
    ///
    /// Confidence: D.
    pub document_identification_code: ::std::option::Option<::std::string::String>,
    /// E-mail.
    ///
    /// Confidence: A.
    pub email: ::std::option::Option<::std::string::String>,
    /// Used by the product itself; text or another shape, may be null.
    ///
    /// Confidence: D.
    pub email_signature: ::std::option::Option<crate::core::Value>,
    /// Used by the product itself; the shape of the items is unknown.
    ///
    /// Confidence: D.
    pub external_ids: ::std::option::Option<::std::vec::Vec<crate::core::Value>>,
    /// Used by the product itself; text or another shape, may be null.
    ///
    /// Confidence: D.
    pub facebook_id: ::std::option::Option<crate::core::Value>,
    /// Used by the product itself; text or another shape, may be null.
    ///
    /// Confidence: D.
    pub facebook_user_name: ::std::option::Option<crate::core::Value>,
    /// Preferred tab for answers.
    ///
    /// Confidence: D.
    pub favorite_response_tab: ::std::option::Option<i32>,
    /// Groups of the person.
    pub groups: ::std::option::Option<::std::vec::Vec<super::Group>>,
    /// Identifiers of the groups.
    ///
    /// Confidence: D.
    pub groups_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Groups as one text.
    ///
    /// Confidence: D.
    pub groups_members_join: ::std::option::Option<::std::string::String>,
    /// Whether a password was set.
    ///
    /// Confidence: D.
    pub has_password: ::std::option::Option<bool>,
    /// Home page.
    /// May be null.
    ///
    /// Confidence: D.
    pub home_page: ::std::option::Option<crate::core::Object>,
    /// Identifier.
    /// Read as `Id` by a client of 2018.
    ///
    /// Confidence: A.
    pub id: ::std::option::Option<::std::string::String>,
    /// Identifier of the contact status.
    ///
    /// Confidence: D.
    pub id_contact_status: ::std::option::Option<::std::string::String>,
    /// Group; shape unknown, may be null.
    ///
    /// Confidence: D.
    pub id_group: ::std::option::Option<crate::core::Value>,
    /// Identifiers of the groups, under another name.
    ///
    /// Confidence: D.
    pub ids_groups: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Whether the invitation was sent.
    ///
    /// Confidence: D.
    pub invite_password_sent: ::std::option::Option<bool>,
    /// Whether the e-mail was validated.
    ///
    /// Confidence: D.
    pub is_email_validated: ::std::option::Option<bool>,
    /// Whether the person is active.
    ///
    /// Confidence: B.
    pub is_enabled: ::std::option::Option<bool>,
    /// Whether the person may not log in; seen in lists.
    pub is_locked: ::std::option::Option<bool>,
    /// Whether the password must be reset.
    ///
    /// Confidence: D.
    pub is_reset_password: ::std::option::Option<bool>,
    /// Used by the product itself; text or another shape, may be null.
    ///
    /// Confidence: D.
    pub is_sso_authorization: ::std::option::Option<crate::core::Value>,
    /// Last login, seven fraction digits and an offset.
    /// May be null.
    ///
    /// Confidence: D.
    pub last_login: ::std::option::Option<crate::core::DateTime>,
    /// Identifier of the last login, as text (type: confidence V).
    /// May be null.
    ///
    /// Confidence: D.
    pub last_login_id: ::std::option::Option<::std::string::String>,
    /// Failed logins; seen in lists.
    pub login_tries: ::std::option::Option<i32>,
    /// Used by the product itself; the shape of the items is unknown.
    ///
    /// Confidence: D.
    pub metadata_attributes: ::std::option::Option<::std::vec::Vec<crate::core::Value>>,
    /// Identifiers of applications.
    pub my_apps: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Used by the product itself; the shape of the items is unknown.
    ///
    /// Confidence: D.
    pub my_ticket_views: ::std::option::Option<::std::vec::Vec<crate::core::Value>>,
    /// Name.
    ///
    /// Confidence: A.
    pub name: ::std::option::Option<::std::string::String>,
    /// Used by the product itself.
    pub new_octa: ::std::option::Option<bool>,
    /// Number of the person.
    ///
    /// Confidence: D.
    pub number: ::std::option::Option<i32>,
    /// Main organization, in short form (`id`, `name`, `domain`, `isEnabled`).
    /// May be null.
    pub organization: ::std::option::Option<super::Organization>,
    /// Organizations.
    pub organizations: ::std::option::Option<::std::vec::Vec<super::Organization>>,
    /// Organizations as one text.
    ///
    /// Confidence: D.
    pub organizations_name: ::std::option::Option<::std::string::String>,
    /// Further customer codes.
    ///
    /// Confidence: D.
    pub others_customer_code: ::std::option::Option<crate::core::Object>,
    /// Further document codes.
    ///
    /// Confidence: D.
    pub others_document_code: ::std::option::Option<crate::core::Object>,
    /// Further e-mails.
    pub others_email: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Further phones; shape unknown, may be null.
    ///
    /// Confidence: D.
    pub others_phone: ::std::option::Option<crate::core::Value>,
    /// `participantPermission`.
    pub participant_permission: ::std::option::Option<super::ParticipantPermission>,
    /// `permissionType`.
    pub permission_type: ::std::option::Option<super::PermissionType>,
    /// `permissionView`.
    pub permission_view: ::std::option::Option<super::PermissionView>,
    /// Phone; shape unknown, may be null.
    ///
    /// Confidence: D.
    pub phone: ::std::option::Option<crate::core::Value>,
    /// Phone numbers.
    pub phone_contacts: ::std::option::Option<::std::vec::Vec<super::PhoneContact>>,
    /// Phone numbers as one text.
    ///
    /// Confidence: D.
    pub phone_contacts_described: ::std::option::Option<::std::string::String>,
    /// Products.
    pub products: ::std::option::Option<::std::vec::Vec<super::Product>>,
    /// Products as one text.
    ///
    /// Confidence: D.
    pub products_members_join: ::std::option::Option<::std::string::String>,
    /// Used by the product itself; text or another shape, may be null.
    ///
    /// Confidence: D.
    pub remote_logout_url: ::std::option::Option<crate::core::Value>,
    /// Used by the product itself; text or another shape, may be null.
    ///
    /// Confidence: D.
    pub responsible: ::std::option::Option<crate::core::Value>,
    /// `roleType`.
    pub role_type: ::std::option::Option<super::RoleType>,
    /// Tenant, as text (type: confidence V).
    /// May be null.
    ///
    /// Confidence: D.
    pub sub_domain: ::std::option::Option<::std::string::String>,
    /// Address of the picture.
    /// May be null.
    pub thumb_url: ::std::option::Option<::std::string::String>,
    /// Address of the picture, encrypted.
    /// May be null.
    ///
    /// Confidence: D.
    pub thumb_url_encrypted: ::std::option::Option<::std::string::String>,
    /// Identifiers that order the list of tickets (type: confidence V).
    ///
    /// Confidence: D.
    pub ticket_list_order_config: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `type`.
    pub type_: ::std::option::Option<super::PersonType>,
    /// Used by the product itself; the shape of the items is unknown.
    ///
    /// Confidence: D.
    pub web_push_subscriptions: ::std::option::Option<::std::vec::Vec<crate::core::Value>>,
}

crate::core::model! {
    Person {
        optional {
            "accessNewList" => access_new_list, set_access_new_list(bool);
            "accessRestriction" => access_restriction, set_access_restriction(crate::core::Object);
            "apps" => apps, set_apps(impl ::std::convert::Into<::std::vec::Vec<crate::core::Value>>);
            "avatarName" => avatar_name, set_avatar_name(impl ::std::convert::Into<::std::string::String>);
            "chatViewVersion" => chat_view_version, set_chat_view_version(impl ::std::convert::Into<::std::string::String>);
            "checkUniqueBy" => check_unique_by, set_check_unique_by(impl ::std::convert::Into<crate::core::Value>);
            "contactStatus" => contact_status, set_contact_status(impl ::std::convert::Into<::std::string::String>);
            "contactStatusEvents" => contact_status_events, set_contact_status_events(impl ::std::convert::Into<crate::core::Value>);
            "customField" => custom_field, set_custom_field(crate::core::Object);
            "customerCode" => customer_code, set_customer_code(impl ::std::convert::Into<::std::string::String>);
            "dateCreation" => date_creation, set_date_creation(impl ::std::convert::Into<crate::core::DateTime>);
            "daysSinceDateCreation" => days_since_date_creation, set_days_since_date_creation(i32);
            "daysSinceLastLogin" => days_since_last_login, set_days_since_last_login(i32);
            "deviceTokens" => device_tokens, set_device_tokens(impl ::std::convert::Into<::std::vec::Vec<crate::core::Value>>);
            "documentCode" => document_code, set_document_code(impl ::std::convert::Into<::std::string::String>);
            "documentCodeType" => document_code_type, set_document_code_type(impl ::std::convert::Into<::std::string::String>);
            "documentIdentificationCode" => document_identification_code, set_document_identification_code(impl ::std::convert::Into<::std::string::String>);
            "email" => email, set_email(impl ::std::convert::Into<::std::string::String>);
            "emailSignature" => email_signature, set_email_signature(impl ::std::convert::Into<crate::core::Value>);
            "externalIds" => external_ids, set_external_ids(impl ::std::convert::Into<::std::vec::Vec<crate::core::Value>>);
            "facebookId" => facebook_id, set_facebook_id(impl ::std::convert::Into<crate::core::Value>);
            "facebookUserName" => facebook_user_name, set_facebook_user_name(impl ::std::convert::Into<crate::core::Value>);
            "favoriteResponseTab" => favorite_response_tab, set_favorite_response_tab(i32);
            "groups" => groups, set_groups(impl ::std::convert::Into<::std::vec::Vec<super::Group>>);
            "groupsIds" => groups_ids, set_groups_ids(impl ::std::convert::Into<::std::vec::Vec<::std::string::String>>);
            "groupsMembersJoin" => groups_members_join, set_groups_members_join(impl ::std::convert::Into<::std::string::String>);
            "hasPassword" => has_password, set_has_password(bool);
            "homePage" => home_page, set_home_page(crate::core::Object);
            "id" => id, set_id(impl ::std::convert::Into<::std::string::String>);
            "idContactStatus" => id_contact_status, set_id_contact_status(impl ::std::convert::Into<::std::string::String>);
            "idGroup" => id_group, set_id_group(impl ::std::convert::Into<crate::core::Value>);
            "idsGroups" => ids_groups, set_ids_groups(impl ::std::convert::Into<::std::vec::Vec<::std::string::String>>);
            "invitePasswordSent" => invite_password_sent, set_invite_password_sent(bool);
            "isEmailValidated" => is_email_validated, set_is_email_validated(bool);
            "isEnabled" => is_enabled, set_is_enabled(bool);
            "isLocked" => is_locked, set_is_locked(bool);
            "isResetPassword" => is_reset_password, set_is_reset_password(bool);
            "isSSOAuthorization" => is_sso_authorization, set_is_sso_authorization(impl ::std::convert::Into<crate::core::Value>);
            "lastLogin" => last_login, set_last_login(impl ::std::convert::Into<crate::core::DateTime>);
            "lastLoginId" => last_login_id, set_last_login_id(impl ::std::convert::Into<::std::string::String>);
            "loginTries" => login_tries, set_login_tries(i32);
            "metadataAttributes" => metadata_attributes, set_metadata_attributes(impl ::std::convert::Into<::std::vec::Vec<crate::core::Value>>);
            "myApps" => my_apps, set_my_apps(impl ::std::convert::Into<::std::vec::Vec<::std::string::String>>);
            "myTicketViews" => my_ticket_views, set_my_ticket_views(impl ::std::convert::Into<::std::vec::Vec<crate::core::Value>>);
            "name" => name, set_name(impl ::std::convert::Into<::std::string::String>);
            "newOcta" => new_octa, set_new_octa(bool);
            "number" => number, set_number(i32);
            "organization" => organization, set_organization(super::Organization);
            "organizations" => organizations, set_organizations(impl ::std::convert::Into<::std::vec::Vec<super::Organization>>);
            "organizationsName" => organizations_name, set_organizations_name(impl ::std::convert::Into<::std::string::String>);
            "othersCustomerCode" => others_customer_code, set_others_customer_code(crate::core::Object);
            "othersDocumentCode" => others_document_code, set_others_document_code(crate::core::Object);
            "othersEmail" => others_email, set_others_email(impl ::std::convert::Into<::std::vec::Vec<::std::string::String>>);
            "othersPhone" => others_phone, set_others_phone(impl ::std::convert::Into<crate::core::Value>);
            "participantPermission" => participant_permission, set_participant_permission(impl ::std::convert::Into<super::ParticipantPermission>);
            "permissionType" => permission_type, set_permission_type(impl ::std::convert::Into<super::PermissionType>);
            "permissionView" => permission_view, set_permission_view(impl ::std::convert::Into<super::PermissionView>);
            "phone" => phone, set_phone(impl ::std::convert::Into<crate::core::Value>);
            "phoneContacts" => phone_contacts, set_phone_contacts(impl ::std::convert::Into<::std::vec::Vec<super::PhoneContact>>);
            "phoneContactsDescribed" => phone_contacts_described, set_phone_contacts_described(impl ::std::convert::Into<::std::string::String>);
            "products" => products, set_products(impl ::std::convert::Into<::std::vec::Vec<super::Product>>);
            "productsMembersJoin" => products_members_join, set_products_members_join(impl ::std::convert::Into<::std::string::String>);
            "remoteLogoutUrl" => remote_logout_url, set_remote_logout_url(impl ::std::convert::Into<crate::core::Value>);
            "responsible" => responsible, set_responsible(impl ::std::convert::Into<crate::core::Value>);
            "roleType" => role_type, set_role_type(impl ::std::convert::Into<super::RoleType>);
            "subDomain" => sub_domain, set_sub_domain(impl ::std::convert::Into<::std::string::String>);
            "thumbUrl" => thumb_url, set_thumb_url(impl ::std::convert::Into<::std::string::String>);
            "thumbUrlEncrypted" => thumb_url_encrypted, set_thumb_url_encrypted(impl ::std::convert::Into<::std::string::String>);
            "ticketListOrderConfig" => ticket_list_order_config, set_ticket_list_order_config(impl ::std::convert::Into<::std::vec::Vec<::std::string::String>>);
            "type" => type_, set_type(impl ::std::convert::Into<super::PersonType>);
            "webPushSubscriptions" => web_push_subscriptions, set_web_push_subscriptions(impl ::std::convert::Into<::std::vec::Vec<crate::core::Value>>);
        }
    }
}
