//! Observed programs for the tests, and short texts of what they did.

use std::rc::Rc;

use yieldscope::observe::events::events;
use yieldscope::observe::state::state;
use yieldscope::observe::view::{GeneratorView, StageView, StateView};
use yieldscope::session::Session;
use yieldscope::session::host::Host;
use yieldscope::session::step::Step;
use yieldscope::trace::event::{Event, EventKind};

pub fn open(source: &str) -> Session {
    let silent = || Host::new(Box::new(|_| {}), Box::new(|_| {}));
    let mut session = Session::new(source, "main.py", Rc::new(silent));
    session.observe();
    session
}

/// The program, run to its end.
pub fn ran(source: &str) -> Session {
    let mut session = open(source);
    session.step(Step::End, i64::MAX);
    session
}

pub fn all_events(session: &Session) -> Vec<Event> {
    events(&session.machine, 0, session.time())
}

pub fn view(session: &Session) -> StateView {
    state(&session.machine)
}

/// The line of the innermost frame; 0 if there is none.
pub fn line(session: &Session) -> u32 {
    view(session).frames.last().map_or(0, |frame| frame.place.line)
}

/// The stage of this name; the last one if there are several.
pub fn stage(session: &Session, name: &str) -> StageView {
    view(session).stages.into_iter().rfind(|s| s.name == name).unwrap_or_else(|| panic!("no stage is called {name}"))
}

pub fn generator(session: &Session, name: &str) -> GeneratorView {
    let found = view(session).generators.into_iter().rfind(|g| g.name == name);
    found.unwrap_or_else(|| panic!("no generator is called {name}"))
}

/// Name of a stage; "you" for the reader.
pub fn name_of(session: &Session, number: u64) -> String {
    if number == 0 {
        return "you".to_string();
    }
    view(session).stages.iter().find(|s| s.number == number).map_or(format!("#{number}"), |s| s.name.clone())
}

/// What happened between stages, one short text an event: "sum asks f", "f -> sum: 1" …
pub fn story(session: &Session) -> Vec<String> {
    let name = |number: Option<u64>| number.map_or("nobody".to_string(), |n| name_of(session, n));
    let tell = |e: &Event| {
        let value = e.value.clone().unwrap_or_default();
        let who = name(e.stage);
        Some(match e.kind {
            EventKind::Resume | EventKind::Pull => format!("{} asks {who}", name(e.by)),
            EventKind::Yield | EventKind::Item => format!("{who} -> {}: {value}", name(e.to)),
            EventKind::Done | EventKind::Exhaust => format!("{who} is over for {}", name(e.to)),
            EventKind::Delegate => format!("{who} delegates to {}", name(e.to)),
            EventKind::Undelegate => format!("{who} delegates to {} no more", name(e.to)),
            EventKind::Close => format!("{who} is closed"),
            EventKind::Fail => format!("{who} fails: {value}"),
            EventKind::Wait => format!("{who} waits for {value}"),
            EventKind::Wake => format!("{who} wakes"),
            EventKind::Clock => format!("it is {value}"),
            _ => return None,
        })
    };
    all_events(session).iter().filter_map(tell).collect()
}

/// How many events of a kind happened.
pub fn count(session: &Session, kind: EventKind) -> usize {
    all_events(session).iter().filter(|e| e.kind == kind).count()
}
