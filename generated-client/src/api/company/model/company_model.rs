use super::CompanyFeatures;

/// The company with its features.
/// Further members are unknown.
///
/// Confidence: V.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CompanyModel {
    /// The company.
    pub company: Option<CompanyFeatures>,
}

crate::core::model! {
    CompanyModel {
        optional {
            /// The company.
            "company" => company, set_company(CompanyFeatures);
        }
    }
}
