//! Every program under `conformance/` prints what CPython 3.13 prints. The expected text stands beside each program
//! (`.out`, `.err`, `.rc`) and is made by `conformance/generate.py` under CPython alone.

use std::fs;
use std::io::Read;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use libtest_mimic::{Arguments, Failed, Trial};

/// A program that takes longer hangs.
const LIMIT: Duration = Duration::from_secs(60);

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/conformance");
    let mut programs = Vec::new();
    for room in fs::read_dir(&root).expect("tests/conformance is there").flatten() {
        if let Ok(files) = fs::read_dir(room.path()) {
            programs.extend(
                files
                    .flatten()
                    .map(|f| f.path())
                    .filter(|p| p.with_extension("out").exists() && p.extension().is_some_and(|e| e == "py")),
            );
        }
    }
    programs.sort();
    let trials = programs.into_iter().map(|path| {
        let room = path.parent().and_then(Path::file_name).unwrap_or_default().to_string_lossy().into_owned();
        let name = format!("{room}/{}", path.file_stem().unwrap_or_default().to_string_lossy());
        Trial::test(name, move || check(&path))
    });
    libtest_mimic::run(&Arguments::from_args(), trials.collect()).exit();
}

/// Runs a program in its folder and compares output, errors and exit code.
fn check(path: &Path) -> Result<(), Failed> {
    let folder = path.parent().ok_or("no folder")?;
    let file = path.file_name().ok_or("no name")?;
    let mut child = Command::new(env!("CARGO_BIN_EXE_yieldscope"))
        .arg("run")
        .arg(file)
        .current_dir(folder)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    let out = reader(child.stdout.take().ok_or("no pipe")?);
    let err = reader(child.stderr.take().ok_or("no pipe")?);
    let start = Instant::now();
    let status = loop {
        if let Some(status) = child.try_wait()? {
            break status;
        }
        if start.elapsed() > LIMIT {
            child.kill()?;
            return Err("the program does not end".into());
        }
        std::thread::sleep(Duration::from_millis(2));
    };
    let (out, err) = (out.join().unwrap_or_default(), err.join().unwrap_or_default());
    let expected = |extension: &str| fs::read_to_string(path.with_extension(extension)).unwrap_or_default();
    same("output", &normal(&out), &expected("out"))?;
    same("errors", &normal(&err), &expected("err"))?;
    let code = status.code().map_or("killed".to_string(), |c| c.to_string());
    let wanted = expected("rc");
    same("exit code", &code, if wanted.trim().is_empty() { "0" } else { wanted.trim() })
}

/// Reads a pipe to its end beside the program.
fn reader(mut pipe: impl Read + Send + 'static) -> JoinHandle<String> {
    std::thread::spawn(move || {
        let mut data = Vec::new();
        // What a killed program wrote so far will do.
        let _ = pipe.read_to_end(&mut data);
        String::from_utf8_lossy(&data).into_owned()
    })
}

/// Addresses are nobody's business.
fn normal(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("0x") {
        shown.push_str(&rest[..at + 2]);
        rest = &rest[at + 2..];
        let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_hexdigit()).len();
        if digits >= 6 {
            shown.push_str("...");
            rest = &rest[digits..];
        }
    }
    shown.push_str(rest);
    // Files by their names alone: folders differ from machine to machine.
    let mut named = String::with_capacity(shown.len());
    for line in shown.split_inclusive('\n') {
        match line.find("File \"").map(|at| at + 6) {
            Some(start) => {
                let end = line[start..].find('"').map_or(line.len(), |at| start + at);
                let name = line[start..end].rsplit('/').next().unwrap_or("");
                named.push_str(&line[..start]);
                named.push_str(name);
                named.push_str(&line[end..]);
            }
            None => match line.split_once(' ') {
                Some((place, rest)) if place.starts_with('/') && rest.contains("Warning: ") => {
                    named.push_str(place.rsplit('/').next().unwrap_or(""));
                    named.push(' ');
                    named.push_str(rest);
                }
                _ => named.push_str(line),
            },
        }
    }
    named
}

fn same(what: &str, got: &str, wanted: &str) -> Result<(), Failed> {
    let wanted = normal(wanted);
    if got == wanted {
        return Ok(());
    }
    let place = got
        .lines()
        .zip(wanted.lines())
        .position(|(g, w)| g != w)
        .unwrap_or_else(|| got.lines().count().min(wanted.lines().count()));
    let line = |text: &str| text.lines().nth(place).unwrap_or("(nothing)").to_string();
    Err(format!("{what}, line {}:\n  CPython: {}\n  here:    {}", place + 1, line(&wanted), line(got)).into())
}
