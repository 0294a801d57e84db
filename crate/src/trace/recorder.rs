//! What an observed run knows of itself: its time, the stages, when it is to pause.

use std::rc::{Rc, Weak};

use hashbrown::HashMap;

use super::event::EventKind;
use super::log::Log;
use super::stage::Stages;
use super::variables::Variables;
use crate::object::{Exception, Value};

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
    LineOver(u32),
    /// At the next line after the frame that is so deep has been left.
    Out(u32),
    /// At the next yield.
    Yield,
    /// When this stage hands out its next value, or has none.
    Value(u64),
    /// At the next line with a breakpoint.
    Breakpoint,
}

/// Lines to stop at, by file.
pub type Breakpoints = HashMap<String, Vec<u32>>;

/// What of an event decides whether a run pauses there.
#[derive(Clone, Copy)]
pub struct Spot<'a> {
    pub kind: EventKind,
    pub stage: u64,
    pub depth: u32,
    pub file: &'a str,
    pub line: u32,
    /// A generator wakes in the middle of this line.
    pub wakes: bool,
}

impl Until {
    /// Whether it is an event like this (the time aside).
    pub fn is_at(self, spot: Spot, breakpoints: &Breakpoints) -> bool {
        let line = spot.kind == EventKind::Line;
        match self {
            Until::End | Until::Time(_) => false,
            Until::Line => line,
            Until::LineOver(depth) => line && spot.depth <= depth,
            Until::Out(depth) => line && spot.depth < depth,
            Until::Yield => spot.kind == EventKind::Yield,
            Until::Value(stage) => {
                use EventKind::{Done, Exhaust, Fail, Item, Yield};
                spot.stage == stage && matches!(spot.kind, Yield | Item | Done | Exhaust | Fail)
            }
            Until::Breakpoint => {
                line && !spot.wakes && breakpoints.get(spot.file).is_some_and(|lines| lines.contains(&spot.line))
            }
        }
    }
}

pub struct Recorder {
    /// Number of events that happened.
    time: usize,
    until: Until,
    reached: bool,
    /// The time of what the reader did by hand and is to be done again: no run goes past it.
    bound: usize,
    pub breakpoints: Rc<Breakpoints>,
    pub log: Log,
    /// Events are counted only, none is kept.
    pub counts_only: bool,
    pub stages: Stages,
    pub variables: Variables,
    /// By depth on the stack: the name (a str) of what the Python frame there has called.
    pub callees: Vec<Value>,
    /// The FOR_ITER over a container that the innermost frame has just run.
    pub stepping: Option<usize>,
    /// The exception that is on its way and has been told.
    pub raising: Weak<Exception>,
}

impl Recorder {
    /// For a run from its start; `log` is what an earlier run of the same has written.
    pub fn new(log: Log, breakpoints: Rc<Breakpoints>) -> Recorder {
        Recorder {
            time: 0,
            until: Until::End,
            reached: false,
            bound: usize::MAX,
            breakpoints,
            log,
            counts_only: false,
            stages: Stages::default(),
            variables: Variables::default(),
            callees: Vec::new(),
            stepping: None,
            raising: Weak::new(),
        }
    }

    pub fn time(&self) -> usize {
        self.time
    }

    /// Goes on until something else.
    pub fn resume(&mut self, until: Until) {
        self.resume_within(until, usize::MAX);
    }

    /// Goes on until something else, and not past the time `bound`.
    pub fn resume_within(&mut self, until: Until, bound: usize) {
        self.until = until;
        self.bound = bound;
        self.reached = matches!(until, Until::Time(t) if t <= self.time);
    }

    /// Whether the run has come to where it was to pause, bounds aside.
    pub fn has_reached(&self) -> bool {
        self.reached
    }

    /// Whether the run is to pause now.
    #[inline]
    pub fn wants_pause(&self) -> bool {
        self.reached || self.time >= self.bound
    }

    /// An event happens. Whether the log does not know it yet.
    pub fn tick(&mut self, spot: Spot) -> bool {
        self.time += 1;
        self.reached |= match self.until {
            Until::Time(time) => self.time >= time,
            until => until.is_at(spot, &self.breakpoints),
        };
        !self.counts_only && self.time > self.log.end()
    }

    /// How far the variables are followed: only in the last steps before the time to which a run goes.
    pub fn follows_variables(&self) -> bool {
        match self.until {
            Until::Time(time) => self.time + 2 * super::variables::REACH >= time,
            _ => !self.counts_only,
        }
    }
}
