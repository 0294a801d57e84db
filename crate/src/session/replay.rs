//! Going to a time: forwards by running on, backwards by starting again. A run is a function of program and inputs, so both
//! lead to the same state.

use super::{Session, Status};
use crate::trace::event::Happening;
use crate::trace::recorder::Until;

impl Session {
    /// Goes to time `time`, doing again what the reader did by hand before it. Stops at the end of the program if that comes
    /// first. What was done at this very time is not done: it comes after.
    pub fn go_to(&mut self, time: usize) -> Status {
        if !self.is_observed() || time < self.time() {
            self.restart(Some(Box::default()));
        }
        while let Some(input) = self.inputs.get(self.applied).filter(|i| i.time < time).cloned() {
            let until = if input.at_end { Until::End } else { Until::Time(input.time) };
            self.go_on(until, i64::MAX);
            self.apply(&input);
            self.applied += 1;
        }
        self.go_on(Until::Time(time), i64::MAX)
    }

    /// The time of the line event before now: where "step back" goes.
    pub fn previous_line(&mut self) -> Option<usize> {
        if !self.is_observed() {
            // The run was not observed: it is run again to its end, this time with a recorder.
            self.restart(Some(Box::default()));
            self.go_on(Until::End, i64::MAX);
        }
        let recorder = self.machine.recorder.as_ref()?;
        let now = recorder.time();
        let (first, events) = recorder.events_since(0);
        let lines = events.enumerate().filter(|(_, e)| e.what == Happening::Line).map(|(at, _)| first + at + 1);
        lines.filter(|&time| time < now).last()
    }
}
