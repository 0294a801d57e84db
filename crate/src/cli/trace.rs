//! `yieldscope trace FILE`

use std::process::ExitCode;

pub fn trace(file: &str, argv: &[String]) -> ExitCode {
    let _ = (file, argv);
    ExitCode::FAILURE
}
