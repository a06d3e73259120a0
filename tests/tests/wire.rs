//! Every operation, called through the generated client against the mock, compared with what the documents say.

#[allow(unreachable_pub, reason = "the generator does not know where the file stands")]
#[rustfmt::skip]
#[path = "wire/calls.rs"]
mod calls;

use std::collections::BTreeMap;

use octadesk_tests::{client_of, octadesk_mock, wire::unmatched};

/// Each seed gives other answers: other members present, other values, nulls.
const SEEDS: std::ops::RangeInclusive<u64> = 1..=8;

#[expect(clippy::print_stdout, reason = "the count is what the test is asked to show")]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_operation_goes_over_the_wire_as_documented() {
    let mut failures = Vec::new();
    let mut called: BTreeMap<&str, usize> = BTreeMap::new();
    let mut documented = Vec::new();
    for seed in SEEDS {
        let server = octadesk_mock().seed(seed).start().await.expect("the mock starts");
        let client = client_of(&server).build().expect("the client is configured");
        documented = server.operations();
        for call in calls::calls() {
            // Each call meets an empty store, whatever was called before.
            server.reset();
            *called.entry(call.operation).or_default() += 1;
            let mut problems = Vec::new();
            if let Err(error) = (call.run)(client.clone()).await {
                let said = error.message().map(|message| format!(" — {message}"));
                problems.push(format!("{error}{}", said.unwrap_or_default()));
            }
            problems.extend(server.violations().iter().map(ToString::to_string));
            match server.requests().as_slice() {
                [request] => {
                    if request.operation.as_deref() != Some(call.operation) {
                        problems.push(format!("it was routed to {:?}", request.operation));
                    }
                    problems.extend(call.expect.differences(request));
                }
                requests => problems.push(format!("{} requests arrived", requests.len())),
            }
            let told = problems
                .into_iter()
                .map(|problem| format!("{} (seed {seed}): {problem}", call.operation));
            failures.extend(told);
        }
    }
    assert!(
        failures.is_empty(),
        "{} problems:\n{}",
        failures.len(),
        failures.join("\n")
    );

    let names: Vec<&str> = called.keys().copied().collect();
    let (not_called, not_documented) = unmatched(&documented, &names);
    assert!(
        not_called.is_empty(),
        "documented but never called: {not_called:#?}"
    );
    assert!(
        not_documented.is_empty(),
        "called but not documented: {not_documented:#?}"
    );
    assert_eq!(names.len(), documented.len());
    println!(
        "{} operations documented, {} called, {} calls",
        documented.len(),
        names.len(),
        called.values().sum::<usize>()
    );
}
