//! New members of a model must not break those who build it.

fn main() {
    let _ = octadesk::tickets::Ticket { number: Some(7) }; //~ E0639: cannot create non-exhaustive struct
}
