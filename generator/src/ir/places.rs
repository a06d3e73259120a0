//! Where in the document the identities of parameters and alternatives stand: findings and reports tell real pointers.

use std::collections::HashMap;

use crate::pointer::Pointer;

/// What the steps of identities are in the document.
#[derive(Debug, Default)]
pub(crate) struct Places(HashMap<String, Element>);

/// An element of a list.
#[derive(Debug)]
struct Element {
    /// How many steps of the identity stand for it.
    steps: usize,
    /// `None` where the step is none of the document.
    index: Option<usize>,
}

impl Places {
    /// The identity's last steps mean this element.
    pub(crate) fn remember(&mut self, identity: &Pointer, steps: usize, index: usize) {
        let index = Some(index);
        self.0.insert(identity.to_string(), Element { steps, index });
    }

    /// The identity's last steps tell something from what is around it, and lead nowhere in the document.
    pub(crate) fn skip(&mut self, identity: &Pointer, steps: usize) {
        self.0
            .insert(identity.to_string(), Element { steps, index: None });
    }

    /// The pointer into the document.
    pub(crate) fn of(&self, identity: &str) -> String {
        let mut real: Vec<String> = Vec::new();
        let mut length = 0;
        for step in identity.split('/') {
            length += step.len();
            real.push(step.to_owned());
            if let Some(element) = self.0.get(&identity[..length]) {
                real.truncate(real.len().saturating_sub(element.steps));
                real.extend(element.index.map(|index| index.to_string()));
            }
            length += 1;
        }
        real.join("/")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_counted_again() {
        let mut places = Places::default();
        let parameter = Pointer::root()
            .join("paths")
            .join("/a")
            .join("get")
            .join("parameters");
        places.remember(&parameter.join("query").join("limit"), 2, 3);
        let schema = parameter.join("query").join("limit").join("schema").join("oneOf");
        places.remember(&schema.join("Cat"), 1, 0);
        places.skip(&schema.join("Cat").join("values"), 1);
        for (identity, real) in [
            (
                "#/paths/~1a/get/parameters/query/limit",
                "#/paths/~1a/get/parameters/3",
            ),
            (
                "#/paths/~1a/get/parameters/query/limit/schema/oneOf/Cat/properties/name",
                "#/paths/~1a/get/parameters/3/schema/oneOf/0/properties/name",
            ),
            (
                "#/paths/~1a/get/parameters/query/other",
                "#/paths/~1a/get/parameters/query/other",
            ),
            (
                "#/paths/~1a/get/parameters/query/limit/schema/oneOf/Cat/values",
                "#/paths/~1a/get/parameters/3/schema/oneOf/0",
            ),
            ("#", "#"),
        ] {
            assert_eq!(places.of(identity), real);
        }
    }
}
