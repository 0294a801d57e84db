//! The builtin types against CPython's answers: each line of tests/types/*.tsv is an expression and what it gives there.

use std::cell::RefCell;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use yieldscope::session::Session;
use yieldscope::session::host::Host;

/// Expressions in one program.
const BATCH: usize = 200;

const PRELUDE: &str = "\
def show(value):
    try:
        print('->', repr(value()))
    except Exception as error:
        print('!!', type(error).__name__, error)
";

/// What a program prints; its warnings (of the expressions that are errors on purpose) are not looked at.
fn output_of(program: &str) -> String {
    let out = Rc::new(RefCell::new(Vec::new()));
    let sink = out.clone();
    let make_host = move || {
        let to_out = sink.clone();
        Host::new(Box::new(move |bytes| to_out.borrow_mut().extend_from_slice(bytes)), Box::new(|_| {}))
    };
    let mut session = Session::new(program, "expressions.py", Rc::new(make_host));
    session.run_to_exit();
    session.flush();
    String::from_utf8_lossy(&out.borrow()).into_owned()
}

fn check(topic: &str) {
    let file: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../tests/types/{topic}.tsv"));
    let text = std::fs::read_to_string(&file).expect("the data file is there");
    let cases: Vec<(&str, &str)> = text.lines().filter_map(|line| line.split_once('\t')).collect();
    assert!(!cases.is_empty());
    let mut wrong = String::new();
    for batch in cases.chunks(BATCH) {
        let mut program = String::from(PRELUDE);
        for (expression, _) in batch {
            let _ = writeln!(program, "show(lambda: ({expression}))");
        }
        let printed = output_of(&program);
        let mut lines = printed.lines();
        for (expression, expected) in batch {
            let found = lines.next().unwrap_or("(nothing)");
            if found != *expected {
                let _ = writeln!(wrong, "{expression}\n  expected {expected}\n  found    {found}");
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn classes() {
    let program = include_str!("types/classes.py");
    let expected = include_str!("types/classes.out");
    let printed = output_of(program);
    for (found, expected) in printed.lines().zip(expected.lines()) {
        assert_eq!(found, expected);
    }
    assert_eq!(printed.lines().count(), expected.lines().count());
}

#[test]
fn messages() {
    check("messages");
}

#[test]
fn numbers() {
    check("numbers");
}

#[test]
fn operators() {
    check("operators");
}

#[test]
fn parsing() {
    check("parsing");
}

#[test]
fn text() {
    check("text");
}

#[test]
fn sequences() {
    check("sequences");
}

#[test]
fn sets() {
    check("sets");
}
