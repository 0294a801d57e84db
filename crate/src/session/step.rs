//! Stepping: the observed run goes on to the next place that the reader asked for.

use std::rc::Rc;

use super::{Session, Status};
use crate::trace::log::Log;
use crate::trace::recorder::{Breakpoints, Recorder, Until};

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
    /// The next value of this stage, or its end.
    Value(u64),
    /// The next line with a breakpoint, or the end of the program.
    Breakpoint,
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
            self.machine.recorder = Some(Box::new(Recorder::new(Log::default(), self.breakpoints.clone())));
        }
    }

    /// Lines at which `Step::Breakpoint` stops, by file.
    pub fn set_breakpoints(&mut self, breakpoints: Breakpoints) {
        self.breakpoints = Rc::new(breakpoints);
        if let Some(recorder) = &mut self.machine.recorder {
            recorder.breakpoints = self.breakpoints.clone();
        }
    }

    /// What the run pauses at.
    pub(super) fn until(&self, step: Step) -> Until {
        // At the end of the program its outermost frame counts.
        let depth = self.machine.depth().max(1) as u32;
        match step {
            Step::Into => Until::Line,
            Step::Over => Until::LineOver(depth),
            Step::Out => Until::Out(depth),
            Step::Yield => Until::Yield,
            Step::Value(stage) => Until::Value(stage),
            Step::Breakpoint => Until::Breakpoint,
            Step::End => Until::End,
        }
    }

    /// Goes on to the end of a step, with at most so much fuel. What the reader did by hand and has gone back from is done again when
    /// its time comes; a step ends with it, a run goes on.
    pub fn step(&mut self, step: Step, fuel: i64) -> Status {
        if !self.is_observed() {
            match self.status {
                Status::Ready => self.observe(),
                // A run that was not observed is run again from its start, this time with a recorder.
                _ => self.restart_observed(),
            }
        }
        // Where it ends does not depend on where it had to wait.
        let until = match self.unfinished {
            Some((begun, until)) if begun == step => until,
            _ => self.until(step),
        };
        let status = self.step_until(until, fuel);
        self.unfinished = matches!(status, Status::OutOfFuel | Status::Waiting).then_some((step, until));
        status
    }

    fn step_until(&mut self, until: Until, fuel: i64) -> Status {
        loop {
            let Some(act) = self.acts.get(self.applied).cloned() else { return self.go_on(until, fuel) };
            if self.time() == act.time && act.at_end == matches!(self.status, Status::Ended(_)) {
                self.apply(&act);
                self.applied += 1;
                if !matches!(until, Until::Breakpoint | Until::End) {
                    return self.status;
                }
                continue;
            }
            if let Some(recorder) = &mut self.machine.recorder {
                recorder.resume_within(until, if act.at_end { usize::MAX } else { act.time });
            }
            let status = self.run(fuel);
            let reached = self.machine.recorder.as_ref().is_none_or(|r| r.has_reached());
            if reached || status != Status::Paused {
                return status;
            }
        }
    }

    pub(super) fn go_on(&mut self, until: Until, fuel: i64) -> Status {
        if let Some(recorder) = &mut self.machine.recorder {
            recorder.resume(until);
        }
        self.run(fuel)
    }
}
