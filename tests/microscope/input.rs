//! Standard input that comes while the program runs.

use std::cell::RefCell;
use std::rc::Rc;

use yieldscope::session::hand::{Act, Outcome};
use yieldscope::session::host::{Host, Sink};
use yieldscope::session::input::{Given, Input};
use yieldscope::session::step::Step;
use yieldscope::session::{Session, Status};
use yieldscope::trace::event::EventKind;

use super::program::{all_events, line, view};

/// A session that waits for input, and what it prints and echoes.
fn asking(source: &str) -> (Session, Rc<RefCell<String>>) {
    let printed: Rc<RefCell<String>> = Rc::default();
    let given = Rc::new(RefCell::new(Given::new("", true)));
    let paper = printed.clone();
    let make = move || {
        paper.borrow_mut().clear();
        let to = |before: &'static str, after: &'static str| -> Sink {
            let paper = paper.clone();
            Box::new(move |bytes| *paper.borrow_mut() += &format!("{before}{}{after}", String::from_utf8_lossy(bytes)))
        };
        let mut host = Host::new(to("", ""), to("", ""));
        host.echo = to("<", ">");
        host.input = Input::new(given.clone());
        host
    };
    let mut session = Session::new(source, "main.py", Rc::new(make));
    session.observe();
    (session, printed)
}

fn run(session: &mut Session) -> Status {
    session.step(Step::End, i64::MAX)
}

#[test]
fn a_program_waits_for_its_line_and_goes_on_with_it() {
    let (mut session, printed) = asking("name = input('name? ')\nprint('hello', name)\n");
    assert_eq!(run(&mut session), Status::Waiting);
    assert_eq!(*printed.borrow(), "name? ");
    assert_eq!(line(&session), 1);
    // Asking again changes nothing.
    let time = session.time();
    assert_eq!(run(&mut session), Status::Waiting);
    assert_eq!((session.time(), printed.borrow().as_str()), (time, "name? "));
    session.give_input("Ann");
    assert_eq!(run(&mut session), Status::Ended(0));
    assert_eq!(*printed.borrow(), "name? <Ann\n>hello Ann\n");
    let read = all_events(&session).into_iter().filter(|e| e.kind == EventKind::Input).collect::<Vec<_>>();
    assert_eq!(read.len(), 1);
    assert_eq!((read[0].time, read[0].value.as_deref()), (time + 1, Some("Ann\n")));
    assert_eq!(session.marks().inputs, [time as u32 + 1]);
}

#[test]
fn the_end_of_input_is_an_eof_error() {
    let (mut session, printed) = asking("try:\n    input()\nexcept EOFError as error:\n    print(error)\n");
    run(&mut session);
    session.end_input();
    assert_eq!(run(&mut session), Status::Ended(0));
    assert_eq!(*printed.borrow(), "EOF when reading a line\n");
}

#[test]
fn sys_stdin_waits_for_as_much_as_it_needs() {
    let source = "import sys\nprint(repr(sys.stdin.readline()))\nprint(repr(sys.stdin.read(5)))\nprint(input())\n\
                  for line in sys.stdin:\n    print(repr(line))\n    break\nprint(sys.stdin.readlines())\n";
    let (mut session, printed) = asking(source);
    let mut waited = 0;
    for text in ["one", "two", "three", "four", "five", "six"] {
        while session.step(Step::End, 1000) == Status::OutOfFuel {}
        waited += usize::from(session.waits_for_input());
        session.give_input(text);
    }
    assert_eq!(run(&mut session), Status::Waiting);
    session.end_input();
    assert_eq!(run(&mut session), Status::Ended(0));
    // `read(5)` takes a part of the third line, `input()` its rest.
    let expected =
        "<one\n>'one\\n'\n<two\n><three\n>'two\\nt'\nhree\n<four\n>'four\\n'\n<five\n><six\n>['five\\n', 'six\\n']\n";
    assert_eq!(*printed.borrow(), expected);
    assert_eq!(waited, 6);
}

#[test]
fn what_was_read_is_read_again_when_the_run_is_rewound() {
    let (mut session, printed) = asking("a = int(input('a '))\nb = int(input('b '))\nprint(a + b)\n");
    run(&mut session);
    session.give_input("1");
    run(&mut session);
    session.give_input("2\n");
    assert_eq!(run(&mut session), Status::Ended(0));
    let (end, text) = (session.time(), printed.borrow().clone());
    assert_eq!(text, "a <1\n>b <2\n>3\n");
    session.step_back(Step::Into);
    session.step_back(Step::Into);
    assert_eq!(*printed.borrow(), "a <1\n>");
    assert_eq!(session.machine.host.input.unread(), 1);
    session.go_to(end);
    assert_eq!(*printed.borrow(), text);
}

#[test]
fn what_was_not_read_yet_can_be_taken_back() {
    let (mut session, printed) = asking("a = input('a ')\nb = input('b ')\nprint(a, b)\n");
    run(&mut session);
    session.give_input("1\n2");
    assert_eq!(run(&mut session), Status::Ended(0));
    session.step_back(Step::Into);
    session.step_back(Step::Into);
    session.forget_input();
    assert_eq!(session.marks().end, session.time());
    assert_eq!(run(&mut session), Status::Waiting);
    session.give_input("3");
    assert_eq!(run(&mut session), Status::Ended(0));
    assert_eq!(*printed.borrow(), "a <1\n>b <3\n>1 3\n");
    assert_eq!(session.given_input(), Given { text: "1\n3\n".to_string(), open: true });
}

#[test]
fn a_step_over_a_call_that_waits_ends_after_the_call() {
    let source =
        "def ask():\n    first = input()\n    second = input()\n    return first + second\n\nx = ask()\ny = 1\n";
    let (mut session, _) = asking(source);
    session.step(Step::Into, i64::MAX);
    session.step(Step::Over, i64::MAX);
    assert_eq!(line(&session), 6);
    for text in ["1", "2"] {
        assert_eq!(session.step(Step::Over, i64::MAX), Status::Waiting);
        session.give_input(text);
    }
    assert_eq!(session.step(Step::Over, i64::MAX), Status::Paused);
    assert_eq!(line(&session), 7);
}

#[test]
fn a_step_over_a_long_call_ends_after_the_call_however_often_it_pauses() {
    let source = "def long():\n    total = 0\n    for i in range(500):\n        total += i\n    return total\n\nx = long()\ny = 1\n";
    let (mut session, _) = asking(source);
    session.step(Step::Into, i64::MAX);
    session.step(Step::Over, i64::MAX);
    assert_eq!(line(&session), 7);
    let mut pauses = 0;
    while session.step(Step::Over, 100) == Status::OutOfFuel {
        pauses += 1;
    }
    assert!(pauses > 1, "{pauses}");
    assert_eq!(line(&session), 8);
}

#[test]
fn an_act_that_asks_is_not_done_and_can_be_done_with_what_it_asks_for() {
    let source = "def lines():\n    while True:\n        yield input('? ')\n\ng = lines()\nx = 1\n";
    for ended in [false, true] {
        let (mut session, printed) = asking(source);
        if ended {
            assert_eq!(run(&mut session), Status::Ended(0));
        } else {
            while line(&session) != 6 {
                session.step(Step::Into, i64::MAX);
            }
        }
        let (before, time) = (view(&session), session.time());
        let number = before.generators[0].number;
        let driven = session.drive(number, Act::Next).expect("it is there");
        assert_eq!(driven.outcome, Outcome::Asks);
        assert_eq!((session.time(), session.marks().acts.len()), (time, 0));
        assert_eq!(view(&session), before);
        session.give_input("it");
        let driven = session.drive(number, Act::Next).expect("it is there");
        assert_eq!(driven.outcome, Outcome::Yielded("'it'".to_string()));
        assert_eq!(*printed.borrow(), "? <it\n>");
        assert_eq!(run(&mut session), Status::Ended(0));
    }
}

#[test]
fn a_generator_can_be_driven_while_the_program_waits() {
    let source = "def count():\n    yield 1\n    yield 2\n\ng = count()\nprint(input(), next(g))\n";
    let (mut session, printed) = asking(source);
    assert_eq!(run(&mut session), Status::Waiting);
    let number = view(&session).generators[0].number;
    assert_eq!(session.drive(number, Act::Next).expect("it is there").outcome, Outcome::Yielded("1".to_string()));
    assert_eq!(run(&mut session), Status::Waiting);
    session.give_input("a");
    assert_eq!(run(&mut session), Status::Ended(0));
    assert_eq!(*printed.borrow(), "<a\n>a 2\n");
    let end = session.time();
    session.go_to(1);
    assert_eq!(session.go_to(end), Status::Ended(0));
    assert_eq!(*printed.borrow(), "<a\n>a 2\n");
}
