//! Any text is a program: it is parsed, compiled and run for a bounded number of steps. It may raise whatever it likes; a panic, an
//! overflow of the stack or a program that cannot be stopped is a bug.

#![no_main]

use std::rc::Rc;

use libfuzzer_sys::fuzz_target;
use yieldscope::session::host::Host;
use yieldscope::session::{Session, Status};

/// Steps that a program may take.
const FUEL: i64 = 20_000;

fuzz_target!(|source: &str| {
    let mut session = Session::new(source, "fuzz.py", Rc::new(|| Host::new(Box::new(|_| {}), Box::new(|_| {}))));
    let status = session.run(FUEL);
    assert!(matches!(status, Status::Ended(_) | Status::OutOfFuel | Status::Paused));
});
