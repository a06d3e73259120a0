//! Sends the calls through a reqwest client of one's own (feature `reqwest-client`).
//!
//! ```text
//! cargo run -p octadesk --example own_reqwest_client --features reqwest-client
//! ```

use std::time::Duration;

use octadesk::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let http = reqwest::Client::builder()
        // Redirects must not be followed: credentials would go along.
        .redirect(reqwest::redirect::Policy::none())
        .pool_max_idle_per_host(4)
        .tcp_keepalive(Duration::from_secs(30))
        .build()?;
    let octadesk = Client::builder().from_env()?.reqwest_client(http).build()?;
    let groups = octadesk.groups().list().await?;
    println!("{} groups", groups.len());
    Ok(())
}
