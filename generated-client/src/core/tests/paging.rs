//! Lists that come in pages, and servers that have no end.

use proptest::prelude::*;

use super::support::{Answer, FakeNetwork};
use crate::core::{
    Cursor, Error, ErrorKind, ItemStream, Json, Method, Operation, Pages, Paging, Service, TransportErrorKind,
};

static SERVICE: Service = Service::new("things", "https://api.example.com", "/things");
static LIST: Operation = Operation::new(&SERVICE, "list", Method::Get, "/search");
static OTHER: Operation = Operation::new(&SERVICE, "other", Method::Get, "/other");

static BY_URL: Paging = Paging::new().next_url("nextPageUrl");
static BY_PAGE: Paging = Paging::new().page("page", 1);
static BY_LAST: Paging = Paging::new().last_item("lastNumber");
static BOTH: Paging = Paging::new()
    .next_url("nextPageUrl")
    .page("page", 1)
    .total_pages("total-pages")
    .total_items("total-count")
    .keep("search-id", "searchId");

fn pages(network: &FakeNetwork, paging: &'static Paging) -> Pages<i64> {
    let last = |number: &i64| (*number != 0).then(|| number.to_string());
    let request = network
        .client(|builder| builder.retry(crate::core::RetryPolicy::never()))
        .call(&LIST)
        .query("take", &2);
    Pages::new(request, paging, Some(last))
}

fn items(network: &FakeNetwork, paging: &'static Paging) -> ItemStream<i64> {
    pages(network, paging).into_items()
}

/// All items up to the end or an error, and what was asked for on the way.
async fn read(network: &FakeNetwork, mut items: ItemStream<i64>) -> (Vec<i64>, Option<Error>, Vec<String>) {
    let mut read = Vec::new();
    let mut failure = None;
    while let Some(item) = items.next().await {
        match item {
            Ok(item) => read.push(item),
            Err(error) => failure = Some(error),
        }
    }
    let queries = network
        .seen()
        .iter()
        .map(|request| request.uri().query().unwrap_or_default().to_owned())
        .collect();
    (read, failure, queries)
}

fn page(body: &str) -> Answer {
    Answer::json(200, body)
}

#[tokio::test(start_paused = true)]
async fn follows_addresses_to_the_page_without_one() {
    let base = "https://api.example.com/things/search";
    let network = FakeNetwork::script([
        page("[1,2]").header("nextpageurl", format!("{base}?take=2&after=a%2Fb")),
        page("[]").header("nextpageurl", "?after=c"),
        page("[3]").header("nextpageurl", "/things/search?after=d"),
        page("[4]"),
    ]);
    let (read, failure, queries) = read(&network, items(&network, &BY_URL)).await;
    assert_eq!(read, [1, 2, 3, 4]);
    assert!(failure.is_none(), "{failure:?}");
    assert_eq!(queries, ["take=2", "take=2&after=a%2Fb", "after=c", "after=d"]);
}

#[tokio::test(start_paused = true)]
async fn never_leaves_its_server_and_path() {
    for (address, refused) in [
        ("https://evil.example.com/things/search?after=a", true),
        ("//evil.example.com/things/search?after=a", true),
        ("https://api.example.com.evil.example/things/search", true),
        ("https://api.example.com:8443/things/search?after=a", true),
        ("ftp://api.example.com/things/search?after=a", true),
        ("data:text/plain,x", true),
        ("https://api.example.com/login?after=a", true),
        ("../search/../../login?after=a", true),
        ("http://api.example.com/things/search?after=a", false),
        ("https://user:word@api.example.com/things/search/?after=a", false),
    ] {
        let answer = page("[1]").header("nextpageurl", address);
        let network = FakeNetwork::script([answer, page("[2]")]);
        let (read, failure, _) = read(&network, items(&network, &BY_URL)).await;
        assert_eq!(
            failure.map(|error| error.kind()),
            refused.then_some(ErrorKind::Paging),
            "{address}"
        );
        assert_eq!(read.len(), if refused { 0 } else { 2 }, "{address}");
        for request in network.seen() {
            let uri = request.uri();
            assert_eq!(uri.authority().unwrap(), "api.example.com", "{address}");
            assert_eq!(
                (uri.scheme_str(), uri.path()),
                (Some("https"), "/things/search"),
                "{address}"
            );
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_base_url_of_ones_own_is_kept() {
    let network = FakeNetwork::script([
        page("[1]").header("nextpageurl", "https://api.example.com/things/search?after=a"),
        page("[2]").header(
            "nextpageurl",
            "https://proxy.example.com/octa/things/search?after=b",
        ),
        page("[3]").header("nextpageurl", "https://proxy.example.com/things/search?after=c"),
        page("[4]"),
    ]);
    let client = network.client(|builder| builder.base_url("https://proxy.example.com/octa"));
    let items = Pages::<i64>::new(client.call(&LIST), &BY_URL, None).into_items();
    let (read, failure, _) = read(&network, items).await;
    assert_eq!((read, failure.is_none()), (vec![1, 2, 3, 4], true));
    for request in network.seen() {
        assert_eq!(request.uri().authority().unwrap(), "proxy.example.com");
        assert_eq!(request.uri().path(), "/octa/things/search");
    }
}

#[tokio::test(start_paused = true)]
async fn counts_pages_to_the_empty_one() {
    let network = FakeNetwork::script([page("[1,2]"), page("[3]"), page("[]")]);
    let (read, failure, queries) = read(&network, items(&network, &BY_PAGE)).await;
    assert_eq!((read, failure.is_none()), (vec![1, 2, 3], true));
    assert_eq!(queries, ["take=2", "take=2&page=2", "take=2&page=3"]);
}

#[tokio::test(start_paused = true)]
async fn totals_told_once_are_remembered() {
    let network = FakeNetwork::script([
        page("[1,2]")
            .header("total-pages", "3")
            .header("total-count", "5")
            .header("search-id", "s 1"),
        page("[3,4]"),
        page("[5]"),
    ]);
    let mut all = items(&network, &BOTH);
    assert_eq!(all.total_items(), None);
    assert_eq!(all.next().await.unwrap().unwrap(), 1);
    assert_eq!(all.total_items(), Some(5));
    let (read, failure, queries) = read(&network, all).await;
    assert_eq!((read, failure.is_none()), (vec![2, 3, 4, 5], true));
    assert_eq!(
        queries,
        [
            "take=2",
            "take=2&page=2&searchId=s%201",
            "take=2&page=3&searchId=s%201"
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn an_answer_that_tells_nothing_is_the_only_page() {
    let network = FakeNetwork::script([page("[1,2]")]);
    let (read, failure, _) = read(&network, items(&network, &BOTH)).await;
    assert_eq!((read, failure.is_none()), (vec![1, 2], true));
}

#[tokio::test(start_paused = true)]
async fn begins_at_the_page_that_the_caller_asks_for() {
    let network = FakeNetwork::script([page("[5]"), page("[6]"), page("[]")]);
    let request = network.client(|builder| builder).call(&LIST).query("page", &5);
    let items = Pages::<i64>::new(request, &BOTH, None).into_items();
    let (read, _, queries) = read(&network, items).await;
    assert_eq!(read, [5, 6]);
    assert_eq!(queries, ["page=5", "page=6", "page=7"]);
}

#[tokio::test(start_paused = true)]
async fn goes_on_from_the_last_item() {
    let network = FakeNetwork::script([page("[1,2]"), page("[3]"), page("[]")]);
    let (read, failure, queries) = read(&network, items(&network, &BY_LAST)).await;
    assert_eq!((read, failure.is_none()), (vec![1, 2, 3], true));
    assert_eq!(queries, ["take=2", "take=2&lastNumber=2", "take=2&lastNumber=3"]);

    let network = FakeNetwork::script([page("[1,0]")]);
    let error = items(&network, &BY_LAST).into_vec().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Paging);
    assert!(error.to_string().contains("last item"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn going_round_in_circles_is_an_error() {
    let next = |body: &str, query: &str| page(body).header("nextpageurl", query.to_owned());
    let cases: [(&Paging, Vec<Answer>, usize, &str); 5] = [
        (
            &BY_URL,
            vec![next("[1]", "?a=1"), next("[2]", "?a=1")],
            1,
            "at already",
        ),
        (
            &BY_URL,
            vec![next("[1]", "?a=1"), next("[1]", "?a=2")],
            1,
            "same page",
        ),
        (
            &BY_URL,
            vec![next("[1]", "?a=1"), next("[2]", "?a=2"), next("[3]", "?a=1")],
            2,
            "at already",
        ),
        (
            &BY_PAGE,
            vec![page("[1]"), page("[2]"), page("[1]")],
            2,
            "same page",
        ),
        (&BY_LAST, vec![page("[1,2]"), page("[1,2]")], 2, "same page"),
    ];
    for (index, (paging, answers, expected, words)) in cases.into_iter().enumerate() {
        let network = FakeNetwork::script(answers);
        let (read, failure, _) = read(&network, items(&network, paging)).await;
        let failure = failure.unwrap();
        assert_eq!(
            (read.len(), failure.kind()),
            (expected, ErrorKind::Paging),
            "case {index}"
        );
        assert!(failure.to_string().contains(words), "case {index}: {failure}");
        assert!(failure.cursor().is_some());
    }
}

#[tokio::test(start_paused = true)]
async fn the_number_of_pages_is_bounded() {
    let network = FakeNetwork::script((1..10).map(|number| page(&format!("[{number}]"))));
    let (read, failure, _) = read(&network, items(&network, &BY_PAGE).max_pages(3)).await;
    assert_eq!(read, [1, 2]);
    assert!(failure.unwrap().to_string().contains("more than 3 pages"));

    let network = FakeNetwork::script([page("[1]"), page("[1]"), page("[]")]);
    let all = items(&network, &BY_PAGE).allow_repeated_pages().into_vec().await;
    assert_eq!(all.unwrap(), [1, 1]);
}

/// A server that never says that the list has ended, and never the same: the page of this number, with the address of the next.
fn endless(body: fn(u64) -> String) -> FakeNetwork {
    FakeNetwork::new(move |request| {
        let asked = request.uri().query().and_then(|query| query.split_once("after="));
        let number: u64 = asked.map_or(0, |(_, number)| number.parse().unwrap());
        let next = format!("?after={}", number + 1);
        page(&body(number)).header("nextpageurl", next).give()
    })
}

#[tokio::test(start_paused = true)]
async fn pages_without_items_do_not_go_on_for_ever() {
    let network = endless(|_| "[]".to_owned());
    let (read, failure, queries) = read(&network, items(&network, &BY_URL)).await;
    let failure = failure.unwrap();
    assert_eq!((read.len(), failure.kind()), (0, ErrorKind::Paging));
    assert!(
        failure.to_string().contains("100 pages in a row without an item"),
        "{failure}"
    );
    assert_eq!(queries.len(), 100);
    let cursor = failure.cursor().unwrap();
    assert!(cursor.to_string().contains("after%3D99"), "{cursor}");

    let network = endless(|_| "[]".to_owned());
    let some = items(&network, &BY_URL).max_empty_pages(7).resume_from(cursor);
    assert!(
        some.into_vec()
            .await
            .unwrap_err()
            .to_string()
            .contains("7 pages in a row")
    );
    let asked: Vec<_> = network
        .seen()
        .iter()
        .map(|request| request.uri().to_string())
        .collect();
    assert_eq!(asked.len(), 7);
    assert!(asked[0].ends_with("?after=99"), "{asked:?}");

    let network = endless(|_| "[]".to_owned());
    let mut pages = pages(&network, &BY_URL).max_empty_pages(3);
    assert!(pages.next_page().await.unwrap().is_some());
    assert!(pages.next_page().await.unwrap().is_some());
    assert_eq!(pages.next_page().await.unwrap_err().kind(), ErrorKind::Paging);
}

#[tokio::test(start_paused = true)]
async fn an_item_now_and_then_is_enough_to_go_on() {
    let network = endless(|number| {
        if number % 100 == 99 {
            format!("[{number}]")
        } else {
            "[]".to_owned()
        }
    });
    let some = items(&network, &BY_URL).max_items(5).into_vec().await;
    assert_eq!(some.unwrap(), [99, 199, 299, 399, 499]);
    // A last page is no page too many.
    let empty = |number: u64| page("[]").header("nextpageurl", format!("?after={number}"));
    let network = FakeNetwork::script((1..100).map(empty).chain([page("[]")]));
    assert!(items(&network, &BY_URL).into_vec().await.unwrap().is_empty());
}

#[tokio::test(start_paused = true)]
async fn ends_after_so_many_items_and_goes_on_from_there() {
    let answers = || [page("[1,2,3]"), page("[4,5,6]"), page("[7]"), page("[]")];
    for most in 0..8_u64 {
        let network = FakeNetwork::script(answers());
        let mut some = items(&network, &BY_PAGE).max_items(most);
        let mut first = Vec::new();
        while let Some(item) = some.next().await {
            first.push(item.unwrap());
        }
        assert_eq!(first.len() as u64, most.min(7));
        let cursor = some.cursor().unwrap();

        let text = cursor.to_string();
        let again: Cursor = text.parse().unwrap();
        assert_eq!(again, cursor);
        let asked: usize = again
            .to_string()
            .split("page=")
            .nth(1)
            .map_or(1, |rest| rest.split('&').next().unwrap().parse().unwrap());
        let network = FakeNetwork::script(answers().into_iter().skip(asked - 1));
        let rest = items(&network, &BY_PAGE)
            .resume_from(&again)
            .into_vec()
            .await
            .unwrap();
        assert_eq!([first, rest].concat(), [1, 2, 3, 4, 5, 6, 7], "{text}");
    }
}

#[tokio::test(start_paused = true)]
async fn an_error_keeps_the_place() {
    let network = FakeNetwork::script([
        page("[1,2]"),
        Answer::Fails(TransportErrorKind::Network),
        page("[3]"),
        page("[]"),
    ]);
    let mut all = items(&network, &BY_PAGE);
    let mut read = Vec::new();
    let error = loop {
        match all.next().await.unwrap() {
            Ok(item) => read.push(item),
            Err(error) => break error,
        }
    };
    assert_eq!(error.kind(), ErrorKind::Network);
    assert!(all.next().await.is_none(), "it ends after the error");
    let cursor = error.cursor().unwrap();
    assert_eq!(Some(cursor), all.cursor().as_ref());
    let rest = items(&network, &BY_PAGE)
        .resume_from(cursor)
        .into_vec()
        .await
        .unwrap();
    assert_eq!((read, rest), (vec![1, 2], vec![3]));

    // Page by page the same page can be asked for again.
    let network = FakeNetwork::script([
        Answer::Fails(TransportErrorKind::Network),
        page("[1]"),
        page("[]"),
    ]);
    let mut pages = pages(&network, &BY_PAGE);
    assert!(pages.next_page().await.is_err());
    assert_eq!(pages.next_page().await.unwrap().unwrap().items(), [1]);
    assert!(pages.next_page().await.unwrap().unwrap().items().is_empty());
    assert!(pages.next_page().await.unwrap().is_none());
}

#[tokio::test(start_paused = true)]
async fn a_cursor_of_another_list_is_refused() {
    let network = FakeNetwork::script([page("[1]")]);
    let other = network.client(|builder| builder).call(&OTHER);
    let mut pages_of_other = Pages::<i64>::new(other, &BY_PAGE, None);
    pages_of_other.next_page().await.unwrap();
    let cursor = pages_of_other.cursor().unwrap();
    let error = items(&network, &BY_PAGE)
        .resume_from(&cursor)
        .into_vec()
        .await
        .unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Paging, 0));
    assert_eq!(network.seen().len(), 1);
    for text in [
        "",
        "page=2",
        "in=things.list&page=x",
        "in=things.list&what=1",
        "in=things.list&page=-1",
    ] {
        assert!(text.parse::<Cursor>().is_err(), "{text}");
    }
}

#[tokio::test(start_paused = true)]
async fn shows_no_values() {
    let network = FakeNetwork::script([page("[1]").header("nextpageurl", "?email=who%40example.com")]);
    let mut pages = pages(&network, &BY_URL);
    let page = pages.next_page().await.unwrap().unwrap();
    let shown = format!("{pages:?} {page:?} {:?}", pages.cursor());
    assert!(!shown.contains("who"), "{shown}");
    assert!(pages.cursor().unwrap().to_string().contains("who"));
}

#[tokio::test(start_paused = true)]
async fn a_dropped_wait_loses_nothing() {
    let network = FakeNetwork::new(|request| {
        let last = request.uri().query().is_some_and(|query| query.contains("page"));
        async move {
            tokio::task::yield_now().await;
            page(if last { "[]" } else { "[1,2]" }).give().await
        }
    });
    let mut pages = pages(&network, &BY_PAGE);
    {
        let mut context = std::task::Context::from_waker(std::task::Waker::noop());
        assert!(std::pin::pin!(pages.next_page()).poll(&mut context).is_pending());
    }
    assert_eq!(network.seen().len(), 1);
    assert_eq!(pages.next_page().await.unwrap().unwrap().items(), [1, 2]);
    assert_eq!(network.seen().len(), 1, "the call under way was waited for");
}

#[cfg(feature = "stream")]
#[tokio::test(start_paused = true)]
async fn streams_like_other_streams() {
    use std::pin::Pin;

    use futures_core::Stream;

    let network = FakeNetwork::script([page("[1,2]"), page("[3]"), Answer::json(404, "{}")]);
    let mut pages = pages(&network, &BY_PAGE);
    let mut seen = Vec::new();
    while let Some(page) = std::future::poll_fn(|context| Pin::new(&mut pages).poll_next(context)).await {
        seen.push(
            page.map(|page| page.into_items())
                .map_err(|error| error.is_not_found()),
        );
    }
    assert_eq!(seen, [Ok(vec![1, 2]), Ok(vec![3]), Err(true)]);
}

proptest! {
    #[test]
    fn cursors_survive_as_text(
        page in proptest::option::of(any::<u64>()),
        texts in proptest::array::uniform3(proptest::option::of(any::<String>())),
        skip in any::<u64>(),
    ) {
        let mut pairs = url::form_urlencoded::Serializer::new(String::new());
        pairs.append_pair("in", "things.list");
        if let Some(page) = page {
            pairs.append_pair("page", &page.to_string());
        }
        for (name, text) in ["kept", "last", "next"].iter().zip(&texts) {
            if let Some(text) = text {
                pairs.append_pair(name, text);
            }
        }
        pairs.append_pair("skip", &skip.to_string());
        let cursor: Cursor = pairs.finish().parse().unwrap();
        let again: Cursor = cursor.to_string().parse().unwrap();
        prop_assert_eq!(&again, &cursor);
        let json = serde_json::to_string(&cursor).unwrap();
        prop_assert_eq!(serde_json::from_str::<Cursor>(&json).unwrap(), cursor);
    }
}

/// The decoder that pages use is the one that a plain call uses.
#[tokio::test(start_paused = true)]
async fn pages_decode_like_calls() {
    let network = FakeNetwork::script([page("[1,\"x\"]"), page("[1,\"x\"]")]);
    let request = network.client(|builder| builder.strict_decoding()).call(&LIST);
    let of_call = request.clone().response::<Json<Vec<i64>>>().await.unwrap_err();
    let of_page = Pages::<i64>::new(request, &BY_PAGE, None)
        .next_page()
        .await
        .unwrap_err();
    assert_eq!(
        (of_call.kind(), of_call.json_path()),
        (of_page.kind(), of_page.json_path())
    );
    assert_eq!(of_page.kind(), ErrorKind::Decode);
}

#[tokio::test(start_paused = true)]
async fn what_can_not_be_read_costs_no_page() {
    let answers = || [page("[1,{}]"), page("[2]"), page("[]")];
    let network = FakeNetwork::script(answers());
    let (read, failure, _) = read(&network, items(&network, &BY_PAGE)).await;
    assert!(failure.is_none(), "{failure:?}");
    assert_eq!(read, [1, 2]);
    let network = FakeNetwork::script(answers());
    let page = pages(&network, &BY_PAGE).next_page().await.unwrap().unwrap();
    assert_eq!((page.items().len(), page.problems().len()), (1, 1));
}
