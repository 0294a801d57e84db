//! Acts by hand: what comes of them, what is refused and why.

use yieldscope::session::Session;
use yieldscope::session::hand::{Act, Driven, Outcome};
use yieldscope::session::step::Step;
use yieldscope::trace::event::EventKind;

use super::program::{all_events, count, generator, open, ran, view};

const AVERAGE: &str = "\
def average():
    total = count = 0
    mean = None
    while True:
        value = yield mean
        total += value
        count += 1
        mean = total / count

a = average()
";

fn act(session: &mut Session, act: Act) -> Driven {
    let number = view(session).generators.last().expect("there is a generator").number;
    session.drive(number, act).expect("it is there")
}

fn outcome(session: &mut Session, what: Act) -> Outcome {
    act(session, what).outcome
}

fn send(text: &str) -> Act {
    Act::Send(text.to_string())
}

#[test]
fn the_reader_is_who_pulls() {
    let mut session = ran(AVERAGE);
    assert_eq!(outcome(&mut session, Act::Next), Outcome::Yielded("None".to_string()));
    assert_eq!(outcome(&mut session, send("2 * 5")), Outcome::Yielded("10.0".to_string()));
    assert_eq!(generator(&session, "average").pulled_by, Some(0));
    assert_eq!(count(&session, EventKind::Act), 2);
    let last = all_events(&session).into_iter().rfind(|e| e.kind == EventKind::Act);
    assert_eq!(last.and_then(|e| e.value), Some("average.send(2 * 5)".to_string()));
}

#[test]
fn a_send_to_what_has_not_started_is_refused_with_a_hint() {
    let mut session = ran(AVERAGE);
    let driven = act(&mut session, send("1"));
    let words = "TypeError: can't send non-None value to a just-started generator";
    assert_eq!(driven.outcome, Outcome::Raised(words.to_string()));
    assert!(driven.hint.is_some_and(|h| h.contains("prime it with next() first")), "{:?}", driven.hint);
    assert_eq!(driven.python, "average.send(1)");
}

#[test]
fn what_is_over_stays_over() {
    let mut session = ran("def f():\n    yield 1\n    return 'r'\n\ng = f()\nnext(g)\n");
    assert_eq!(outcome(&mut session, Act::Next), Outcome::Returned("'r'".to_string()));
    let again = act(&mut session, Act::Next);
    assert_eq!(again.outcome, Outcome::Returned("None".to_string()));
    assert!(again.hint.is_some_and(|h| h.contains("runs once")));
    assert_eq!(outcome(&mut session, Act::Close), Outcome::Closed("None".to_string()));
}

#[test]
fn throw_reaches_the_place_where_it_sleeps() {
    let source =
        "def f():\n    try:\n        yield 1\n    except ValueError as e:\n        yield str(e)\n\ng = f()\nnext(g)\n";
    let mut session = ran(source);
    let throw = Act::Throw("ValueError('no')".to_string());
    assert_eq!(outcome(&mut session, throw.clone()), Outcome::Yielded("'no'".to_string()));
    assert_eq!(outcome(&mut session, throw), Outcome::Raised("ValueError: no".to_string()));
}

#[test]
fn a_running_generator_refuses() {
    let mut session = open("def f():\n    x = 1\n    yield x\n\nlist(f())\n");
    for _ in 0..4 {
        session.step(Step::Into, i64::MAX);
    }
    let driven = act(&mut session, Act::Next);
    assert_eq!(driven.outcome, Outcome::Raised("ValueError: generator already executing".to_string()));
    assert!(driven.hint.is_some_and(|h| h.contains("running")));
}

#[test]
fn a_closed_generator_that_yields_is_told_off() {
    let mut session = ran(
        "def f():\n    while True:\n        try:\n            yield 1\n        except GeneratorExit:\n            pass\n\ng = f()\nnext(g)\n",
    );
    let driven = act(&mut session, Act::Close);
    assert_eq!(driven.outcome, Outcome::Raised("RuntimeError: generator ignored GeneratorExit".to_string()));
    assert!(driven.hint.is_some());
}

#[test]
fn async_generators_are_driven_by_their_own_acts() {
    let mut session = ran("async def f():\n    got = yield 1\n    yield got\n\ng = f()\n");
    let refused = act(&mut session, Act::Next);
    assert_eq!(refused.outcome, Outcome::Raised("TypeError: 'async_generator' object is not an iterator".to_string()));
    assert!(refused.hint.is_some_and(|h| h.contains("anext()")));
    let early = act(&mut session, Act::Asend("5".to_string()));
    let words = "TypeError: can't send non-None value to a just-started async generator";
    assert_eq!(early.outcome, Outcome::Raised(words.to_string()));
    assert_eq!(outcome(&mut session, Act::Anext), Outcome::Yielded("1".to_string()));
    assert_eq!(outcome(&mut session, Act::Asend("5".to_string())), Outcome::Yielded("5".to_string()));
    assert_eq!(outcome(&mut session, Act::Aclose), Outcome::Closed("None".to_string()));
    let over = act(&mut session, Act::Anext);
    assert_eq!(over.outcome, Outcome::Raised("StopAsyncIteration".to_string()));
    assert!(over.hint.is_some());
}

#[test]
fn an_async_act_on_a_generator_is_refused() {
    let mut session = ran(AVERAGE);
    let driven = act(&mut session, Act::Asend("1".to_string()));
    let words = "AttributeError: 'generator' object has no attribute 'asend'";
    assert_eq!(driven.outcome, Outcome::Raised(words.to_string()));
    assert!(driven.hint.is_some_and(|h| h.contains("next()")));
}

#[test]
fn an_expression_that_is_wrong_says_so() {
    let mut session = ran(AVERAGE);
    assert!(matches!(outcome(&mut session, send("1 +")), Outcome::Raised(m) if m.starts_with("SyntaxError")));
    assert_eq!(
        outcome(&mut session, send("nope")),
        Outcome::Raised("NameError: name 'nope' is not defined".to_string())
    );
}

#[test]
fn an_act_is_undone_and_done_again() {
    let mut session = ran(AVERAGE);
    let before = session.time();
    act(&mut session, Act::Next);
    act(&mut session, send("4"));
    let after = session.time();
    let shown = view(&session);
    session.step_back(Step::Into);
    session.step_back(Step::Into);
    assert_eq!(session.time(), before);
    assert_eq!(generator(&session, "average").yielded, 0);
    session.go_to(after);
    assert_eq!(view(&session), shown);
    assert_eq!(session.marks().acts.len(), 2);
}

#[test]
fn a_new_act_in_the_past_replaces_the_future() {
    let mut session = ran(AVERAGE);
    act(&mut session, Act::Next);
    let primed = session.time();
    act(&mut session, send("4"));
    session.go_to(primed);
    assert_eq!(outcome(&mut session, send("6")), Outcome::Yielded("6.0".to_string()));
    assert_eq!(session.marks().acts.len(), 2);
    assert_eq!(session.marks().end, session.time());
}

#[test]
fn what_was_done_by_hand_is_done_again_when_its_time_comes() {
    let source = format!("{AVERAGE}next(a)\nx = 1\ny = 2\n");
    let mut session = open(&source);
    session.step(Step::Yield, i64::MAX);
    let before = session.time();
    assert_eq!(outcome(&mut session, send("4")), Outcome::Yielded("4.0".to_string()));
    let after = session.time();
    let locals =
        |session: &Session| generator(session, "average").locals.iter().map(|v| v.value.clone()).collect::<Vec<_>>();
    let expected = locals(&session);
    // A step that starts at the act is the act.
    session.go_to(before);
    session.step(Step::Into, i64::MAX);
    assert_eq!((session.time(), locals(&session)), (after, expected.clone()));
    // A step that would pass it ends with it.
    session.go_to(before - 2);
    session.step(Step::Over, i64::MAX);
    session.step(Step::Over, i64::MAX);
    assert_eq!((session.time(), locals(&session)), (after, expected.clone()));
    // A run goes on.
    session.go_to(0);
    session.step(Step::Breakpoint, i64::MAX);
    assert_eq!(locals(&session), expected);
    assert!(session.time() > after);
}
