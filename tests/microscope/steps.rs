//! Steps of every kind, forwards and backwards; breakpoints; marks.

use yieldscope::session::step::Step;
use yieldscope::session::{Session, Status};
use yieldscope::trace::recorder::Breakpoints;

use super::program::{all_events, open, ran, stage, view};

const PROGRAM: &str = "\
def f():
    yield 1
    yield 2

def g(source):
    for x in source:
        yield x * 10

for y in g(f()):
    print(y)
print('end')
";

fn line(session: &Session) -> u32 {
    view(session).frames.last().map_or(0, |f| f.place.line)
}

/// Lines at which steps of a kind end, until the program does.
fn lines(session: &mut Session, step: Step) -> Vec<u32> {
    let mut lines = Vec::new();
    while session.step(step, i64::MAX) == Status::Paused {
        lines.push(line(session));
    }
    lines
}

#[test]
fn over_stays_in_the_frame() {
    let mut session = open(PROGRAM);
    assert_eq!(lines(&mut session, Step::Over), [1, 5, 9, 10, 9, 10, 9, 11]);
}

#[test]
fn into_goes_where_the_program_goes() {
    let mut session = open(PROGRAM);
    assert_eq!(lines(&mut session, Step::Into), [1, 5, 9, 6, 2, 7, 10, 9, 7, 6, 2, 3, 7, 10, 9, 7, 6, 3, 11]);
}

#[test]
fn out_ends_behind_the_frame() {
    let mut session = open(PROGRAM);
    while line(&session) != 2 {
        session.step(Step::Into, i64::MAX);
    }
    session.step(Step::Out, i64::MAX);
    assert_eq!(line(&session), 7);
    session.step(Step::Out, i64::MAX);
    assert_eq!(line(&session), 10);
}

#[test]
fn each_kind_of_step_goes_back_the_way_it_came() {
    for step in [Step::Into, Step::Over, Step::Yield] {
        let mut session = open(PROGRAM);
        let mut times = vec![0];
        while session.step(step, i64::MAX) == Status::Paused {
            times.push(session.time());
        }
        let mut back = Vec::new();
        while session.time() > 0 {
            session.step_back(step);
            back.push(session.time());
        }
        // "Over" from the end of the program goes by the depth of the end: only the module's lines.
        times.reverse();
        assert_eq!(back, times, "{step:?}");
    }
}

#[test]
fn to_the_next_value_of_a_stage() {
    let mut session = open(PROGRAM);
    session.step(Step::Yield, i64::MAX);
    let number = stage(&session, "g").number;
    let mut seen = Vec::new();
    while session.step(Step::Value(number), i64::MAX) == Status::Paused {
        seen.push(stage(&session, "g").given_out);
    }
    // Two values and the end.
    assert_eq!(seen, [1, 2, 2]);
    session.step_back(Step::Value(number));
    session.step_back(Step::Value(number));
    assert_eq!(stage(&session, "g").given_out, 2);
    session.step_back(Step::Value(number));
    assert_eq!(stage(&session, "g").given_out, 1);
}

#[test]
fn a_run_stops_at_breakpoints() {
    let mut session = open(PROGRAM);
    session.set_breakpoints(Breakpoints::from_iter([("main.py".to_string(), vec![3, 11])]));
    assert_eq!(lines(&mut session, Step::Breakpoint), [3, 11]);
    session.step_back(Step::Breakpoint);
    assert_eq!(line(&session), 11);
    session.step_back(Step::Breakpoint);
    assert_eq!(line(&session), 3);
}

#[test]
fn the_future_is_known_at_the_start_and_beyond_what_is_kept_of_it() {
    let mut session = ran("for n in range(70_000):\n    n\n");
    let marks = session.marks();
    assert!(marks.end > 140_000, "{}", marks.end);
    for time in [0, 1, marks.end - 100_000] {
        session.go_to(time);
        assert_eq!(session.marks(), marks);
    }
}

#[test]
fn marks_know_the_future_of_a_rewound_run() {
    let mut session = ran(PROGRAM);
    let marks = session.marks();
    assert_eq!((marks.yields.len(), marks.outputs.len(), marks.errors.len()), (4, 3, 0));
    assert_eq!(marks.end, all_events(&session).len());
    session.go_to(5);
    assert_eq!(session.marks(), marks);
}

#[test]
fn errors_are_marked_but_not_the_end_of_an_iteration() {
    let session = ran(
        "class C:\n    def __iter__(self):\n        return self\n    def __next__(self):\n        raise StopIteration\n\nlist(C())\ntry:\n    1 / 0\nexcept ZeroDivisionError:\n    pass\n",
    );
    assert_eq!(session.marks().errors.len(), 1);
}

#[test]
fn an_endless_run_pauses_when_its_fuel_is_used_up() {
    let mut session = open("def f():\n    while True:\n        yield 1\n\nsum(f())\n");
    assert_eq!(session.step(Step::End, 1000), Status::OutOfFuel);
    let time = session.time();
    session.step_back(Step::Yield);
    assert!(session.time() < time);
}
