//! The `yieldscope` command.

mod chart;
mod check;
mod dis;
mod docs;
mod mem;
mod run;
mod storyboard;
mod trace;

use std::process::ExitCode;

const USAGE: &str = "\
usage: yieldscope run FILE [ARGS]    run like `python FILE` (- reads standard input)
       yieldscope trace FILE [ARGS]  print what the engine did, as JSON lines
       yieldscope mem FILE [ARGS]    print the bytes that its objects take, at the peak and at the end
              --eager                  and those of its eager twin, which drains each generator into a list
              --json                   as one JSON object, on the last line
              --svg OUT                and draw them
       yieldscope storyboard FILE    draw the key moments of its run as an SVG
              --steps N                so many of them (6)
              --svg OUT                into this file
       yieldscope check PATH...      run the programs of a documentation and compare what they print
       yieldscope dis FILE           print the bytecode";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    match args.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["run", file, ..] => run::run(file, &args[1..]),
        ["trace", file, ..] => trace::trace(file, &args[1..]),
        ["mem", ..] => mem::mem(&args[1..]),
        ["check", _, ..] => check::check(&args[1..]),
        ["storyboard", ..] => storyboard::storyboard(&args[1..]),
        ["dis", file] => dis::dis(file),
        ["--help" | "-h"] => {
            println!("{USAGE}");
            ExitCode::SUCCESS
        }
        ["--version"] => {
            println!("yieldscope {}", env!("CARGO_PKG_VERSION"));
            ExitCode::SUCCESS
        }
        _ => {
            eprintln!("{USAGE}");
            ExitCode::from(2)
        }
    }
}

/// Reads a program; `-` is standard input. On failure prints what `python` prints.
fn read_program(file: &str) -> Result<String, ExitCode> {
    let data = if file == "-" {
        let mut data = Vec::new();
        std::io::Read::read_to_end(&mut std::io::stdin(), &mut data).map(|_| data)
    } else {
        std::fs::read(file)
    };
    match data {
        Ok(data) => yieldscope::source::encoding::decode(&data, &shown_name(file)).map_err(|problem| {
            eprintln!("SyntaxError: {problem}");
            ExitCode::FAILURE
        }),
        Err(error) => {
            let reason = match error.kind() {
                std::io::ErrorKind::NotFound => "[Errno 2] No such file or directory".to_string(),
                std::io::ErrorKind::IsADirectory => "[Errno 21] Is a directory".to_string(),
                _ => error.to_string(),
            };
            eprintln!("yieldscope: can't open file '{file}': {reason}");
            Err(ExitCode::from(2))
        }
    }
}

/// The folder of a program, as `sys.path` names it first.
fn folder_of(file: &str) -> String {
    let path = if file == "-" { None } else { std::path::absolute(file).ok() };
    path.and_then(|path| Some(path.parent()?.to_string_lossy().into_owned())).unwrap_or_default()
}

/// The program as tracebacks name it: by its absolute path, as `python` does.
fn shown_name(file: &str) -> String {
    if file == "-" {
        return "<stdin>".to_string();
    }
    std::path::absolute(file).map_or_else(|_| file.to_string(), |path| path.to_string_lossy().into_owned())
}
