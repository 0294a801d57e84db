//! `yieldscope check PATH…`: runs every program of a documentation, and compares what it prints with what its author wrote beside it.

use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::rc::Rc;

use yieldscope::session::host::Host;
use yieldscope::session::input::{Given, Input};
use yieldscope::session::{Session, Status};

use super::docs::{self, Program};

/// Steps after which a program is given up: a page's program that runs for so long is a mistake.
const FUEL: i64 = 50_000_000;

pub fn check(paths: &[String]) -> ExitCode {
    let mut pages = Vec::new();
    for path in paths {
        if let Err(error) = collect(Path::new(path), &mut pages) {
            eprintln!("yieldscope: can't read '{path}': {error}");
            return ExitCode::from(2);
        }
    }
    let (mut programs, mut wrong) = (0, 0);
    for page in &pages {
        let text = match std::fs::read_to_string(page) {
            Ok(text) => text,
            Err(error) => {
                eprintln!("{}: {error}", page.display());
                wrong += 1;
                continue;
            }
        };
        for program in docs::programs(page, &text).unwrap_or_default() {
            programs += 1;
            if let Err(complaint) = judge(page, &program) {
                wrong += 1;
                println!("{}:{}: {complaint}", page.display(), program.line);
            }
        }
    }
    println!("{programs} programs in {} pages, {wrong} wrong", pages.len());
    if wrong == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// The pages at a path, in order; of folders those that are not hidden.
fn collect(path: &Path, pages: &mut Vec<PathBuf>) -> std::io::Result<()> {
    if !path.is_dir() {
        std::fs::metadata(path)?;
        pages.push(path.to_path_buf());
        return Ok(());
    }
    let mut entries: Vec<PathBuf> =
        std::fs::read_dir(path)?.collect::<Result<Vec<_>, _>>()?.into_iter().map(|e| e.path()).collect();
    entries.sort();
    for entry in entries {
        let name = entry.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        if name.starts_with('.') || name == "node_modules" {
            continue;
        }
        if entry.is_dir() || docs::programs(&entry, "").is_some() {
            collect(&entry, pages)?;
        }
    }
    Ok(())
}

/// What is wrong with a program, if something is.
fn judge(page: &Path, program: &Program) -> Result<(), String> {
    let source = match &program.file {
        Some(file) => {
            let path = page.parent().unwrap_or(Path::new("")).join(file);
            std::fs::read_to_string(&path).map_err(|error| format!("can't read '{}': {error}", path.display()))?
        }
        None => program.source.clone(),
    };
    let (out, err, status) = run(&source, page, program.input.as_deref().unwrap_or(""));
    let last = err.lines().rfind(|line| !line.trim().is_empty()).unwrap_or("").to_string();
    match (&program.raises, status) {
        (_, Status::Ended(0)) if program.raises.is_none() => {}
        (Some(class), Status::Ended(0)) => return Err(format!("should have raised {class}, and ended well")),
        (Some(class), Status::Ended(_)) if raised(&last, class) => {}
        (_, Status::Ended(code)) if last.is_empty() => return Err(format!("ended with exit code {code}")),
        (_, Status::Ended(_)) => return Err(format!("{last}\n{}", indented(&err))),
        _ => return Err("does not end".to_string()),
    }
    match &program.output {
        Some(expected) if normal(expected) != normal(&out) => Err(difference(&normal(expected), &normal(&out))),
        _ => Ok(()),
    }
}

fn raised(last: &str, class: &str) -> bool {
    let named = last.split(':').next().unwrap_or("");
    named == class || named.rsplit('.').next() == Some(class)
}

/// What it printed, what it complained, and how it ended.
fn run(source: &str, page: &Path, input: &str) -> (String, String, Status) {
    let paper: Rc<RefCell<(Vec<u8>, Vec<u8>)>> = Rc::default();
    let written = paper.clone();
    let given = Rc::new(RefCell::new(Given::new(input, false)));
    let make = move || {
        let (out, err) = (written.clone(), written.clone());
        let mut host = Host::new(
            Box::new(move |bytes| out.borrow_mut().0.extend_from_slice(bytes)),
            Box::new(move |bytes| err.borrow_mut().1.extend_from_slice(bytes)),
        );
        host.input = Input::new(given.clone());
        host
    };
    let name = page.file_name().map_or("main.py".to_string(), |name| name.to_string_lossy().into_owned());
    let mut session = Session::new(source, &name, Rc::new(make));
    let status = session.run(FUEL);
    drop(session);
    let paper = paper.borrow();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (text(&paper.0), text(&paper.1), status)
}

/// Space at the ends of lines and empty lines at the end say nothing; addresses differ from run to run.
fn normal(text: &str) -> String {
    let mut lines: Vec<String> = text.lines().map(|line| without_addresses(line.trim_end())).collect();
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    lines.join("\n")
}

fn without_addresses(line: &str) -> String {
    let mut parts = line.split("0x");
    let mut out = parts.next().unwrap_or("").to_string();
    for part in parts {
        let digits = part.len() - part.trim_start_matches(|c: char| c.is_ascii_hexdigit()).len();
        if digits >= 6 {
            out.push_str("0x...");
            out.push_str(&part[digits..]);
        } else {
            out.push_str("0x");
            out.push_str(part);
        }
    }
    out
}

/// The first line that differs.
fn difference(expected: &str, found: &str) -> String {
    let (a, b): (Vec<&str>, Vec<&str>) = (expected.lines().collect(), found.lines().collect());
    let at = a.iter().zip(&b).take_while(|(a, b)| a == b).count();
    let shown = |lines: &[&str]| lines.get(at).map_or("nothing".to_string(), |line| format!("{line:?}"));
    format!("line {} of its output should be {} and is {}", at + 1, shown(&a), shown(&b))
}

fn indented(text: &str) -> String {
    text.lines().map(|line| format!("    {line}")).collect::<Vec<_>>().join("\n")
}
