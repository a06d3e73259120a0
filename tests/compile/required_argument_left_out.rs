//! What an operation needs is an argument of its method.

fn call(client: octadesk::Client) {
    let _ = client.tickets().get(); //~ E0061: takes 1 argument but 0 arguments were supplied
}

fn main() {}
