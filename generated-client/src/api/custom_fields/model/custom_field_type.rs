/// Type of a custom field, named `fieldType` in some places: 1 text, 2 multi-line text, 3 list, 4 yes or no, 5 number, 6 decimal, 7 date, 8 requester, 9 product or service, 10 type, 11 priority, 12 responsible, 13 subject category, 14 tags, 15 stored list, 16 list from an address, 17 title, 18 requester name, 19 requester e-mail, 20 description, 21 forwarding, 22 product or service of the user, 23 copy, 24 blind copy, 25 searchable list, 26 subcategory, 27 reply e-mail, 29 level of a list. 28 was not seen.
///
/// Confidence: V.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomFieldType {
    /// Text.
    Text,
    /// Text of several lines.
    MultiText,
    /// List.
    List,
    /// Yes or no.
    Select,
    /// Number.
    Numbers,
    /// Decimal number.
    Decimal,
    /// Date.
    Date,
    /// Requester.
    Requester,
    /// Product or service.
    ProductService,
    /// Type of the ticket.
    Type,
    /// Priority.
    Priority,
    /// Responsible.
    Responsible,
    /// Category of the subject.
    SubjectCategory,
    /// Tags.
    Tags,
    /// Stored list.
    StorageList,
    /// List from an address.
    UrlList,
    /// Title.
    Title,
    /// Name of the requester.
    RequesterName,
    /// E-mail of the requester.
    RequesterEmail,
    /// Description.
    Description,
    /// Forwarding.
    Forwarding,
    /// Product or service of the user.
    UserProductService,
    /// Copy.
    Cc,
    /// Blind copy.
    Cco,
    /// Searchable list.
    SearchableList,
    /// Subcategory.
    Subcategory,
    /// Reply e-mail.
    ReplyMail,
    /// Level of a list.
    ListLevel,
    /// A value that this version does not know; it is written back as it is.
    UnknownValue(i64),
}

crate::core::integer_enum! {
    CustomFieldType {
        1 => Text,
        2 => MultiText,
        3 => List,
        4 => Select,
        5 => Numbers,
        6 => Decimal,
        7 => Date,
        8 => Requester,
        9 => ProductService,
        10 => Type,
        11 => Priority,
        12 => Responsible,
        13 => SubjectCategory,
        14 => Tags,
        15 => StorageList,
        16 => UrlList,
        17 => Title,
        18 => RequesterName,
        19 => RequesterEmail,
        20 => Description,
        21 => Forwarding,
        22 => UserProductService,
        23 => Cc,
        24 => Cco,
        25 => SearchableList,
        26 => Subcategory,
        27 => ReplyMail,
        29 => ListLevel,
    }
}
