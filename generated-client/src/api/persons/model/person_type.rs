/// Kind of person: 0 none, 1 employee (agent), 2 customer, 3 handler, 4 system, 5 forwarding employee, 6 forwarding customer (6: confidence C).
///
/// Confidence: B.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PersonType {
    /// No type.
    None,
    /// Agent.
    Employee,
    /// Customer.
    Customer,
    /// Handler.
    Handler,
    /// The system itself.
    System,
    /// Agent who forwards.
    ForwardingEmployee,
    /// Customer who forwards (confidence C).
    ForwardingCustomer,
    /// A value that this version does not know; it is written back as it is.
    UnknownValue(i64),
}

crate::core::integer_enum! {
    PersonType {
        0 => None,
        1 => Employee,
        2 => Customer,
        3 => Handler,
        4 => System,
        5 => ForwardingEmployee,
        6 => ForwardingCustomer,
    }
}
