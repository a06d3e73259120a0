//! Secrets can't be printed by accident.

fn main() {
    println!("{}", octadesk::SecretString::from("secret")); //~ E0277: doesn't implement `std::fmt::Display`
    println!("{}", octadesk::Bearer::new("secret")); //~ E0277: `Bearer` doesn't implement `std::fmt::Display`
}
