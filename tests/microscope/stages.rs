//! Stages found at run time: who asks whom, what came in and went out, what is kept and what is lost.

use yieldscope::observe::view::{GeneratorState, StageState, WhyLink};
use yieldscope::session::step::Step;
use yieldscope::trace::event::Role;

use super::program::{generator, name_of, open, ran, stage, view};

/// taken in, given out, hoarded, lost.
fn counts(session: &yieldscope::session::Session, name: &str) -> (usize, usize, usize, usize) {
    let s = stage(session, name);
    (s.taken_in, s.given_out, s.hoarded, s.lost)
}

fn inputs(session: &yieldscope::session::Session, name: &str) -> Vec<String> {
    stage(session, name).inputs.iter().map(|&i| name_of(session, i)).collect()
}

#[test]
fn a_pipeline_of_generators_expressions_and_a_sink() {
    let session = ran("\
def read():
    for n in range(6):
        yield n

def odd(source):
    for n in source:
        if n % 2:
            yield n

total = sum(n * 10 for n in odd(read()))
");
    assert_eq!(inputs(&session, "read"), ["range"]);
    assert_eq!(inputs(&session, "odd"), ["read"]);
    assert_eq!(inputs(&session, "<genexpr>"), ["odd"]);
    assert_eq!(inputs(&session, "sum"), ["<genexpr>"]);
    assert_eq!(counts(&session, "range"), (0, 6, 0, 0));
    assert_eq!(counts(&session, "read"), (6, 6, 0, 0));
    assert_eq!(counts(&session, "odd"), (6, 3, 0, 0));
    assert_eq!(counts(&session, "<genexpr>"), (3, 3, 0, 0));
    assert_eq!(counts(&session, "sum"), (3, 0, 0, 0));
    assert_eq!(stage(&session, "sum").last.as_deref(), Some("50"));
    assert_eq!(stage(&session, "sum").role, Role::Sink);
    assert_eq!(stage(&session, "range").role, Role::Source);
    assert!(view(&session).stages.iter().all(|s| s.state == StageState::Finished));
}

#[test]
fn filter_drops_and_zip_swallows_one() {
    let session =
        ran("def f(n):\n    yield from range(n)\n\nfor pair in zip(filter(lambda n: n > 1, f(9)), 'ab'):\n    pass\n");
    // 0 and 1 are dropped; 2, 3 and 4 pass, and the string has no partner for 4.
    assert_eq!(counts(&session, "filter"), (5, 3, 0, 0));
    assert_eq!(counts(&session, "zip"), (5, 2, 0, 1));
    assert_eq!(inputs(&session, "zip"), ["filter", "str ascii"]);
    assert_eq!(counts(&session, "for"), (2, 0, 0, 0));
}

#[test]
fn takewhile_takes_the_one_that_ends_it() {
    let session = ran(
        "from itertools import takewhile\n\nit = iter([1, 2, 9, 3])\nlist(takewhile(lambda n: n < 5, it))\nnext(it)\n",
    );
    assert_eq!(counts(&session, "takewhile"), (3, 2, 0, 1));
}

#[test]
fn tee_keeps_what_the_slower_one_has_not_seen() {
    let session = ran(
        "from itertools import tee\n\na, b = tee(n for n in range(10))\nfor _ in range(4):\n    next(a)\nnext(b)\n",
    );
    let tees: Vec<_> =
        view(&session).stages.into_iter().filter(|s| s.name == "tee").map(|s| (s.given_out, s.hoarded)).collect();
    assert_eq!(tees, [(4, 0), (1, 3)]);
}

#[test]
fn collectors_hoard_while_they_collect() {
    let source =
        "def f():\n    yield 3\n    yield 1\n    yield 2\n\nfor consume in (sorted, list, sum):\n    consume(f())\n";
    let mut session = open(source);
    let mut seen = Vec::new();
    for name in ["sorted", "list", "sum"] {
        for _ in 0..3 {
            session.step(Step::Yield, i64::MAX);
        }
        seen.push((name, stage(&session, name).hoarded));
    }
    assert_eq!(seen, [("sorted", 3), ("list", 3), ("sum", 0)]);
}

#[test]
fn a_comprehension_fills_a_list() {
    let mut session = open("def f():\n    yield 1\n    yield 2\n\nsquares = [n * n for n in f()]\n");
    session.step(Step::Yield, i64::MAX);
    session.step(Step::Yield, i64::MAX);
    assert_eq!(counts(&session, "comprehension"), (2, 0, 2, 0));
    session.step(Step::End, i64::MAX);
    assert_eq!(counts(&session, "comprehension"), (2, 0, 0, 0));
}

#[test]
fn itertools_enumerate_and_reversed_are_stages() {
    let session = ran("\
from itertools import chain, islice, accumulate

def f():
    yield 1
    yield 2

list(enumerate(islice(accumulate(chain(f(), reversed([5, 6]))), 3)))
");
    assert_eq!(
        inputs(&session, "chain"),
        ["generator f", "list reverse"].map(|n| n.trim_start_matches("generator ").to_string())
    );
    assert_eq!(counts(&session, "chain"), (3, 3, 0, 0));
    assert_eq!(counts(&session, "accumulate"), (3, 3, 0, 0));
    assert_eq!(counts(&session, "islice"), (3, 3, 0, 0));
    assert_eq!(counts(&session, "enumerate"), (3, 3, 0, 0));
    assert_eq!(stage(&session, "enumerate").last.as_deref(), Some("(2, 9)"));
}

#[test]
fn values_of_a_delegate_pass_through_each_generator() {
    let session = ran("def a():\n    yield 1\n    yield 2\n\ndef b():\n    yield from a()\n    yield 3\n\nlist(b())\n");
    assert_eq!(inputs(&session, "b"), ["a"]);
    assert_eq!(counts(&session, "b"), (2, 3, 0, 0));
    assert_eq!(generator(&session, "b").last, ["1", "2", "3"]);
    assert_eq!(generator(&session, "a").last, ["1", "2"]);
}

#[test]
fn states_of_generators() {
    let mut session = open(
        "\
def inner():
    yield 1

def outer():
    yield from inner()

def idle():
    yield

unused = idle()
done = inner()
list(done)
g = outer()
next(g)
halted = inner()
next(halted)
halted.close()
pass
",
    );
    session.step(Step::End, i64::MAX);
    let states: Vec<_> = view(&session).generators.into_iter().map(|g| (g.name, g.state)).collect();
    let expected = [
        ("idle", GeneratorState::Created),
        ("inner", GeneratorState::Finished),
        ("outer", GeneratorState::Delegating),
        ("inner", GeneratorState::Suspended),
        ("inner", GeneratorState::Closed),
    ];
    assert_eq!(states, expected.map(|(name, state)| (name.to_string(), state)));
    let outer = generator(&session, "outer");
    let inner = view(&session).generators[3].number;
    assert_eq!(outer.delegates_to, Some(inner));
    assert_eq!(outer.pulled_by.map(|n| name_of(&session, n)), Some("next".to_string()));
}

#[test]
fn a_variable_that_only_looks_much_the_same_has_changed() {
    for (before, after) in
        [("1", "True"), ("0", "0.0"), ("2", "None"), ("'a'", "b'a'"), ("{1: 2}", "{2: 2}"), ("(1,)", "[1]")]
    {
        let mut session = open(&format!("x = {before}\nx = {after}\npass\n"));
        while view(&session).frames.last().is_none_or(|f| f.place.line != 3) {
            session.step(Step::Into, i64::MAX);
        }
        assert!(view(&session).frames[0].locals[0].changed, "{before} and then {after}");
    }
}

#[test]
fn a_new_variable_has_changed_wherever_it_lies() {
    let functions = (0..60).map(|n| format!("def name_{n}():\n    pass\n")).collect::<String>();
    let mut session = open(&functions);
    session.step(Step::Into, i64::MAX);
    for _ in 1..60 {
        session.step(Step::Into, i64::MAX);
        let state = view(&session);
        let changed = state.frames[0].locals.iter().filter(|v| v.changed).map(|v| v.name.as_str()).collect::<Vec<_>>();
        assert_eq!(changed, [state.frames[0].locals.last().map_or("", |v| v.name.as_str())]);
    }
}

#[test]
fn changed_variables_are_marked() {
    let mut session = open("def f():\n    a = 1\n    b = []\n    b.append(a)\n    yield b\n\nlist(f())\n");
    // Lines 1, 7, 2, 3, 4, 5.
    let mut changed = Vec::new();
    for _ in 0..6 {
        session.step(Step::Into, i64::MAX);
        let frames = view(&session).frames;
        let frame = frames.last().expect("a frame runs");
        let names: Vec<_> = frame.locals.iter().filter(|v| v.changed).map(|v| v.name.clone()).collect();
        changed.push((frame.place.line, names.join(" ")));
    }
    assert_eq!(changed, [(1, ""), (7, "f"), (2, ""), (3, "a"), (4, "b"), (5, "b")].map(|(l, n)| (l, n.to_string())));
}

/// The new object may lie where the old one was: the address does not tell.
#[test]
fn new_objects_at_old_addresses_are_changes() {
    let kinds = ["(i, i)", "b'%d' % i", "'x' * 99 + str(i)", "10 ** 30 + i", "Point(i)"];
    for kind in kinds {
        let class = "class Point:\n    __slots__ = 'x'\n    def __init__(self, x):\n        self.x = x\n\n";
        let lines = format!(
            "def f():\n    v = None\n    for i in 1, 2, 3, 4:\n        v = None; v = {kind}\n        i\n\nf()\n"
        );
        let program = format!("{class}{lines}");
        let mut session = open(&program);
        let mut marks = Vec::new();
        for _ in 0..40 {
            session.step(Step::Into, i64::MAX);
            let frames = view(&session).frames;
            let at_use = frames.last().filter(|frame| frame.function == "f" && frame.place.line == 10);
            marks.extend(at_use.map(|f| f.locals.iter().any(|v| v.name == "v" && v.changed)));
        }
        marks.truncate(4);
        assert_eq!(marks, [true; 4], "{kind}");
    }
}

#[test]
fn why_a_line_runs() {
    let mut session = open(
        "\
def numbers():
    yield 1

def doubled(source):
    for n in source:
        yield n * 2

def total():
    return sum(map(abs, doubled(numbers())))

total()
",
    );
    while view(&session).frames.last().is_none_or(|f| f.place.line != 2) {
        session.step(Step::Into, i64::MAX);
    }
    let why: Vec<_> = view(&session).why.into_iter().map(|w| (w.link, w.name, w.place.map_or(0, |p| p.line))).collect();
    let expected = [
        (WhyLink::Runs, "<module>", 11),
        (WhyLink::Called, "total", 9),
        (WhyLink::Wants, "sum", 9),
        (WhyLink::Asked, "map", 0),
        (WhyLink::Asked, "doubled", 5),
        (WhyLink::Asked, "numbers", 2),
    ];
    assert_eq!(why, expected.map(|(link, name, line)| (link, name.to_string(), line)));
}

#[test]
fn why_goes_through_a_tube() {
    let mut session = open("def a():\n    yield 1\n\ndef b():\n    yield from a()\n\nfor x in b():\n    pass\n");
    while view(&session).frames.last().is_none_or(|f| f.place.line != 2) {
        session.step(Step::Into, i64::MAX);
    }
    let why: Vec<_> = view(&session).why.into_iter().map(|w| (w.link, w.name)).collect();
    let expected =
        [(WhyLink::Runs, "<module>"), (WhyLink::Wants, "for"), (WhyLink::Asked, "b"), (WhyLink::Answers, "a")];
    assert_eq!(why, expected.map(|(link, name)| (link, name.to_string())));
}

#[test]
fn a_plain_loop_is_no_pipeline() {
    let session = ran("for x in [1, 2]:\n    pass\nfor y in range(3):\n    pass\n");
    assert!(view(&session).stages.iter().all(|s| s.trivial));
}

#[test]
fn an_async_generator_is_a_stage_of_its_coroutine() {
    let session = ran("\
import asyncio

async def numbers():
    for n in range(3):
        await asyncio.sleep(1)
        yield n

async def even(source):
    async for n in source:
        if n % 2 == 0:
            yield n

async def main():
    return [n async for n in even(numbers())]

asyncio.run(main())
");
    assert_eq!(inputs(&session, "even"), ["numbers"]);
    assert_eq!(inputs(&session, "main"), ["even"]);
    assert_eq!(counts(&session, "numbers"), (3, 3, 0, 0));
    assert_eq!(counts(&session, "even"), (3, 2, 0, 0));
    assert_eq!(counts(&session, "main").0, 2);
    assert!((view(&session).clock - 3.0).abs() < 1e-9);
}

#[test]
fn many_generators_are_forgotten_when_they_are_gone() {
    let session = ran("def f():\n    yield 1\n\nfor _ in range(3000):\n    for x in f():\n        pass\nkept = f()\n");
    let stages = view(&session).stages;
    assert!(stages.len() < 1000, "{}", stages.len());
    assert_eq!(stages.last().map(|s| (s.name.clone(), s.gone)), Some(("f".to_string(), false)));
}
