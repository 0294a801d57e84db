//! The account of bytes against CPython 3.13: peaks of whole programs (`memory/peaks.json`), what `sys.getsizeof` says
//! (`memory/sizes/*.out`), both made by `memory/measure.py` under CPython alone; and the account against itself, over all
//! conformance programs.

use std::cell::RefCell;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::{Arc, Mutex};

use libtest_mimic::{Arguments, Failed, Trial};
use yieldscope::session::Session;
use yieldscope::session::host::Host;
use yieldscope::session::measure::{Measured, Measurement, Options, measure};

/// Data that sorting finds partly in order: how much it needs then depends on every run it finds.
const PARTLY_SORTED: &[&str] = &["merge_eager"];

/// These make their classes from long texts: what the compiler needs for a moment is most of a small peak, and is estimated.
const COMPILING: &[&str] = &["dataclass"];

/// What is said of a program: peaks there and here.
struct Row {
    name: String,
    cpython: u64,
    ours: u64,
    allowed: u64,
}

type Rows = Arc<Mutex<Vec<Row>>>;

fn main() {
    let arguments = Arguments::from_args();
    let rows: Rows = Arc::default();
    let mut trials = peaks(&rows);
    trials.extend(sizes());
    trials.extend(conformance());
    let conclusion = libtest_mimic::run(&arguments, trials);
    if !arguments.list {
        print!("{}", table(&rows.lock().unwrap()));
    }
    conclusion.exit();
}

fn tests() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests")
}

/// Python files of a folder, in the order of their names.
fn programs(folder: &Path) -> Vec<PathBuf> {
    let files = fs::read_dir(folder).expect("the folder is there").flatten().map(|file| file.path());
    let mut programs: Vec<_> = files.filter(|path| path.extension().is_some_and(|e| e == "py")).collect();
    programs.sort();
    programs
}

fn name_of(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

/// A program with the files that are given beside it, as virtual ones.
struct Program {
    source: String,
    filename: String,
    given: Vec<(String, Vec<u8>)>,
}

impl Program {
    fn read(path: &Path) -> std::io::Result<Program> {
        let file_name = |path: &Path| path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let mut given = Vec::new();
        for file in fs::read_dir(path.parent().unwrap_or(Path::new(".")))?.flatten() {
            let path = file.path();
            if path.is_file()
                && path.extension().is_none_or(|e| !["py", "out", "err", "rc"].iter().any(|made| e == *made))
            {
                given.push((file_name(&path), fs::read(&path)?));
            }
        }
        Ok(Program { source: fs::read_to_string(path)?, filename: file_name(path), given })
    }

    fn host(&self) -> impl Fn() -> Host + 'static {
        let given = self.given.clone();
        move || {
            let host = Host::new(Box::new(|_| {}), Box::new(|_| {}));
            host.files.borrow_mut().extend(given.iter().cloned());
            host
        }
    }

    fn measure(&self) -> Measured {
        measure(&self.source, &self.filename, self.host(), Options::default())
    }
}

/// One test a program of `memory/programs`: its peak is CPython's.
fn peaks(rows: &Rows) -> Vec<Trial> {
    let folder = tests().join("memory");
    let text = fs::read_to_string(folder.join("peaks.json")).expect("tests/memory/measure.py has written peaks.json");
    let data: serde_json::Value = serde_json::from_str(&text).expect("peaks.json is JSON");
    let mut trials = Vec::new();
    for path in programs(&folder.join("programs")) {
        let name = name_of(&path);
        let known = data["programs"][&name]["peak"].as_u64();
        let rows = rows.clone();
        trials.push(Trial::test(format!("peak/{name}"), move || {
            let cpython = known.ok_or("no peak in peaks.json: run tests/memory/measure.py")?;
            check_peak(&name, &Program::read(&path)?, cpython, &rows)
        }));
    }
    let nothing = data["nothing"]["peak"].as_u64();
    let rows = rows.clone();
    trials.push(Trial::test("peak/nothing", move || {
        let empty = Program { source: String::new(), filename: "nothing.py".to_string(), given: Vec::new() };
        check_peak("nothing", &empty, nothing.ok_or("no peak in peaks.json")?, &rows)
    }));
    trials
}

fn check_peak(name: &str, program: &Program, cpython: u64, rows: &Rows) -> Result<(), Failed> {
    let measured = program.measure();
    if measured.exit_code != Some(0) {
        return Err(format!("it ended with {:?}", measured.error).into());
    }
    check_sums(&measured)?;
    let (ours, allowed) = (measured.peak_bytes, allowed(name, program, cpython));
    rows.lock().unwrap().push(Row { name: name.to_string(), cpython, ours, allowed });
    if ours.abs_diff(cpython) > allowed {
        return Err(format!("CPython {cpython}, here {ours}, {allowed} bytes of difference allowed").into());
    }
    Ok(())
}

/// How far a peak may be from CPython's.
fn allowed(name: &str, program: &Program, cpython: u64) -> u64 {
    let rough = program.source.contains("open(") || PARTLY_SORTED.contains(&name);
    let compiling = COMPILING.iter().any(|import| program.source.contains(&format!("import {import}\n")));
    if compiling && cpython < 1_000_000 {
        cpython / 20
    } else if cpython <= 10_000 {
        200
    } else if cpython <= 100_000 || rough {
        cpython / 20
    } else {
        cpython / 100
    }
}

/// At every moment the types together are the total, and so are types and lines at the peak.
fn check_sums(measured: &Measured) -> Result<(), Failed> {
    for sample in &measured.samples {
        let sum: i64 = sample.kinds.iter().sum();
        if sum != sample.high as i64 {
            return Err(format!("at {} the types sum up to {sum} of {}", sample.time, sample.high).into());
        }
        if sample.low > sample.high || sample.high > measured.peak_bytes {
            return Err(
                format!("at {}: {} to {}, peak {}", sample.time, sample.low, sample.high, measured.peak_bytes).into()
            );
        }
    }
    if !measured.samples.iter().any(|sample| sample.high == measured.peak_bytes) {
        return Err("no sample shows the peak".into());
    }
    let types: i64 = measured.by_type.iter().map(|share| share.bytes).sum();
    let lines: i64 = measured.by_line.iter().map(|share| share.bytes).sum();
    if (types, lines) != (measured.peak_bytes as i64, measured.peak_bytes as i64) {
        return Err(format!("peak {}, by type {types}, by line {lines}", measured.peak_bytes).into());
    }
    Ok(())
}

/// One test a program of `memory/sizes`: it prints what `sys.getsizeof` says of many objects.
fn sizes() -> Vec<Trial> {
    let trial = |path: PathBuf| {
        Trial::test(format!("sizes/{}", name_of(&path)), move || {
            let expected = fs::read_to_string(path.with_extension("out"))?;
            let printed = output_of(&fs::read_to_string(&path)?, &path);
            let mut wrong = String::new();
            for (found, expected) in printed.lines().zip(expected.lines()).filter(|(found, expected)| found != expected)
            {
                let _ = write!(wrong, "CPython: {expected}\nhere:    {found}\n");
            }
            if printed.lines().count() != expected.lines().count() {
                let _ = write!(wrong, "it ends after {:?}", printed.lines().last());
            }
            if wrong.is_empty() { Ok(()) } else { Err(wrong.into()) }
        })
    };
    programs(&tests().join("memory/sizes")).into_iter().map(trial).collect()
}

/// What a program prints; the last line of its traceback, if there is one, too.
fn output_of(source: &str, path: &Path) -> String {
    let printed: Rc<RefCell<Vec<u8>>> = Rc::default();
    let paper = printed.clone();
    let make_host = move || {
        let (out, err) = (paper.clone(), paper.clone());
        let write = |paper: Rc<RefCell<Vec<u8>>>| move |bytes: &[u8]| paper.borrow_mut().extend_from_slice(bytes);
        Host::new(Box::new(write(out)), Box::new(write(err)))
    };
    let mut session = Session::new(source, &path.to_string_lossy(), Rc::new(make_host));
    session.run_to_exit();
    session.flush();
    String::from_utf8_lossy(&printed.borrow()).into_owned()
}

/// One test a conformance program: when it has ended and all it made is gone, nothing is charged; and the sums are right on the way.
fn conformance() -> Vec<Trial> {
    let mut rooms: Vec<PathBuf> = fs::read_dir(tests().join("conformance"))
        .expect("tests/conformance is there")
        .flatten()
        .map(|room| room.path())
        .filter(|path| path.is_dir())
        .collect();
    rooms.sort();
    let trial = |path: PathBuf| {
        let room = path.parent().map(name_of).unwrap_or_default();
        Trial::test(format!("returns/{room}/{}", name_of(&path)), move || {
            let program = Program::read(&path)?;
            let mut measurement =
                Measurement::new(&program.source, &program.filename, program.host(), Options::default());
            measurement.run(i64::MAX);
            let measured = measurement.measured();
            if !measured.ended {
                return Err("it does not end".into());
            }
            check_sums(&measured)?;
            match measurement.leaked() {
                0 => Ok(()),
                bytes => Err(format!("{bytes} bytes are still charged").into()),
            }
        })
    };
    rooms.iter().flat_map(|room| programs(room)).filter(|path| path.with_extension("out").exists()).map(trial).collect()
}

/// Every error, largest first.
fn table(rows: &[Row]) -> String {
    let mut rows: Vec<&Row> = rows.iter().collect();
    let share = |row: &Row| row.ours.abs_diff(row.cpython) as f64 / row.allowed as f64;
    rows.sort_by(|a, b| share(b).total_cmp(&share(a)).then(a.name.cmp(&b.name)));
    let mut text = format!(
        "{:<20} {:>12} {:>12} {:>10} {:>9}   of what is allowed\n",
        "peak", "CPython", "here", "bytes", "error"
    );
    for row in rows {
        let difference = row.ours as i64 - row.cpython as i64;
        let percent = 100.0 * difference as f64 / row.cpython as f64;
        let _ = writeln!(
            text,
            "{:<20} {:>12} {:>12} {difference:>+10} {percent:>+8.2}%   {:>4.0}%",
            row.name,
            row.cpython,
            row.ours,
            100.0 * share(row),
        );
    }
    text
}
