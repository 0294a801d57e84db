//! What time travel costs: `cargo run --release --example time_travel`.

use std::rc::Rc;
use std::time::{Duration, Instant};

use yieldscope::observe::state::state;
use yieldscope::session::Session;
use yieldscope::session::host::Host;
use yieldscope::session::step::Step;

const PIPELINE: &str = "\
def numbers(n):
    i = 0
    while i < n:
        yield i
        i += 1

def squares(source):
    for x in source:
        yield x * x

def evens(source):
    for x in source:
        if x % 2 == 0:
            yield x

total = 0
for v in evens(squares(numbers(N))):
    total += v
";

fn session(source: &str) -> Session {
    let silent = || Host::new(Box::new(|_| {}), Box::new(|_| {}));
    Session::new(source, "main.py", Rc::new(silent))
}

fn best(times: usize, mut act: impl FnMut() -> Duration) -> Duration {
    (0..times).map(|_| act()).min().unwrap_or_default()
}

fn main() {
    for rounds in [800, 80_000] {
        let source = PIPELINE.replace('N', &rounds.to_string());
        let unobserved = best(5, || {
            let mut session = session(&source);
            let start = Instant::now();
            session.run(i64::MAX);
            start.elapsed()
        });
        let mut events = 0;
        let observed = best(3, || {
            let mut session = session(&source);
            let start = Instant::now();
            session.step(Step::End, i64::MAX);
            events = session.time();
            start.elapsed()
        });
        let mut session = session(&source);
        session.step(Step::End, i64::MAX);
        let back = best(5, || {
            session.go_to(events);
            let start = Instant::now();
            session.step_back(Step::Into);
            start.elapsed()
        });
        let start = Instant::now();
        let shown = state(&session.machine);
        let view = start.elapsed();
        println!(
            "{events} events: unobserved {unobserved:?}, observed {observed:?}, a step back {back:?}, the state {view:?} ({} stages)",
            shown.stages.len()
        );
    }
}
