//! Secrets can't be printed by accident.

fn main() {
    println!("{}", octadesk::SecretString::from("secret"));
    println!("{}", octadesk::Bearer::new("secret"));
}
