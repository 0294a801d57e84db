//! Which events a run tells.

use yieldscope::session::step::Step;
use yieldscope::trace::event::{EventKind, How};

use super::program::{all_events, count, open, ran, story};

#[test]
fn demand_goes_up_and_the_value_comes_down() {
    let session = ran(
        "def one():\n    yield 7\n\ndef plus(source):\n    for x in source:\n        yield x + 1\n\nsum(plus(one()))\n",
    );
    assert_eq!(
        story(&session),
        [
            "sum asks plus",
            "plus asks one",
            "one -> plus: 7",
            "plus -> sum: 8",
            "sum asks plus",
            "plus asks one",
            "one is over for plus",
            "plus is over for sum",
        ]
    );
}

/// Forty sets, each of all that are before it, would be written out without end.
#[test]
fn a_value_is_looked_at_no_further_than_it_is_shown() {
    let session = ran(
        "def numbers(n):\n    made = []\n    for _ in range(n):\n        made.append(frozenset(made))\n        yield made[-1]\n\nlast = max(numbers(40), key=len)\n",
    );
    let passed = story(&session).into_iter().filter(|line| line.starts_with("numbers -> max")).collect::<Vec<_>>();
    assert_eq!(passed[0], "numbers -> max: frozenset()");
    assert!(passed[39].starts_with("numbers -> max: frozenset({frozenset("), "{}", passed[39]);
    assert!(passed[39].ends_with('…') && passed[39].chars().count() < 100, "{}", passed[39]);
}

#[test]
fn a_resume_is_no_call_and_a_yield_no_return() {
    let session = ran("def f():\n    yield 1\n    yield 2\n\nfor x in f():\n    pass\n");
    // The module's own end is the one return.
    assert_eq!((count(&session, EventKind::Call), count(&session, EventKind::Return)), (0, 1));
    assert_eq!((count(&session, EventKind::Resume), count(&session, EventKind::Yield)), (3, 2));
    assert_eq!((count(&session, EventKind::Create), count(&session, EventKind::Exhaust)), (1, 1));
}

const TUBE: &str = "\
def inner():
    got = yield 'a'
    try:
        yield got
    except ValueError:
        yield 'caught'

def middle():
    yield from inner()

def outer():
    yield from middle()

g = outer()
next(g)
g.send('b')
g.throw(ValueError('no'))
";

#[test]
fn the_innermost_generator_answers_the_outermost_caller() {
    let session = ran(TUBE);
    assert_eq!(
        story(&session),
        [
            "next asks outer",
            "outer delegates to middle",
            "next asks middle",
            "middle delegates to inner",
            "next asks inner",
            "inner -> next: 'a'",
            "next asks inner",
            "inner -> next: 'b'",
            "next asks inner",
            "inner -> next: 'caught'",
        ]
    );
    let events = all_events(&session);
    let outer = events.iter().find(|e| e.kind == EventKind::Create).and_then(|e| e.stage);
    let through: Vec<_> = events.iter().filter(|e| e.kind == EventKind::Resume).map(|e| (e.root, e.how)).collect();
    assert_eq!(
        through,
        [
            (None, Some(How::Next)),
            (outer, Some(How::Next)),
            (outer, Some(How::Next)),
            (outer, Some(How::Send)),
            (outer, Some(How::Throw)),
        ]
    );
}

#[test]
fn an_end_of_a_delegation_goes_up_link_by_link() {
    let session = ran(
        "def a():\n    yield 1\n    return 'r'\n\ndef b():\n    got = yield from a()\n    yield got\n\nlist(b())\n",
    );
    assert_eq!(
        story(&session),
        [
            "list asks b",
            "b delegates to a",
            "list asks a",
            "a -> list: 1",
            "list asks a",
            "a is over for b",
            "b delegates to a no more",
            "b -> list: 'r'",
            "list asks b",
            "b is over for list",
        ]
    );
}

#[test]
fn iterators_of_the_library_pull_and_pass_on() {
    let session = ran("next(map(str, filter(None, [0, 5])))\n");
    assert_eq!(
        story(&session),
        [
            "next asks map",
            "map asks filter",
            "filter asks list",
            "list -> filter: 0",
            "filter asks list",
            "list -> filter: 5",
            "filter -> map: 5",
            "map -> next: '5'",
        ]
    );
}

#[test]
fn an_instance_with_next_is_a_stage() {
    let session = ran("\
class Twice:
    def __init__(self, source):
        self.source = source
    def __iter__(self):
        return self
    def __next__(self):
        return next(self.source) * 2

def f():
    yield 4

for x in Twice(f()):
    pass
");
    assert_eq!(
        story(&session),
        [
            "for asks Twice",
            "Twice asks f",
            "f -> Twice: 4",
            "Twice -> for: 8",
            "for asks Twice",
            "Twice asks f",
            "f is over for Twice",
            "Twice is over for for",
        ]
    );
}

#[test]
fn close_and_the_last_reference_are_told() {
    let session = ran(
        "def f():\n    try:\n        yield 1\n    finally:\n        print('end')\n\ng = f()\nnext(g)\ng.close()\nh = f()\nnext(h)\ndel h\n",
    );
    let closings: Vec<_> = story(&session).into_iter().filter(|s| s.ends_with("is closed")).collect();
    assert_eq!(closings, ["f is closed", "f is closed"]);
    assert_eq!(count(&session, EventKind::Output), 2);
    // Nobody pulls what is finalised.
    let by: Vec<_> = all_events(&session)
        .iter()
        .filter(|e| e.kind == EventKind::Resume && e.how == Some(How::Throw))
        .map(|e| e.by.is_some())
        .collect();
    assert_eq!(by, [true, false]);
}

#[test]
fn an_exception_is_raised_once_and_caught_once() {
    let session =
        ran("def f():\n    raise KeyError('k')\n    yield\n\ntry:\n    sum(f())\nexcept KeyError:\n    pass\n");
    assert_eq!((count(&session, EventKind::Raise), count(&session, EventKind::Catch)), (1, 1));
    assert_eq!(count(&session, EventKind::Fail), 1);
}

#[test]
fn an_exception_that_nobody_catches_is_the_last_event() {
    let session = ran("def f():\n    raise KeyError('k')\n    yield\n\nnext(f())\n");
    let last: Vec<_> = all_events(&session).into_iter().rev().take(2).map(|e| (e.kind, e.place.line)).collect();
    assert_eq!(last, [(EventKind::Uncaught, 0), (EventKind::Fail, 2)]);
}

#[test]
fn the_event_loop_waits_wakes_and_moves_the_clock() {
    let session = ran("\
import asyncio

async def tick():
    await asyncio.sleep(1.5)
    yield 'tick'

async def main():
    async for t in tick():
        print(t)

asyncio.run(main())
");
    assert_eq!(
        story(&session),
        [
            "run asks main",
            "main asks tick",
            "tick waits for sleep()",
            "it is 1.5",
            "tick wakes",
            "tick -> main: 'tick'",
            "main asks tick",
            "tick is over for main",
            "main is over for run",
        ]
    );
}

#[test]
fn the_library_works_behind_the_scenes() {
    let session = ran(
        "from contextlib import contextmanager\n\n@contextmanager\ndef here():\n    yield 1\n\nwith here() as x:\n    pass\n",
    );
    assert!(all_events(&session).iter().all(|e| !e.place.file.starts_with("<frozen")));
    assert_eq!(story(&session)[0], "with asks here");
}

#[test]
fn a_yield_is_where_the_program_can_pause() {
    let mut session = open("def f():\n    yield 1\n    yield 2\n\nsum(f())\n");
    session.step(Step::Yield, i64::MAX);
    let events = all_events(&session);
    let last = events.last().map(|e| (e.kind, e.value.clone()));
    assert_eq!(last, Some((EventKind::Yield, Some("1".to_string()))));
    assert_eq!(events.len(), session.time());
}
