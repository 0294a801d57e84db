//! `yieldscope trace FILE`

use std::process::ExitCode;
use std::rc::Rc;

use yieldscope::observe::events::events;
use yieldscope::session::host::Host;
use yieldscope::session::step::Step;
use yieldscope::session::{Session, Status};

/// Steps between two writes.
const SLICE: i64 = 10_000;

pub fn trace(file: &str, argv: &[String]) -> ExitCode {
    let source = match super::read_program(file) {
        Ok(source) => source,
        Err(code) => return code,
    };
    let argv = argv.to_vec();
    let silent = Rc::new(move || super::run::real(Host::new(Box::new(|_| {}), Box::new(|_| {})), &argv));
    let mut session = Session::new(&source, file, silent);
    let mut shown = 0;
    loop {
        let status = session.step(Step::End, SLICE);
        for event in events(&session.machine, shown, session.time()) {
            match serde_json::to_string(&event) {
                Ok(line) => println!("{line}"),
                Err(_) => return ExitCode::FAILURE,
            }
        }
        shown = session.time();
        if let Status::Ended(code) = status {
            return ExitCode::from(code);
        }
    }
}
