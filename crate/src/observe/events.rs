//! The log's entries as the events that a page gets.

use super::place::Places;
use crate::trace::event::{Event, EventKind};
use crate::trace::log::Entry;
use crate::vm::Machine;

/// Events after time `from`, up to and including time `to`.
pub fn events(machine: &Machine, from: usize, to: usize) -> Vec<Event> {
    let Some(recorder) = &machine.recorder else { return Vec::new() };
    let mut places = Places::new(&machine.host);
    let (before, entries) = recorder.log.since(from);
    let wanted = to.saturating_sub(before);
    let numbered = entries.take(wanted).enumerate();
    numbered.map(|(at, entry)| event(entry, before + at + 1, recorder.log.file_name(entry.file), &mut places)).collect()
}

fn event(entry: &Entry, time: usize, file: &str, places: &mut Places) -> Event {
    use EventKind::{
        Call, Create, Delegate, Done, Exhaust, Fail, Item, Output, Pull, Resume, Stage, Undelegate, Yield,
    };
    let kind = entry.kind;
    let other = entry.other.map(u64::from);
    let named = matches!(kind, Call | Create | Stage);
    let text = entry.value.read();
    Event {
        time,
        kind,
        place: places.place(file, entry.span),
        frame: u64::from(entry.frame),
        depth: entry.depth,
        stage: (entry.stage > 0 && kind != Output).then_some(u64::from(entry.stage)),
        by: other.filter(|_| matches!(kind, Resume | Pull)),
        to: other.filter(|_| matches!(kind, Yield | Item | Done | Exhaust | Fail | Delegate | Undelegate)),
        root: (entry.root > 0).then_some(u64::from(entry.root)),
        how: entry.how,
        role: entry.role,
        inputs: entry.inputs.as_ref().map(|inputs| inputs.to_vec()),
        error: (kind == Output).then_some(entry.stage > 0),
        name: text.clone().filter(|_| named),
        value: text.filter(|_| !named),
    }
}
