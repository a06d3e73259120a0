//! Many calls at once while tokens die young, logins take long, fail, or give nothing of use.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use super::tests::{by_password, call, is_login, logins, many};
use crate::core::tests::support::{Answer, FakeNetwork};
use crate::core::{ErrorKind, HttpRequest, Method, RetryPolicy};

/// A server whose tokens are accepted `life` times each.
#[derive(Clone)]
struct Storm {
    life: usize,
    /// Looks at a token when the request comes, not when its answer goes.
    on_arrival: bool,
    login: Duration,
    /// Answers take up to this long, so that they overtake each other.
    jitter: u64,
    /// Answers of success take this much longer than rejections.
    work: Duration,
    accepted: Arc<Mutex<HashMap<String, usize>>>,
}

impl Storm {
    fn new(life: usize) -> Self {
        Self {
            life,
            on_arrival: false,
            login: Duration::from_millis(50),
            jitter: 0,
            work: Duration::ZERO,
            accepted: Arc::default(),
        }
    }

    fn accepts(&self, token: &str) -> bool {
        let mut accepted = self.accepted.lock().unwrap();
        let times = accepted.entry(token.to_owned()).or_default();
        let good = *times < self.life;
        *times += usize::from(good);
        good
    }

    fn network(self) -> FakeNetwork {
        let given = Mutex::new(0);
        let chance = Mutex::new(fastrand::Rng::with_seed(7));
        FakeNetwork::new(move |request| {
            let storm = self.clone();
            let wait = Duration::from_millis(1 + chance.lock().unwrap().u64(..=storm.jitter));
            let token = token_of(request);
            let answer = is_login(request).then(|| {
                let mut given = given.lock().unwrap();
                *given += 1;
                Answer::json(200, &format!(r#"{{"token":"t{given}"}}"#))
            });
            let early = (storm.on_arrival && answer.is_none()).then(|| storm.accepts(&token));
            async move {
                if let Some(login) = answer {
                    tokio::time::sleep(storm.login).await;
                    return login.give().await;
                }
                tokio::time::sleep(wait).await;
                let good = early.unwrap_or_else(|| storm.accepts(&token));
                if good {
                    tokio::time::sleep(storm.work).await;
                }
                let status = if good { 200 } else { 401 };
                Answer::json(status, "1").give().await
            }
        })
    }
}

fn token_of(request: &HttpRequest) -> String {
    let value = request.headers().get("authorization");
    value.map_or("", |value| value.to_str().unwrap()).to_owned()
}

#[tokio::test(start_paused = true)]
async fn every_call_gets_its_answer_while_tokens_live_for_a_hundred_responses() {
    for (on_arrival, jitter) in [(true, 40), (false, 40), (false, 0)] {
        for (concurrency, login) in [(1, 50), (64, 50), (200, 4_000), (1_000, 0), (1_000, 900)] {
            let storm = Storm {
                on_arrival,
                jitter,
                login: Duration::from_millis(login),
                ..Storm::new(100)
            };
            let network = storm.network();
            let client = network.client(|builder| by_password(builder).max_concurrency(concurrency));
            let good = many(&client, 1_000).await;
            let about = format!("{concurrency} at a time, logins of {login} ms, {on_arrival}, {jitter}");
            assert_eq!(good, 1_000, "{about}");
            assert_eq!(logins(&network), 10, "{about}");
        }
    }
}

/// All tokens are given and used up before the first good answer comes: until then nothing shows that any of them ever worked.
#[tokio::test(start_paused = true)]
async fn rejections_may_overtake_the_answers_by_far() {
    for work in [20, 500, 1_500] {
        let storm = Storm {
            on_arrival: true,
            login: Duration::from_millis(1),
            work: Duration::from_millis(work),
            ..Storm::new(100)
        };
        let network = storm.network();
        let client = network.client(|builder| by_password(builder).max_concurrency(1_000));
        assert_eq!(many(&client, 1_000).await, 1_000, "{work}");
        assert_eq!(logins(&network), 10, "{work}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_rejection_does_not_wait_long_for_calls_that_take_long() {
    let network = FakeNetwork::new(|request| {
        let (login, path) = (is_login(request), request.uri().path().to_owned());
        async move {
            let (time, status) = match &*path {
                "/slow" => (25, 200),
                "/refused" => (0, 401),
                _ => (0, 200),
            };
            tokio::time::sleep(Duration::from_secs(time)).await;
            let body = if login { r#"{"token":"t"}"# } else { "1" };
            Answer::json(status, body).give().await
        }
    });
    let client = network.client(by_password);
    let slow = tokio::spawn({
        let client = client.clone();
        async move { client.request(Method::GET, "/slow").empty().await }
    });
    tokio::task::yield_now().await;
    let start = tokio::time::Instant::now();
    let error = client.request(Method::GET, "/refused").empty().await.unwrap_err();
    assert_eq!((error.attempts(), logins(&network)), (2, 2));
    assert!(
        start.elapsed() <= Duration::from_millis(2_020),
        "{:?}",
        start.elapsed()
    );
    slow.await.unwrap().unwrap();
}

#[tokio::test(start_paused = true)]
async fn tokens_that_live_for_a_few_responses() {
    for (life, calls, jitter) in [(1, 20, 0), (2, 100, 0), (5, 500, 0), (20, 500, 40)] {
        let storm = Storm {
            jitter,
            ..Storm::new(life)
        };
        let network = storm.network();
        let client = network.client(|builder| by_password(builder).retry(RetryPolicy::never()));
        assert_eq!(many(&client, calls).await, calls, "{life}");
        assert_eq!(logins(&network), calls / life, "{life}");
    }
}

#[tokio::test(start_paused = true)]
async fn no_token_that_ever_works_ends_all_calls_soon() {
    for jitter in [0, 40] {
        let network = Storm {
            jitter,
            ..Storm::new(0)
        }
        .network();
        let client = network.client(|builder| by_password(builder).max_concurrency(1_000));
        assert_eq!(many(&client, 1_000).await, 0);
        assert!(logins(&network) <= 3, "{} logins", logins(&network));
        let sent = network.seen().len();
        assert!(sent <= 3 * 1_000, "{sent} requests");
    }
}

#[tokio::test(start_paused = true)]
async fn what_is_always_refused_does_not_log_in_again_and_again() {
    // The tokens are good for everything else, which is called all the time.
    let network = FakeNetwork::new(|request| {
        let answer = if is_login(request) {
            Answer::json(200, r#"{"token":"t"}"#)
        } else if request.uri().path() == "/refused" {
            Answer::json(401, "{}")
        } else {
            Answer::json(200, "1")
        };
        async move {
            tokio::time::sleep(Duration::from_millis(5)).await;
            answer.give().await
        }
    });
    let client = network.client(by_password);
    call(&client).await.unwrap();
    let others = tokio::spawn({
        let client = client.clone();
        async move {
            for _ in 0..1_000 {
                call(&client).await.unwrap();
            }
        }
    });
    for refused in 1..=10 {
        let error = client.request(Method::GET, "/refused").empty().await.unwrap_err();
        assert_eq!(
            (error.kind(), error.status().unwrap().as_u16()),
            (ErrorKind::Auth, 401)
        );
        assert!(error.attempts() <= 4, "{error}");
        assert!(logins(&network) <= 1 + 3 * refused, "{} logins", logins(&network));
    }
    let before = logins(&network);
    let refused: Vec<_> = (0..100)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { client.request(Method::GET, "/refused").empty().await })
        })
        .collect();
    for call in refused {
        assert!(call.await.unwrap().unwrap_err().is_auth());
    }
    let after = logins(&network) - before;
    assert!(after <= 300, "{after} logins for 100 calls");
    others.await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_call_has_no_more_than_its_own_time() {
    let network = Storm {
        login: Duration::from_secs(2),
        ..Storm::new(1)
    }
    .network();
    let client = network.client(|builder| by_password(builder).total_timeout(Duration::from_secs(15)));
    let start = tokio::time::Instant::now();
    let good = many(&client, 100).await;
    // Each login makes one call good.
    assert!((6..=8).contains(&good), "{good}");
    assert_eq!(start.elapsed().as_secs(), 15);
}

#[tokio::test(start_paused = true)]
async fn a_login_that_fails_is_tried_once_for_all_that_wait() {
    let network = FakeNetwork::new(|request| {
        let login = is_login(request);
        async move {
            tokio::time::sleep(Duration::from_millis(if login { 500 } else { 1 })).await;
            Answer::json(if login { 405 } else { 200 }, "{}").give().await
        }
    });
    for concurrency in [1, 7, 200, 1_000] {
        let before = logins(&network);
        let client = network.client(|builder| by_password(builder).max_concurrency(concurrency));
        assert_eq!(many(&client, 1_000).await, 0);
        assert_eq!(logins(&network) - before, 1, "{concurrency}");
    }
}

#[tokio::test(start_paused = true)]
async fn one_failed_login_in_a_storm_ends_no_more_than_those_that_waited_for_it() {
    let given = Arc::new(Mutex::new(0));
    let storm = Storm::new(100);
    let network = FakeNetwork::new(move |request| {
        let (login, token, storm) = (is_login(request), token_of(request), storm.clone());
        let number = {
            let mut given = given.lock().unwrap();
            *given += u32::from(login);
            *given
        };
        async move {
            tokio::time::sleep(Duration::from_millis(10)).await;
            let answer = match (login, number) {
                (true, 3) => Answer::json(403, r#"{"message":"not now"}"#),
                (true, _) => Answer::json(200, &format!(r#"{{"token":"t{number}"}}"#)),
                (false, _) if storm.accepts(&token) => Answer::json(200, "1"),
                (false, _) => Answer::json(401, "{}"),
            };
            answer.give().await
        }
    });
    let client = network.client(by_password);
    let good = many(&client, 1_000).await;
    // 200 of them are under way at a time.
    assert!((800..1_000).contains(&good), "{good}");
    assert_eq!(many(&client, 100).await, 100);
}

#[tokio::test(start_paused = true)]
async fn a_token_that_is_none_is_an_error_of_the_login() {
    for token in [
        r#""""#,
        r#"" ""#,
        r#""   \t ""#,
        r#""\n""#,
        r#""\u00a0""#,
        r#""\u3000""#,
        r#""\u200b""#,
        r#""\u0000""#,
        r#""a\r\nx-evil: b""#,
        r#""a\u0007b""#,
        r#""a\u001b[31m""#,
        r#""a\u0085b""#,
        r#""a b""#,
        r#"" a""#,
        r#""a\n""#,
        r#""á""#,
        "null",
        "7",
        "true",
        "[]",
        "{}",
        r#"["t"]"#,
    ] {
        let network = FakeNetwork::new(move |request| {
            let body = if is_login(request) {
                format!(r#"{{"token":{token}}}"#)
            } else {
                "1".to_owned()
            };
            Answer::json(200, &body).give()
        });
        let client = network.client(by_password);
        assert_eq!(many(&client, 10).await, 0, "{token}");
        let error = call(&client).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Auth, 0), "{token}");
        let told = error.to_string();
        assert!(told.starts_with("GET /tickets/1: the login failed"), "{told}");
        let source = std::error::Error::source(&error).unwrap().to_string();
        assert!(source.starts_with("login.login (POST /login): "), "{source}");
        assert!(
            source.contains("token") && source.bytes().all(|byte| !byte.is_ascii_control()),
            "{source}"
        );
        assert_eq!(
            logins(&network),
            network.seen().len(),
            "nothing is sent with {token}"
        );
    }
}
