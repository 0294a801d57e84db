//! `yieldscope mem FILE [--json]`

use std::process::ExitCode;

use yieldscope::session::measure::{Measured, Options, measure};

pub fn mem(file: &str, argv: &[String]) -> ExitCode {
    let source = match super::read_program(file) {
        Ok(source) => source,
        Err(code) => return code,
    };
    let json = argv.iter().any(|arg| arg == "--json");
    let args = argv[..1].to_vec();
    let measured = measure(&source, &super::shown_name(file), move || super::run::host(&args), Options::default());
    print!("{}", measured.output);
    if let Some(error) = &measured.error {
        eprintln!("{error}");
    }
    if json { println!("{}", as_json(&measured)) } else { print_table(&measured) }
    ExitCode::from(measured.exit_code.unwrap_or(1))
}

fn as_json(measured: &Measured) -> String {
    serde_json::json!({
        "peak_bytes": measured.peak_bytes,
        "live_bytes": measured.live_bytes,
    })
    .to_string()
}

fn print_table(measured: &Measured) {
    println!("peak {} bytes (line {}), live at the end {} bytes", measured.peak_bytes, measured.peak_place.line, measured.live_bytes);
    for share in measured.by_type.iter().take(12) {
        println!("{:>14} bytes {:>10} {}", share.bytes, share.objects, share.of);
    }
    for share in measured.by_line.iter().take(12) {
        println!("{:>14} bytes {:>10} line {}", share.bytes, share.objects, share.of.line);
    }
}
