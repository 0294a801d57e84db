//! The numbered log of what the engine did. Time is the number of events.

use std::collections::VecDeque;
use std::rc::{Rc, Weak};

use super::event::{Event, Happening};
use crate::object::Generator;

/// When an observed run pauses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Until {
    /// At the end.
    End,
    /// When so many events have happened.
    Time(usize),
    /// At the next line, in any frame.
    Line,
    /// At the next line of a frame at most this deep.
    LineOver(usize),
    /// When the frame that is so deep has been left.
    Out(usize),
    /// At the next yield.
    Yield,
}

/// A generator that the run has made.
pub struct Known {
    pub number: u64,
    pub name: String,
    pub face: String,
    pub generator: Weak<Generator>,
    /// How many values it has yielded, and the last of them.
    pub yielded: usize,
    pub last: VecDeque<String>,
    /// How it ended, once it has.
    pub ended: Option<Happening>,
}

/// Values kept for each generator.
const LAST: usize = 20;
/// Events kept; older ones are counted on but forgotten.
const MAX_EVENTS: usize = 200_000;

pub struct Recorder {
    events: VecDeque<Event>,
    /// Number of events that happened.
    time: usize,
    pub until: Until,
    reached: bool,
    pub generators: Vec<Known>,
}

impl Default for Recorder {
    fn default() -> Recorder {
        Recorder { events: VecDeque::new(), time: 0, until: Until::End, reached: false, generators: Vec::new() }
    }
}

impl Recorder {
    pub fn time(&self) -> usize {
        self.time
    }

    /// Goes on until something else.
    pub fn resume(&mut self, until: Until) {
        self.until = until;
        self.reached = matches!(until, Until::Time(t) if t <= self.time);
    }

    /// Whether the run is to pause now.
    pub fn wants_pause(&self) -> bool {
        self.reached
    }

    pub fn record(&mut self, event: Event) {
        self.time += 1;
        self.reached |= match self.until {
            Until::End => false,
            Until::Time(t) => self.time >= t,
            Until::Line => event.what == Happening::Line,
            Until::LineOver(depth) => event.what == Happening::Line && event.depth <= depth,
            Until::Out(depth) => event.depth < depth && event.what == Happening::Line,
            Until::Yield => matches!(event.what, Happening::Yield { .. }),
        };
        self.note(&event.what);
        if self.events.len() == MAX_EVENTS {
            self.events.pop_front();
        }
        self.events.push_back(event);
    }

    fn note(&mut self, what: &Happening) {
        match what {
            Happening::Yield { generator, value } => {
                if let Some(known) = self.known(*generator) {
                    known.yielded += 1;
                    if known.last.len() == LAST {
                        known.last.pop_front();
                    }
                    known.last.push_back(value.clone());
                }
            }
            Happening::Exhaust { generator, .. } | Happening::Fail { generator, .. } => {
                let end = what.clone();
                if let Some(known) = self.known(*generator) {
                    known.ended = Some(end);
                }
            }
            _ => {}
        }
    }

    fn known(&mut self, number: u64) -> Option<&mut Known> {
        self.generators.iter_mut().rev().find(|k| k.number == number)
    }

    pub fn created(&mut self, generator: &Rc<Generator>, name: String, face: String) {
        let known = Known {
            number: generator.number,
            name,
            face,
            generator: Rc::downgrade(generator),
            yielded: 0,
            last: VecDeque::new(),
            ended: None,
        };
        self.generators.push(known);
    }

    /// Events from time `from` on, with the time of the first one handed out.
    pub fn events_since(&self, from: usize) -> (usize, impl Iterator<Item = &Event>) {
        let first = self.time - self.events.len();
        let skip = from.saturating_sub(first);
        (first + skip.min(self.events.len()), self.events.iter().skip(skip))
    }
}
