//! Stepping: the observed run goes on to the next place that the reader asked for.

use super::{Session, Status};
use crate::trace::recorder::{Recorder, Until};

/// Where a step ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The next line, in whatever frame.
    Into,
    /// The next line of this frame or of one outside it.
    Over,
    /// The line after this frame has been left.
    Out,
    /// The next yield.
    Yield,
    /// The end of the program.
    End,
}

impl Session {
    /// Whether the run tells a recorder what it does.
    pub fn is_observed(&self) -> bool {
        self.machine.recorder.is_some()
    }

    /// Time now: the number of events so far.
    pub fn time(&self) -> usize {
        self.machine.recorder.as_ref().map_or(0, |r| r.time())
    }

    /// From now on (the start) the run is observed.
    pub fn observe(&mut self) {
        if !self.is_observed() {
            self.machine.recorder = Some(Box::default());
        }
    }

    /// Goes on to the end of a step, with at most so much fuel.
    pub fn step(&mut self, step: Step, fuel: i64) -> Status {
        if !self.is_observed() {
            match self.status {
                Status::Ready => self.observe(),
                // A run that was not observed is run again up to here, this time with a recorder.
                _ => self.restart(Some(Box::<Recorder>::default())),
            }
        }
        let depth = self.machine.depth();
        let until = match step {
            Step::Into => Until::Line,
            Step::Over => Until::LineOver(depth),
            Step::Out => Until::Out(depth),
            Step::Yield => Until::Yield,
            Step::End => Until::End,
        };
        self.go_on(until, fuel)
    }

    pub(crate) fn go_on(&mut self, until: Until, fuel: i64) -> Status {
        if let Some(recorder) = &mut self.machine.recorder {
            recorder.resume(until);
        }
        self.run(fuel)
    }
}
