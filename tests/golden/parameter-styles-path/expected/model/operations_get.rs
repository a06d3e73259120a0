/// The path parameter `object` of `GET /x/{simple}/{exploded}/{label}/{labelExploded}/{matrix}/{matrixExploded}/{object}`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OperationsGetObject {
    /// `a`.
    pub a: Option<String>,
}

crate::core::model! {
    OperationsGetObject {
        optional {
            "a" => a, set_a(impl Into<String>);
        }
    }
}
