/// Role: 0 none, 1 owner, 2 admin, 3 master agent, 4 agent, 5 client, 6 corporate person.
///
/// Confidence: B.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoleType {
    /// No role.
    None,
    /// Owner of the account.
    Owner,
    /// Administrator.
    Admin,
    /// Master agent.
    MasterAgent,
    /// Agent.
    Agent,
    /// Client.
    Client,
    /// Corporate person.
    CorporatePerson,
    /// A value that this version does not know; it is written back as it is.
    UnknownValue(i64),
}

crate::core::integer_enum! {
    RoleType {
        0 => None,
        1 => Owner,
        2 => Admin,
        3 => MasterAgent,
        4 => Agent,
        5 => Client,
        6 => CorporatePerson,
    }
}
