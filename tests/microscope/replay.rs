//! A time is the same however one got there, and looking changes nothing.

use std::cell::RefCell;
use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use yieldscope::observe::events::events;
use yieldscope::observe::view::StateView;
use yieldscope::session::Session;
use yieldscope::session::hand::Act;
use yieldscope::session::host::Host;
use yieldscope::session::step::Step;
use yieldscope::trace::event::Event;

use super::program::view;

type Paper = Rc<RefCell<Vec<u8>>>;

/// A session that prints on paper; a program that starts afresh gets a new sheet.
fn open(source: &str, folder: &Path) -> (Session, Paper) {
    let paper: Paper = Rc::default();
    let sheet = paper.clone();
    let files: Vec<_> = files_of(folder);
    let make = move || {
        sheet.borrow_mut().clear();
        let (out, err) = (sheet.clone(), sheet.clone());
        let host = Host::new(
            Box::new(move |bytes| out.borrow_mut().extend_from_slice(bytes)),
            Box::new(move |bytes| err.borrow_mut().extend_from_slice(bytes)),
        );
        host.files.borrow_mut().extend(files.iter().cloned());
        host
    };
    (Session::new(source, "main.py", Rc::new(make)), paper)
}

/// Other modules that programs of a folder import.
fn files_of(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten().map(|e| e.path());
    let modules = entries.filter(|p| p.extension().is_some_and(|e| e == "py") && !p.with_extension("out").exists());
    modules.filter_map(|p| Some((p.file_name()?.to_str()?.to_string(), fs::read(&p).ok()?))).collect()
}

fn programs() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/conformance");
    let mut all = Vec::new();
    for room in fs::read_dir(root).expect("the programs are there").flatten() {
        let files = fs::read_dir(room.path()).into_iter().flatten().flatten().map(|f| f.path());
        all.extend(files.filter(|p| p.extension().is_some_and(|e| e == "py") && p.with_extension("out").exists()));
    }
    all.sort();
    all
}

/// Steps that a program may take here.
const FUEL: i64 = 300_000;
/// Programs with more events than this are not replayed many times.
const MANY: usize = 20_000;

/// What is seen at a time: the state, the events up to it, what was printed. Addresses differ from run to run.
#[derive(PartialEq, Debug)]
struct Sight {
    state: StateView,
    events: Vec<Event>,
    printed: String,
}

fn sight(session: &Session, paper: &Paper) -> Sight {
    Sight {
        state: view(session),
        events: events(&session.machine, session.time().saturating_sub(300), session.time()),
        printed: String::from_utf8_lossy(&paper.borrow()).into_owned(),
    }
}

fn differs(a: &Sight, b: &Sight) -> Option<String> {
    let plain = |sight: &Sight| without_addresses(&format!("{sight:#?}"));
    let (a, b) = (plain(a), plain(b));
    let line = a.lines().zip(b.lines()).find(|(x, y)| x != y);
    match line {
        Some((x, y)) => {
            if let Ok(folder) = std::env::var("SHOW") {
                let _ = fs::write(format!("{folder}/a"), &a);
                let _ = fs::write(format!("{folder}/b"), &b);
            }
            Some(format!("{x}\n    {y}"))
        }
        None if a.len() != b.len() => Some("one says more".to_string()),
        None => None,
    }
}

/// The text without addresses, as `repr` and as `id` write them.
fn without_addresses(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some(at) = rest.find("0x") {
        plain.push_str(&rest[..at]);
        rest = rest[at + 2..].trim_start_matches(|c: char| c.is_ascii_hexdigit());
    }
    plain += rest;
    let is_id = |digits: &str| (14..=15).contains(&digits.len());
    let mut without = String::new();
    let mut rest = plain.as_str();
    while let Some(at) = rest.find(|c: char| c.is_ascii_digit()) {
        without.push_str(&rest[..at]);
        let after = rest[at..].trim_start_matches(|c: char| c.is_ascii_digit());
        let digits = &rest[at..rest.len() - after.len()];
        if !is_id(digits) {
            without.push_str(digits);
        }
        rest = after;
    }
    without + rest
}

/// Programs whose output tells how they were run: they ask for reference counts or for sizes of what the engine itself holds.
fn each_program(mut check: impl FnMut(&Path, &str) -> Option<String>) {
    let mut wrong = Vec::new();
    let all = programs();
    assert!(all.len() > 300);
    let only = std::env::var("ONLY").ok();
    for path in all {
        if only.as_ref().is_some_and(|only| !path.ends_with(only)) {
            continue;
        }
        let Ok(source) = fs::read_to_string(&path) else { continue };
        if let Some(difference) = check(&path, &source) {
            wrong.push(format!("{}: {difference}", path.display()));
        }
    }
    assert!(wrong.is_empty(), "{} programs\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn an_observed_run_prints_what_an_unobserved_one_prints() {
    each_program(|path, source| {
        let folder = path.parent()?;
        let (mut plain, printed) = open(source, folder);
        let ended = plain.run(FUEL);
        if !matches!(ended, yieldscope::session::Status::Ended(_)) {
            return None;
        }
        let expected = String::from_utf8_lossy(&printed.borrow()).into_owned();
        let (mut watched, printed) = open(source, folder);
        watched.observe();
        let observed = watched.step(Step::End, i64::MAX);
        let found = String::from_utf8_lossy(&printed.borrow()).into_owned();
        if observed != ended {
            return Some(format!("{observed:?} instead of {ended:?}"));
        }
        let (found, expected) = (without_addresses(&found), without_addresses(&expected));
        let line = found.lines().zip(expected.lines()).find(|(f, e)| f != e);
        line.map(|(f, e)| format!("{f}\n    {e}")).or_else(|| (found.len() != expected.len()).then(|| "shorter".into()))
    });
}

/// A session observed to its end, and the time of that; None where there are fewer events than `least`, or too many.
fn run_through(source: &str, folder: &Path, least: usize) -> Option<(Session, Paper, usize)> {
    let (mut session, paper) = open(source, folder);
    session.observe();
    session.step(Step::End, FUEL);
    let end = session.time();
    (least..=MANY).contains(&end).then_some((session, paper, end))
}

#[test]
fn a_time_is_the_same_however_one_got_there() {
    each_program(|path, source| {
        let folder = path.parent()?;
        let (mut session, paper, end) = run_through(source, folder, 10)?;
        for part in [0.2, 0.7] {
            // Forwards by running, forwards line by line to the same place, backwards from the end.
            let time = (end as f64 * part) as usize;
            let (mut direct, direct_paper) = open(source, folder);
            direct.go_to(time);
            let expected = sight(&direct, &direct_paper);
            session.go_to(end);
            session.go_to(direct.time());
            if let Some(difference) = differs(&sight(&session, &paper), &expected) {
                return Some(format!("backwards to {time} of {end}: {difference}"));
            }
            let (mut slow, slow_paper) = open(source, folder);
            slow.observe();
            while slow.time() < direct.time() {
                slow.go_to(slow.time() + 1 + slow.time() / 3);
                if slow.time() > direct.time() {
                    slow.go_to(direct.time());
                }
            }
            if let Some(difference) = differs(&sight(&slow, &slow_paper), &expected) {
                return Some(format!("by steps to {time} of {end}: {difference}"));
            }
        }
        None
    });
}

#[test]
fn identities_are_the_same_in_every_run() {
    const SETS: &str = "\
class Thing:
    pass

def gen():
    yield {Thing() for _ in range(7)}

things = [Thing() for _ in range(20)]
for members in (set(things[3:9]), {gen(), Thing, things[0]}, next(gen())):
    print(members, sum(id(member) for member in members))
print(sorted(map(hash, things)) == sorted(id(thing) >> 4 for thing in things), len(set(map(id, things))))
";
    let (mut session, paper) = open(SETS, Path::new("nowhere"));
    session.observe();
    session.step(Step::End, i64::MAX);
    let printed = |paper: &Paper| String::from_utf8_lossy(&paper.borrow()).into_owned();
    let first = printed(&paper);
    assert!(first.ends_with("True 20\n"), "{first}");
    let end = session.time();
    // What was made in between lies elsewhere now.
    let (other, _) = open(SETS, Path::new("nowhere"));
    for time in [end / 3, end / 2, 1] {
        session.go_to(time);
        session.go_to(end);
        assert_eq!(printed(&paper), first);
    }
    drop(other);
}

#[test]
fn acts_by_hand_are_part_of_the_past() {
    each_program(|path, source| {
        let (mut session, paper, end) = run_through(source, path.parent()?, 30)?;
        session.go_to(end / 2);
        let suspended = view(&session).generators.into_iter().rev().find(|g| !g.gone)?;
        session.drive(suspended.number, Act::Next)?;
        let acted = session.time();
        let after = sight(&session, &paper);
        for _ in 0..5 {
            session.step(Step::Into, FUEL);
        }
        let later_time = session.time();
        let later = sight(&session, &paper);
        session.go_to(acted);
        if let Some(difference) = differs(&sight(&session, &paper), &after) {
            return Some(format!("back to after the act: {difference}"));
        }
        session.go_to(end / 4);
        session.go_to(later_time);
        differs(&sight(&session, &paper), &later).map(|difference| format!("forwards past the act: {difference}"))
    });
}

#[test]
fn the_log_reaches_back_beyond_what_it_keeps() {
    let source = "def f():\n    for i in range(60000):\n        yield i\n\nfor x in f():\n    pass\nprint('end')\n";
    let (mut session, _) = open(source, Path::new("."));
    session.observe();
    session.step(Step::End, i64::MAX);
    let end = session.time();
    assert!(end > 300_000, "{end}");
    session.go_to(20_000);
    let here = view(&session);
    session.step_back(Step::Yield);
    assert!(session.time() < 20_000 && session.time() > 19_000, "{}", session.time());
    session.go_to(20_000);
    assert_eq!(view(&session), here);
}

/// Where a generator dies suspended, something else may come to lie at its address, or not: that is the allocator's whim.
#[test]
fn where_things_lie_in_memory_is_no_matter() {
    let path =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/conformance/generator/infinite_sources_cut_short.py");
    let source = fs::read_to_string(&path).expect("the program is there");
    let folder = path.parent().expect("it lies in a folder");
    let mut first = None;
    for _ in 0..12 {
        let (mut session, paper, end) = run_through(&source, folder, 30).expect("it ends");
        session.go_to(end / 2);
        let first = first.get_or_insert_with(|| sight(&session, &paper));
        assert_eq!(differs(&sight(&session, &paper), first), None);
    }
}
