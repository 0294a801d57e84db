//! Going to a time: forwards by running on, backwards by starting again. A run is a function of program, input and acts, so both
//! lead to the same state. What the log knows already is not written again, so that a replay only counts.

use serde::Serialize;

use super::step::Step;
use super::{Session, Status};
use crate::trace::log::Mark;
use crate::trace::recorder::{Recorder, Spot, Until};

/// Times worth a mark on a time line.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Marks {
    /// Time of the last event that is known: a run that was rewound knows its future.
    pub end: usize,
    pub yields: Vec<u32>,
    pub outputs: Vec<u32>,
    pub errors: Vec<u32>,
    /// What the reader did by hand.
    pub acts: Vec<u32>,
    /// Where the program read its standard input.
    pub inputs: Vec<u32>,
}

/// More marks of a kind than this cannot be told apart on a screen.
const SHOWN: usize = 2000;

impl Session {
    /// Starts the program afresh with a recorder; what is known of its events stays known.
    pub(super) fn restart_observed(&mut self) {
        let log = self.machine.recorder.take().map(|r| r.log).unwrap_or_default();
        self.restart(Some(Box::new(Recorder::new(log, self.breakpoints.clone()))));
    }

    /// Goes to time `time`, doing again what the reader did by hand before it. Stops at the end of the program if that comes
    /// first. What was done at this very time is not done: it comes after.
    pub fn go_to(&mut self, time: usize) -> Status {
        self.unfinished = None;
        if !self.is_observed() || time < self.time() {
            self.restart_observed();
            if let Some(recorder) = &mut self.machine.recorder
                && time <= recorder.log.start()
                && recorder.log.start() > 0
            {
                recorder.log.forget_events();
            }
        }
        while let Some(act) = self.acts.get(self.applied).filter(|a| a.time < time).cloned() {
            let until = if act.at_end { Until::End } else { Until::Time(act.time) };
            if self.go_on(until, i64::MAX) == Status::Waiting {
                return self.status;
            }
            self.apply(&act);
            self.applied += 1;
        }
        self.go_on(Until::Time(time), i64::MAX)
    }

    /// Goes back to the last place before now where a step would have ended.
    pub fn step_back(&mut self, step: Step) -> Status {
        if !self.is_observed() {
            // The run was not observed: it is run again to its end, this time with a recorder.
            self.restart_observed();
            self.go_on(Until::End, i64::MAX);
        }
        let until = self.until(step);
        let mut upto = self.time();
        loop {
            if let Some(time) = self.time_back(until, upto) {
                return self.go_to(time);
            }
            // The log does not reach back so far: it is filled anew from the start.
            let start = self.machine.recorder.as_ref().map_or(0, |r| r.log.start());
            if let Some(recorder) = &mut self.machine.recorder {
                recorder.log.forget_events();
            }
            self.restart_observed();
            self.go_to(start);
            upto = start + 1;
        }
    }

    /// Where a step back ends; None if the log does not reach back so far.
    pub fn time_of_step_back(&self, step: Step) -> Option<usize> {
        self.time_back(self.until(step), self.time())
    }

    fn time_back(&self, until: Until, now: usize) -> Option<usize> {
        // An act by hand is done whole: from its end a step goes back to before it.
        if let Some(act) = self.acts[..self.applied].iter().rfind(|a| a.time < now && now <= a.until) {
            return Some(act.time);
        }
        let begins = self.machine.recorder.as_ref().is_none_or(|r| r.log.start() == 0);
        self.last_before(now, until).or(begins.then_some(0))
    }

    /// The last time before `now` at which a run until `until` pauses.
    fn last_before(&self, now: usize, until: Until) -> Option<usize> {
        let recorder = self.machine.recorder.as_ref()?;
        for time in (recorder.log.start() + 1..now).rev() {
            let entry = recorder.log.at(time)?;
            let file = recorder.log.file_name(entry.file);
            let (kind, stage, depth, line) = (entry.kind, u64::from(entry.stage), entry.depth, entry.span.line);
            if until.is_at(Spot { kind, stage, depth, file, line, wakes: entry.how.is_some() }, &recorder.breakpoints) {
                let inside = self.acts[..self.applied].iter().find(|a| a.time < time && time < a.until);
                return Some(inside.map_or(time, |act| if act.until < now { act.until } else { act.time }));
            }
        }
        None
    }

    /// The time of a write to standard output or error, or of the echo of what was read, counted from 0, of the `writes` that there were up to now. What was
    /// written before the run began (what the compiler warns of) has time 0.
    pub fn time_of_write(&self, write: usize, writes: usize) -> usize {
        let Some(recorder) = &self.machine.recorder else { return 0 };
        let now = self.time();
        let outputs = recorder.log.marks().iter().filter(|(_, mark)| matches!(mark, Mark::Output | Mark::Input));
        let times = outputs.map(|(time, _)| *time as usize).take_while(|time| *time <= now).collect::<Vec<_>>();
        let before = writes.saturating_sub(times.len());
        write.checked_sub(before).and_then(|write| times.get(write).copied()).unwrap_or(0)
    }

    /// The times that a time line marks.
    pub fn marks(&self) -> Marks {
        let Some(recorder) = &self.machine.recorder else { return Marks::default() };
        let mut marks = Marks { end: recorder.log.seen().max(self.time()), ..Marks::default() };
        let width = marks.end / SHOWN + 1;
        let add = |list: &mut Vec<u32>, time: u32| {
            if list.last().is_none_or(|last| *last as usize / width < time as usize / width) {
                list.push(time);
            }
        };
        for &(time, mark) in recorder.log.marks() {
            let list = match mark {
                Mark::Yield => &mut marks.yields,
                Mark::Output => &mut marks.outputs,
                Mark::Error => &mut marks.errors,
                Mark::Input => &mut marks.inputs,
            };
            add(list, time);
        }
        marks.acts = self.acts.iter().map(|a| a.time as u32).collect();
        marks
    }
}
