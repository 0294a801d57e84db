//! How the charged bytes went along a run: the peak, what it was made of, and samples for a chart.

/// Bytes and objects of one type or line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Total {
    pub bytes: i64,
    pub objects: i64,
}

/// What is charged at one moment, by type and by line.
#[derive(Clone, Debug, Default)]
pub struct Totals {
    pub kinds: Vec<Total>,
    pub lines: Vec<Total>,
}

#[derive(Clone, Copy)]
struct Change {
    kind: u32,
    line: u32,
    objects: i32,
    bytes: i64,
}

fn add(list: &mut Vec<Total>, at: u32, change: Change) {
    let at = at as usize;
    if list.len() <= at {
        list.resize(at + 1, Total::default());
    }
    list[at].bytes += change.bytes;
    list[at].objects += i64::from(change.objects);
}

impl Totals {
    fn apply(&mut self, change: Change) {
        add(&mut self.kinds, change.kind, change);
        add(&mut self.lines, change.line, change);
    }
}

/// A stretch of the run.
#[derive(Clone, Debug)]
pub struct Sample {
    /// Time (number of events) when it was highest.
    pub time: usize,
    /// Lowest and highest charged bytes in it.
    pub low: u64,
    pub high: u64,
    /// The line that made it highest.
    pub line: u32,
    /// Bytes by type when it was highest.
    pub kinds: Vec<i64>,
}

/// Samples kept; beyond that, two become one.
const SAMPLES: usize = 600;
/// Changes kept before they are put into the picture of the highest moment.
const PENDING: usize = 4096;

/// The course of an account. What the highest moment of the present stretch was made of is not copied each time a new height is
/// reached: the changes since the last copy are kept, with the place of the highest among them.
pub struct Course {
    pub live: u64,
    pub peak: u64,
    /// The highest since the program asked for it (`tracemalloc.reset_peak`).
    pub traced_peak: u64,
    pub time: usize,
    now: Totals,
    /// The peak: when, at which line, of what.
    pub peak_time: usize,
    pub peak_line: u32,
    at_peak: Totals,
    /// The present stretch: bounds, and what its height was made of (with `pending[..highest]`).
    low: u64,
    high: u64,
    high_time: usize,
    high_line: u32,
    at_high: Totals,
    pending: Vec<Change>,
    highest: usize,
    /// Changes were dropped since the height: the next one needs a copy.
    lost: bool,
    /// Changes in the present stretch, and in a whole one.
    done: usize,
    width: usize,
    samples: Vec<Sample>,
}

impl Default for Course {
    fn default() -> Course {
        Course {
            live: 0,
            peak: 0,
            traced_peak: 0,
            time: 0,
            now: Totals::default(),
            peak_time: 0,
            peak_line: 0,
            at_peak: Totals::default(),
            low: 0,
            high: 0,
            high_time: 0,
            high_line: 0,
            at_high: Totals::default(),
            pending: Vec::new(),
            highest: 0,
            lost: false,
            done: 0,
            width: 1,
            samples: Vec::new(),
        }
    }
}

impl Course {
    pub(super) fn change(&mut self, kind: u32, line: u32, objects: i32, bytes: i64) {
        let change = Change { kind, line, objects, bytes };
        self.live = self.live.saturating_add_signed(bytes);
        self.now.apply(change);
        if !self.lost {
            self.pending.push(change);
        }
        self.traced_peak = self.traced_peak.max(self.live);
        self.low = self.low.min(self.live);
        if self.live > self.high {
            self.high = self.live;
            self.high_time = self.time;
            self.high_line = line;
            if self.lost {
                self.at_high.clone_from(&self.now);
                self.lost = false;
            }
            self.highest = self.pending.len();
            if self.live > self.peak {
                self.peak = self.live;
                self.peak_time = self.time;
                self.peak_line = line;
            }
        }
        if self.pending.len() >= PENDING {
            self.catch_up();
        }
        self.done += 1;
        if self.done >= self.width {
            self.end_stretch();
        }
    }

    /// Puts the changes up to the height into its picture.
    fn catch_up(&mut self) {
        for &change in &self.pending[..self.highest] {
            self.at_high.apply(change);
        }
        if self.highest == 0 {
            self.pending.clear();
            self.lost = true;
        } else {
            self.pending.drain(..self.highest);
            self.highest = 0;
        }
    }

    fn picture(&mut self) -> Sample {
        if self.highest > 0 {
            self.catch_up();
        }
        if self.high == self.peak {
            self.at_peak.clone_from(&self.at_high);
        }
        Sample {
            time: self.high_time,
            low: self.low,
            high: self.high,
            line: self.high_line,
            kinds: self.at_high.kinds.iter().map(|total| total.bytes).collect(),
        }
    }

    fn end_stretch(&mut self) {
        let sample = self.picture();
        self.samples.push(sample);
        if self.samples.len() >= SAMPLES {
            self.width *= 2;
            let mut pairs = std::mem::take(&mut self.samples).into_iter();
            while let Some(first) = pairs.next() {
                self.samples.push(match pairs.next() {
                    Some(second) => join(first, second),
                    None => first,
                });
            }
        }
        self.done = 0;
        (self.low, self.high) = (self.live, self.live);
        (self.high_time, self.high_line) = (self.time, 0);
        self.at_high.clone_from(&self.now);
        self.pending.clear();
        self.highest = 0;
        self.lost = false;
    }

    /// The samples up to now, oldest first.
    pub fn samples(&mut self) -> Vec<Sample> {
        let last = self.picture();
        let mut samples = self.samples.clone();
        samples.push(last);
        samples
    }

    /// What the peak was made of.
    pub fn at_peak(&mut self) -> &Totals {
        self.picture();
        &self.at_peak
    }

    /// What is charged now.
    pub fn totals(&self) -> &Totals {
        &self.now
    }
}

/// One stretch of two; the higher one stands for both.
fn join(first: Sample, second: Sample) -> Sample {
    let low = first.low.min(second.low);
    Sample { low, ..if second.high > first.high { second } else { first } }
}
