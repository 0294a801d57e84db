//! Which variables a frame has changed: what they looked like at its last two lines.

use hashbrown::HashMap;

/// So many events back the line before may lie for its changes to be shown.
pub const REACH: usize = 500;

/// Short digests of a frame's variables at one of its lines.
#[derive(Default)]
struct Line {
    time: usize,
    marks: Vec<u64>,
}

/// By frame: its line before, its line now.
#[derive(Default)]
pub struct Variables {
    frames: HashMap<u64, [Line; 2]>,
    swept: usize,
}

impl Variables {
    /// A line of `frame` begins: where its marks are to be put.
    pub fn line(&mut self, frame: u64, time: usize) -> &mut Vec<u64> {
        if time > self.swept + 4 * REACH {
            self.swept = time;
            self.frames.retain(|_, lines| lines[1].time + REACH >= time);
        }
        let lines = self.frames.entry(frame).or_default();
        lines.swap(0, 1);
        lines[1].time = time;
        lines[1].marks.clear();
        &mut lines[1].marks
    }

    /// What the variables were at the line before of `frame`; None where that is too long ago.
    pub fn before(&self, frame: u64, now: usize) -> Option<&[u64]> {
        let [before, _] = self.frames.get(&frame)?;
        (before.time > 0 && before.time + REACH >= now).then_some(&before.marks)
    }
}
