/// What a field belongs to: 1 ticket, 2 person, 3 product, 4 chat, 5 organization.
///
/// Confidence: V.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DomainType {
    /// Tickets.
    Ticket,
    /// Persons.
    Person,
    /// Products.
    Product,
    /// Chats.
    Chat,
    /// Organizations.
    Organization,
    /// A value that this version does not know; it is written back as it is.
    UnknownValue(i64),
}

crate::core::integer_enum! {
    DomainType {
        1 => Ticket,
        2 => Person,
        3 => Product,
        4 => Chat,
        5 => Organization,
    }
}
