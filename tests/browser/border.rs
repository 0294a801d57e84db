//! What a page gets when it calls the engine, asked in a real browser.
#![cfg(target_arch = "wasm32")]

use js_sys::{Array, Function, JSON, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use yieldscope::session::hand::{Act, Outcome};
use yieldscope::session::host::Host;
use yieldscope::session::step::Step;
use yieldscope::session::{Session, Status};
use yieldscope::trace::event::EventKind;
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
    let events = yieldscope::observe::events::events(&session.machine, 0, session.time());
    let last = events.last().map(|e| (e.kind, e.stage, e.value.clone()));
    assert_eq!(last, Some((EventKind::Yield, Some(1), Some("None".to_string()))));
}

#[wasm_bindgen_test]
fn a_generator_is_driven_by_hand() {
    let mut session = session(AVERAGE);
    session.step(Step::End, i64::MAX);
    assert_eq!(session.status, Status::Ended(0));
    let mut drive = |act| session.drive(1, act).map(|driven| driven.outcome);
    assert_eq!(drive(Act::Send("10".into())), Some(Outcome::Yielded("10.0".into())));
    assert_eq!(drive(Act::Send("20".into())), Some(Outcome::Yielded("15.0".into())));
    assert_eq!(drive(Act::Throw("ValueError('no')".into())), Some(Outcome::Raised("ValueError: no".into())));
    assert_eq!(drive(Act::Next), Some(Outcome::Returned("None".into())));
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

/// A session as a page holds it: its methods called by name, its answers plain objects.
struct Page(JsValue);

impl Page {
    fn open(source: &str) -> Page {
        let options = JSON::parse(&format!(
            r#"{{"files":[{{"path":"main.py","text":{}}}],"input":"","asks":true}}"#,
            String::from(JSON::stringify(&source.into()).expect("a text"))
        ));
        let session =
            yieldscope::wasm::Session::new(tsify::Ts::new_unchecked(options.expect("JSON"))).expect("a session");
        Page(session.into())
    }

    fn call(&self, name: &str, args: &[JsValue]) -> JsValue {
        let method: Function = Reflect::get(&self.0, &name.into()).expect("a method").dyn_into().expect("a function");
        Reflect::apply(&method, &self.0, &args.iter().collect::<Array>()).expect("an answer")
    }

    fn step(&self, kind: &str, stage: Option<f64>) -> JsValue {
        self.call("step", &[kind.into(), 1e6.into(), stage.into()])
    }
}

fn field(object: &JsValue, path: &[&str]) -> JsValue {
    path.iter().fold(object.clone(), |at, name| Reflect::get(&at, &(*name).into()).unwrap_or(JsValue::UNDEFINED))
}

fn number(object: &JsValue, path: &[&str]) -> Option<f64> {
    field(object, path).as_f64()
}

fn text(object: &JsValue, path: &[&str]) -> Option<String> {
    field(object, path).as_string()
}

const PIPELINE: &str = "def f():\n    yield 1\n    yield 2\n\nfor x in map(str, f()):\n    print(x)\n";

#[wasm_bindgen_test]
fn events_and_state_are_plain_objects_in_camel_case() {
    let page = Page::open(PIPELINE);
    page.call("observe", &[]);
    page.step("yield", None);
    let events = field(&page.call("events", &[0.into(), 1000.into()]), &["events"]);
    let events: Array = events.dyn_into().expect("an array");
    let last = events.get(events.length() - 1);
    assert_eq!(text(&last, &["kind"]).as_deref(), Some("yield"));
    assert_eq!(text(&last, &["value"]).as_deref(), Some("1"));
    assert_eq!(number(&last, &["place", "endLine"]), Some(2.0));
    assert!(Object::keys(&last.into()).includes(&"to".into(), 0));
    let state = page.call("state", &[]);
    assert_eq!(number(&state, &["stages", "0", "givenOut"]), Some(1.0));
    assert_eq!(text(&state, &["generators", "0", "state"]).as_deref(), Some("suspended"));
    assert!(number(&state, &["generators", "0", "pulledBy"]).is_some());
}

#[wasm_bindgen_test]
fn a_program_waits_for_input_that_the_page_gives() {
    let page = Page::open("name = input('name? ')\nprint(name, input())\n");
    page.call("observe", &[]);
    let run = || page.call("step", &["run".into(), 1e6.into(), JsValue::UNDEFINED]);
    let waiting = run();
    assert_eq!(text(&waiting, &["status"]).as_deref(), Some("waiting"));
    assert_eq!(text(&waiting, &["printed", "0", "text"]).as_deref(), Some("name? "));
    page.call("giveInput", &["Ann".into(), false.into()]);
    let waiting = run();
    assert_eq!(text(&waiting, &["status"]).as_deref(), Some("waiting"));
    assert_eq!(text(&waiting, &["printed", "0", "stream"]).as_deref(), Some("input"));
    page.call("giveInput", &["1\n".into(), true.into()]);
    let ended = run();
    assert_eq!(text(&ended, &["status"]).as_deref(), Some("ended"));
    assert_eq!(text(&ended, &["printed", "1", "text"]).as_deref(), Some("Ann 1\n"));
    assert_eq!(text(&page.call("givenInput", &[]), &["text"]).as_deref(), Some("Ann\n1\n"));
    page.call("stepTo", &[1.into()]);
    assert_eq!(number(&page.call("now", &[]), &["unread"]), Some(2.0));
    assert_eq!(field(&page.call("now", &[]), &["unreadEnd"]).as_bool(), Some(true));
    assert_eq!(number(&page.call("forgetInput", &[]), &["unread"]), Some(0.0));
    assert_eq!(text(&run(), &["status"]).as_deref(), Some("waiting"));
}

#[wasm_bindgen_test]
fn a_page_steps_both_ways_to_values_and_breakpoints() {
    let page = Page::open(PIPELINE);
    page.call("observe", &[]);
    let breakpoints = JSON::parse(r#"{"files":[{"file":"main.py","lines":[6]}]}"#).expect("JSON");
    page.call("setBreakpoints", &[breakpoints]);
    let first = number(&page.step("run", None), &["time"]);
    let second = number(&page.step("run", None), &["time"]);
    assert!(first < second);
    let back = page.call("stepBack", &["run".into(), JsValue::UNDEFINED]);
    assert_eq!(number(&back, &["time"]), first);
    let generator = number(&page.call("state", &[]), &["generators", "0", "number"]);
    page.step("value", generator);
    assert_eq!(number(&page.call("state", &[]), &["generators", "0", "yielded"]), Some(2.0));
    page.step("end", None);
    let marks = page.call("marks", &[]);
    assert_eq!(number(&marks, &["yields", "length"]), Some(2.0));
    assert_eq!(number(&marks, &["outputs", "length"]), Some(2.0));
}

#[wasm_bindgen_test]
fn a_refusal_tells_why() {
    let page = Page::open(AVERAGE.trim_end_matches("next(averager)\nprint('primed')\n"));
    page.step("end", None);
    let driven = page.call("drive", &[1.into(), "send".into(), "5".into()]);
    assert_eq!(text(&driven, &["outcome"]).as_deref(), Some("raised"));
    assert!(text(&driven, &["hint"]).is_some_and(|h| h.contains("prime it with next() first")));
    assert_eq!(text(&driven, &["python"]).as_deref(), Some("running_average.send(5)"));
}
