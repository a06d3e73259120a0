//! What an operation needs is an argument of its method.

fn call(client: octadesk::Client) {
    let _ = client.tickets().get();
}

fn main() {}
