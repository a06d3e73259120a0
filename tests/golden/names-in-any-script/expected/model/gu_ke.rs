/// The schema `顧客`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GuKe {
    /// `名前`.
    pub ming_qian: Option<String>,
    /// "🦀".
    pub crab: Option<String>,
    /// "🦀🦀".
    pub crab_crab: Option<String>,
}

crate::core::model! {
    GuKe {
        optional {
            "名前" => ming_qian, set_ming_qian(impl Into<String>);
            "🦀" => crab, set_crab(impl Into<String>);
            "🦀🦀" => crab_crab, set_crab_crab(impl Into<String>);
        }
    }
}
