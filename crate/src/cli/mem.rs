//! `yieldscope mem FILE [--eager] [--json] [--svg OUT] [ARGS]`

use std::process::ExitCode;

use serde_json::{Value, json};
use yieldscope::session::measure::{Measured, Options, measure};
use yieldscope::session::twin::difference;

/// What the command was told.
#[derive(Default)]
struct Told {
    eager: bool,
    json: bool,
    svg: Option<String>,
    /// `sys.argv`.
    argv: Vec<String>,
}

pub fn mem(args: &[String]) -> ExitCode {
    let Some(told) = read(args) else {
        eprintln!("{}", super::USAGE);
        return ExitCode::from(2);
    };
    let file = told.argv[0].clone();
    let source = match super::read_program(&file) {
        Ok(source) => source,
        Err(code) => return code,
    };
    let run = |eager: bool| {
        let argv = told.argv.clone();
        let options = Options { eager, timed: told.svg.is_some(), ..Options::default() };
        measure(&source, &super::shown_name(&file), move || super::run::host(&argv), options)
    };
    let lazy = run(false);
    let eager = told.eager.then(|| run(true));
    print!("{}", lazy.output);
    if let Some(error) = &lazy.error {
        eprintln!("{error}");
    }
    if let Some(path) = &told.svg
        && let Err(error) = std::fs::write(path, super::chart::svg(&lazy, eager.as_ref()))
    {
        eprintln!("yieldscope: can't write '{path}': {error}");
        return ExitCode::FAILURE;
    }
    if told.json {
        println!("{}", as_json(&lazy, eager.as_ref()))
    } else {
        print_tables(&lazy, eager.as_ref())
    }
    ExitCode::from(lazy.exit_code.unwrap_or(1))
}

/// Options may stand before and after the file.
fn read(args: &[String]) -> Option<Told> {
    let mut told = Told::default();
    let mut args = args.iter();
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--eager" => told.eager = true,
            "--json" => told.json = true,
            "--svg" => told.svg = Some(args.next()?.clone()),
            option if option.starts_with("--") && told.argv.is_empty() => return None,
            _ => told.argv.push(arg.clone()),
        }
    }
    (!told.argv.is_empty()).then_some(told)
}

fn as_json(lazy: &Measured, eager: Option<&Measured>) -> Value {
    let mut all = figures(lazy);
    if let Some(eager) = eager {
        all["eager"] = figures(eager);
        all["difference"] = json!(difference(lazy.into(), eager.into()));
    }
    all
}

fn figures(run: &Measured) -> Value {
    let types: Vec<Value> = run
        .by_type
        .iter()
        .map(|share| json!({ "type": share.of, "objects": share.objects, "bytes": share.bytes }))
        .collect();
    let lines: Vec<Value> = run
        .by_line
        .iter()
        .map(|share| json!({ "file": share.of.file, "line": share.of.line, "objects": share.objects, "bytes": share.bytes }))
        .collect();
    let kept: Vec<Value> = run
        .kept_lazy
        .iter()
        .map(|kept| json!({ "name": kept.name, "line": kept.line, "why": kept.why.words() }))
        .collect();
    json!({
        "peak_bytes": run.peak_bytes,
        "live_bytes": run.live_bytes,
        "peak_line": run.peak_place.line,
        "hit_limit": run.hit_limit,
        "error": run.error,
        "by_type": types,
        "by_line": lines,
        "kept_lazy": kept,
    })
}

fn print_tables(lazy: &Measured, eager: Option<&Measured>) {
    print_table("lazy", lazy);
    let Some(eager) = eager else { return };
    print_table("eager", eager);
    println!();
    println!("eager : lazy = {:.1} : 1", eager.peak_bytes as f64 / lazy.peak_bytes.max(1) as f64);
    for kept in &eager.kept_lazy {
        println!("kept lazy: {} (line {}) {}", kept.name, kept.line, kept.why.words());
    }
    if let Some(difference) = difference(lazy.into(), eager.into()) {
        println!("{difference}");
    }
}

/// Rows of each table.
const ROWS: usize = 10;

fn print_table(name: &str, run: &Measured) {
    println!();
    println!(
        "{name}: peak {} bytes at line {}, {} bytes at the end",
        run.peak_bytes, run.peak_place.line, run.live_bytes
    );
    if run.hit_limit {
        println!("  the limit of the memory was reached");
    }
    for share in run.by_type.iter().take(ROWS) {
        println!("  {:>14} bytes {:>10} x {}", share.bytes, share.objects, share.of);
    }
    for share in run.by_line.iter().take(ROWS) {
        println!("  {:>14} bytes {:>10} x line {}", share.bytes, share.objects, share.of.line);
    }
}
