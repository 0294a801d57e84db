//! `yieldscope dis FILE`

use std::process::ExitCode;

use yieldscope::compile::{Mode, compile};

pub fn dis(file: &str) -> ExitCode {
    let source = match super::read_program(file) {
        Ok(source) => source,
        Err(code) => return code,
    };
    match compile(&source, file, Mode::Exec) {
        Ok(code) => {
            print!("{}", yieldscope::code::dis::disassemble(&code));
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{file}:{}:{}: {}", error.line, error.column, error.message);
            ExitCode::FAILURE
        }
    }
}
