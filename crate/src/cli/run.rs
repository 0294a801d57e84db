//! `yieldscope run FILE [ARGS]`

use std::cell::RefCell;
use std::io::Write;
use std::process::ExitCode;
use std::rc::Rc;

use yieldscope::session::Session;
use yieldscope::session::host::Host;

/// Bytes kept before they are written.
const BUFFER: usize = 1 << 16;

pub fn run(file: &str, argv: &[String]) -> ExitCode {
    let source = match super::read_program(file) {
        Ok(source) => source,
        Err(code) => return code,
    };
    let argv = argv.to_vec();
    let mut session = Session::new(&source, &super::shown_name(file), Rc::new(move || host(&argv)));
    let code = session.run_to_exit();
    session.flush();
    ExitCode::from(code)
}

/// Real files and streams.
pub fn host(argv: &[String]) -> Host {
    let out = Rc::new(RefCell::new(std::io::BufWriter::with_capacity(BUFFER, std::io::stdout())));
    let for_errors = out.clone();
    let at_end = out.clone();
    let mut host = Host::new(
        Box::new(move |bytes| {
            // A closed pipe is the reader's business.
            let _ = out.borrow_mut().write_all(bytes);
        }),
        Box::new(move |bytes| {
            let _ = for_errors.borrow_mut().flush();
            let _ = std::io::stderr().write_all(bytes);
        }),
    );
    host.flush = Box::new(move || {
        let _ = at_end.borrow_mut().flush();
    });
    real(host, argv)
}

/// The host reaches the machine's files, as a program that was called so.
pub fn real(mut host: Host, argv: &[String]) -> Host {
    host.program_folder = argv.first().map_or(String::new(), |file| super::folder_of(file));
    host.argv = argv.to_vec();
    host.real_files = true;
    host
}
