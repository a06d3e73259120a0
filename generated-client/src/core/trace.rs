//! Spans and events of `tracing`, if the feature of this name is on.

#[cfg(feature = "tracing")]
pub(crate) use self::on::CallSpan;

#[cfg(not(feature = "tracing"))]
pub(crate) use self::off::CallSpan;

#[cfg(feature = "tracing")]
mod on {
    use std::time::Duration;

    use tracing::field::{Empty, display};
    use tracing::{Instrument as _, Level, Span};

    use crate::core::error::Error;
    use crate::core::hooks::CallOutcome;
    use crate::core::operation::Operation;

    /// What subscribers filter by.
    const TARGET: &str = env!("CARGO_PKG_NAME");

    /// The span of a call, with the names that OpenTelemetry has for such things.
    #[derive(Clone)]
    pub(crate) struct CallSpan(Span);

    impl CallSpan {
        pub(crate) fn new(operation: &'static Operation, template: Option<&str>) -> Self {
            let (base, path) = match template {
                Some(template) => ("", template),
                None => (operation.service().base(), operation.path()),
            };
            Self(tracing::span!(
                target: TARGET,
                Level::INFO,
                "call",
                "otel.kind" = "client",
                service = operation.service().name(),
                operation = operation.name(),
                "http.request.method" = operation.method().as_str(),
                "url.template" = display(format_args!("{base}{path}")),
                "http.response.status_code" = Empty,
                "http.request.resend_count" = Empty,
                "error.type" = Empty,
                request_id = Empty,
            ))
        }

        /// Runs inside of the span.
        pub(crate) fn around<F: Future>(self, future: F) -> impl Future<Output = F::Output> {
            future.instrument(self.0)
        }

        pub(crate) fn sends(&self, attempt: u32) {
            tracing::event!(target: TARGET, parent: &self.0, Level::DEBUG, attempt, "sends the request");
        }

        pub(crate) fn retries(&self, attempt: u32, error: &Error, wait: Duration) {
            tracing::event!(
                target: TARGET,
                parent: &self.0,
                Level::WARN,
                attempt,
                wait_ms = millis(wait),
                error = display(error),
                "the attempt failed; the request will be sent again"
            );
        }

        pub(crate) fn ends(&self, attempts: u32, outcome: &CallOutcome<'_>) {
            self.0
                .record("http.request.resend_count", attempts.saturating_sub(1));
            match outcome {
                CallOutcome::Succeeded(answer) => {
                    self.0
                        .record("http.response.status_code", answer.status().as_u16());
                    if let Some(id) = answer.request_id() {
                        self.0.record("request_id", id);
                    }
                    for problem in answer.problems() {
                        tracing::event!(
                            target: TARGET,
                            parent: &self.0,
                            Level::WARN,
                            problem = display(problem),
                            "the answer is not as documented"
                        );
                    }
                    tracing::event!(target: TARGET, parent: &self.0, Level::DEBUG, attempts, bytes = answer.bytes(), "succeeded");
                }
                CallOutcome::Failed(failure) => {
                    if let Some(status) = failure.status() {
                        self.0.record("http.response.status_code", status.as_u16());
                    }
                    if let Some(id) = failure.request_id() {
                        self.0.record("request_id", id);
                    }
                    self.0
                        .record("error.type", format_args!("{:?}", failure.kind()).to_string());
                    tracing::event!(target: TARGET, parent: &self.0, Level::DEBUG, attempts, error = display(failure), "failed");
                }
                CallOutcome::Dropped => {
                    self.0.record("error.type", "Dropped");
                    tracing::event!(target: TARGET, parent: &self.0, Level::DEBUG, attempts, "dropped by the caller");
                }
            }
        }
    }

    fn millis(duration: Duration) -> u64 {
        u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
    }
}

#[cfg(not(feature = "tracing"))]
mod off {
    use std::time::Duration;

    use crate::core::error::Error;
    use crate::core::hooks::CallOutcome;
    use crate::core::operation::Operation;

    /// Nothing.
    #[derive(Clone)]
    pub(crate) struct CallSpan;

    impl CallSpan {
        pub(crate) const fn new(_: &'static Operation, _: Option<&str>) -> Self {
            Self
        }

        pub(crate) fn around<F: Future>(self, future: F) -> F {
            future
        }

        pub(crate) const fn sends(&self, _: u32) {}

        pub(crate) const fn retries(&self, _: u32, _: &Error, _: Duration) {}

        pub(crate) const fn ends(&self, _: u32, _: &CallOutcome<'_>) {}
    }
}
