//! The events of a run, kept compactly. A run is a function of program and inputs: when it is replayed, what the log holds is not written again.

use std::collections::VecDeque;
use std::rc::Rc;

use super::event::{EventKind, How, Role};
use super::glimpse::Glimpse;
use crate::source::span::Span;

/// Events kept; older ones are counted on but forgotten.
const KEPT: usize = 1 << 16;

/// An event as it is kept.
#[derive(Default)]
pub struct Entry {
    pub kind: EventKind,
    pub how: Option<How>,
    pub role: Option<Role>,
    /// Place of the file in `Log::files`.
    pub file: u16,
    pub depth: u32,
    pub frame: u32,
    pub span: Span,
    pub stage: u32,
    /// The other stage: who pulls, or who gets the value.
    pub other: Option<u32>,
    /// 0 where it is no other than the stage.
    pub root: u32,
    pub value: Glimpse,
    pub inputs: Option<Box<[u64]>>,
}

/// Times worth a mark on a time line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    Yield,
    Output,
    Error,
    Input,
}

#[derive(Default)]
pub struct Log {
    /// Time before the first event that is kept.
    first: usize,
    entries: VecDeque<Entry>,
    files: Vec<Rc<str>>,
    marks: Vec<(u32, Mark)>,
    /// Time up to which `marks` is complete.
    marked: usize,
}

/// The iterator protocol's own exceptions are no errors.
fn is_protocol(exception: &Glimpse) -> bool {
    let Glimpse::Text(text) = exception else { return false };
    ["StopIteration(", "StopAsyncIteration(", "GeneratorExit("].iter().any(|name| text.starts_with(name))
}

fn mark_of(entry: &Entry) -> Option<Mark> {
    match entry.kind {
        EventKind::Yield => Some(Mark::Yield),
        EventKind::Output => Some(Mark::Output),
        EventKind::Input => Some(Mark::Input),
        EventKind::Raise if !is_protocol(&entry.value) => Some(Mark::Error),
        _ => None,
    }
}

impl Log {
    /// Time of the last event that is known.
    pub fn end(&self) -> usize {
        self.first + self.entries.len()
    }

    /// Time of the last event that ever happened in this run, kept or not.
    pub fn seen(&self) -> usize {
        self.marked
    }

    /// Time before the first event that is kept.
    pub fn start(&self) -> usize {
        self.first
    }

    /// The number of a file.
    pub fn file(&mut self, name: &Rc<str>) -> u16 {
        let known = self.files.iter().position(|f| Rc::ptr_eq(f, name) || f == name);
        known.unwrap_or_else(|| {
            self.files.push(name.clone());
            self.files.len() - 1
        }) as u16
    }

    pub fn file_name(&self, file: u16) -> &str {
        self.files.get(file as usize).map_or("", |f| f)
    }

    pub fn push(&mut self, entry: Entry) {
        let time = self.end() + 1;
        if time > self.marked {
            self.marked = time;
            if let Some(mark) = mark_of(&entry) {
                self.marks.push((time as u32, mark));
            }
        }
        if self.entries.len() == KEPT {
            self.entries.pop_front();
            self.first += 1;
        }
        self.entries.push_back(entry);
    }

    /// Forgets what came after `time`: it does not follow any more.
    pub fn cut(&mut self, time: usize) {
        self.entries.truncate(time.saturating_sub(self.first));
        self.first = self.first.min(time);
        self.marked = self.marked.min(time);
        self.marks.retain(|(at, _)| *at as usize <= time);
    }

    /// Forgets the events, but not the marks: a run from the start writes them again.
    pub fn forget_events(&mut self) {
        self.entries.clear();
        self.first = 0;
    }

    /// The event that happened last at time `time`.
    pub fn at(&self, time: usize) -> Option<&Entry> {
        self.entries.get(time.checked_sub(self.first + 1)?)
    }

    /// Events from time `from` on (the first one's time is `from + 1`), with the time before the first one handed out.
    pub fn since(&self, from: usize) -> (usize, impl Iterator<Item = &Entry>) {
        let skip = from.saturating_sub(self.first).min(self.entries.len());
        (self.first + skip, self.entries.range(skip..))
    }

    pub fn marks(&self) -> &[(u32, Mark)] {
        &self.marks
    }
}
