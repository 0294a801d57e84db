//! What a page gets when it calls the engine, asked in a real browser.
#![cfg(target_arch = "wasm32")]

use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use yieldscope::session::hand::{Act, Outcome};
use yieldscope::session::host::Host;
use yieldscope::session::step::Step;
use yieldscope::session::{Session, Status};
use yieldscope::trace::event::Happening;
use yieldscope::wasm::{check, check_syntax, last_panic, run_program, version};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
fn the_engine_tells_its_version() {
    assert_eq!(version(), "0.1.0");
}

#[wasm_bindgen_test]
fn python_has_no_problems() {
    let check = check("def f():\n    yield 1\n\nprint(*f())\n");
    assert!(check.problems.is_empty(), "{:?}", check.problems);
}

#[wasm_bindgen_test]
fn a_problem_has_its_place_in_utf16() {
    let check = check("x = '😀' + * 2\n");
    let problem = &check.problems[0];
    assert_eq!((problem.line, problem.column), (1, 11), "{problem:?}");
}

#[wasm_bindgen_test]
fn an_answer_is_a_plain_object() {
    let answer = check_syntax("x = 1\n").expect("an object").js_value();
    let text = js_sys::JSON::stringify(&answer).map(String::from);
    assert_eq!(text.as_deref(), Ok(r#"{"problems":[]}"#));
}

#[wasm_bindgen_test]
fn no_panic_leaves_no_message() {
    assert_eq!(last_panic(), None);
}

const AVERAGE: &str = "\
def running_average():
    total = count = 0
    average = None
    while True:
        value = yield average
        total += value
        count += 1
        average = total / count

averager = running_average()
next(averager)
print('primed')
";

fn session(source: &str) -> Session {
    let silent = || Host::new(Box::new(|_| {}), Box::new(|_| {}));
    let mut session = Session::new(source, "main.py", std::rc::Rc::new(silent));
    session.observe();
    session
}

/// What a program prints.
fn printed(source: &str) -> String {
    run_program(source).unwrap_or_else(|_| "the library is missing".into())
}

#[wasm_bindgen_test]
fn a_program_prints() {
    assert_eq!(printed("print(sum(n * n for n in range(10)))"), "285\n");
}

#[wasm_bindgen_test]
fn a_generator_is_stepped_to_its_yield() {
    let mut session = session(AVERAGE);
    assert_eq!(session.step(Step::Yield, 100_000), Status::Paused);
    let recorder = session.machine.recorder.as_ref().expect("it is observed");
    let (_, events) = recorder.events_since(0);
    assert_eq!(events.last().map(|e| e.what.clone()), Some(Happening::Yield { generator: 1, value: "None".into() }));
}

#[wasm_bindgen_test]
fn a_generator_is_driven_by_hand() {
    let mut session = session(AVERAGE);
    session.step(Step::End, i64::MAX);
    assert_eq!(session.status, Status::Ended(0));
    assert_eq!(session.drive(1, Act::Send("10".into())), Some(Outcome::Yielded("10.0".into())));
    assert_eq!(session.drive(1, Act::Send("20".into())), Some(Outcome::Yielded("15.0".into())));
    assert_eq!(session.drive(1, Act::Throw("ValueError('no')".into())), Some(Outcome::Raised("ValueError: no".into())));
    assert_eq!(session.drive(1, Act::Next), Some(Outcome::Returned("None".into())));
}

#[wasm_bindgen_test]
fn the_same_time_is_the_same_state_however_it_was_reached() {
    let mut session = session(AVERAGE);
    session.step(Step::Yield, 100_000);
    let time = session.time();
    session.drive(1, Act::Send("7".into()));
    let driven = yieldscope::observe::state::state(&session.machine);
    let later = session.time();
    session.step(Step::End, i64::MAX);
    session.go_to(later);
    assert_eq!(yieldscope::observe::state::state(&session.machine), driven);
    session.go_to(time);
    assert_eq!(session.time(), time);
}

#[wasm_bindgen_test]
fn deep_recursion_ends_in_recursion_error_and_not_in_a_trap() {
    for source in [
        "def f(n):\n    return f(n + 1)\ntry:\n    f(0)\nexcept RecursionError:\n    print('stopped')",
        "def g():\n    yield from g()\ntry:\n    next(g())\nexcept RecursionError:\n    print('stopped')",
        "x = []\nfor _ in range(100000):\n    x = [x]\ntry:\n    repr(x)\nexcept RecursionError:\n    print('stopped')",
        "x = ()\ny = ()\nfor _ in range(100000):\n    x = (x,)\n    y = (y,)\ntry:\n    x == y\nexcept RecursionError:\n    print('stopped')",
        "try:\n    compile('(' * 5000 + ')' * 5000, 'x', 'eval')\nexcept (SyntaxError, MemoryError, RecursionError):\n    print('stopped')",
    ] {
        assert_eq!(printed(source), "stopped\n", "{source}");
    }
}
