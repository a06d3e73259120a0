//! Requests can be awaited in tasks of any runtime, and clients shared between threads.

fn is_send<T: Send>(_: T) {}
fn is_shared<T: Clone + Send + Sync + 'static>(_: &T) {}

fn main() {
    let client = octadesk::Client::builder().base_url("http://127.0.0.1:1").build().unwrap();
    is_shared(&client);
    is_shared(&client.tickets());
    is_send(client.tickets().get(7));
    is_send(std::future::IntoFuture::into_future(client.tickets().get(7)));
    is_send(client.tickets().get(7).send());
    is_send(client.tickets().search().status("novo").response());
    is_send(async move { client.tickets().get(7).await.map(drop) });
}
