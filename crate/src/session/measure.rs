//! Measuring: a program is run once from its start with its account open.

use std::cell::RefCell;
use std::rc::Rc;

use super::host::Host;
use super::{Session, Status};
use crate::memory::account::{self, Account, Charge, Kind, LIMIT, Ready};
use crate::memory::block;
use crate::memory::course::{Sample, Total};
use crate::trace::log::Log;
use crate::trace::recorder::Recorder;
use crate::vm::eager::Kept;

/// How a program is measured.
#[derive(Clone, Debug)]
pub struct Options {
    /// Charged bytes beyond which the program gets a MemoryError.
    pub limit: u64,
    /// Whether moments are told by their time (the number of events), which costs time itself.
    pub timed: bool,
    /// Whether it is the eager twin that runs (see `vm::eager`).
    pub eager: bool,
    /// Whether the interpreter has freed objects at hand when the program starts, and keeps more. What `tracemalloc` does not see is
    /// then not charged either.
    pub reuses: bool,
}

impl Default for Options {
    fn default() -> Options {
        Options { limit: LIMIT, timed: false, eager: false, reuses: true }
    }
}

/// A line of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    pub file: String,
    /// 0: no line of the program.
    pub line: u32,
}

/// What one type or one line has a share of.
#[derive(Clone, Debug)]
pub struct Share<T> {
    pub of: T,
    pub objects: i64,
    pub bytes: i64,
}

/// What was measured so far.
#[derive(Clone, Debug)]
pub struct Measured {
    pub ended: bool,
    /// The most bytes that were charged at once; when, and the line that made the last of them.
    pub peak_bytes: u64,
    pub peak_time: usize,
    pub peak_place: Place,
    /// Charged now: at the end of the program, with its globals alive.
    pub live_bytes: u64,
    /// Events so far (0 where the run is not timed).
    pub time: usize,
    pub samples: Vec<Sample>,
    /// Places of the lines that the samples name.
    pub lines: Vec<Place>,
    /// Names of the types that the samples count.
    pub types: Vec<String>,
    /// What the peak was made of, most bytes first.
    pub by_type: Vec<Share<String>>,
    pub by_line: Vec<Share<Place>>,
    /// Of an eager run: what was kept lazy.
    pub kept_lazy: Vec<Kept>,
    /// The limit was reached.
    pub hit_limit: bool,
    pub output: String,
    /// Last line of the traceback, if the program ended with one.
    pub error: Option<String>,
    pub exit_code: Option<u8>,
}

/// A measurement under way.
pub struct Measurement {
    session: Session,
    paper: Rc<RefCell<Paper>>,
    function: Option<Charge>,
}

/// What the program printed.
#[derive(Default)]
struct Paper {
    out: Vec<u8>,
    err: Vec<u8>,
}

/// Characters of output that are kept.
const KEPT: usize = 1 << 20;

impl Measurement {
    /// `make_host` gives what the program can reach; its output is replaced.
    pub fn new(source: &str, filename: &str, make_host: impl Fn() -> Host + 'static, options: Options) -> Measurement {
        let paper: Rc<RefCell<Paper>> = Rc::default();
        let written = paper.clone();
        let account = Account::new(options.limit, Ready::default());
        // What is made before the program starts is not charged; but its constants know that an account is open.
        let outer = account::exchange(Some(Box::new(account)));
        account::switch(false);
        let mut session = Session::new(
            source,
            filename,
            Rc::new(move || {
                let mut host = make_host();
                let (out, err) = (written.clone(), written.clone());
                host.out = Box::new(move |bytes| keep(&mut out.borrow_mut().out, bytes));
                host.err = Box::new(move |bytes| keep(&mut err.borrow_mut().err, bytes));
                host
            }),
        );
        if options.timed {
            let mut recorder = Recorder::new(Log::default(), Rc::default());
            recorder.counts_only = true;
            session.machine.recorder = Some(Box::new(recorder));
        }
        if options.eager {
            session.machine.eager = Some(Box::default());
        }
        if options.reuses
            && let Some(code) = session.machine.starting()
        {
            account::with(|account| account.ready = Ready::after_compiling(&code.code));
        }
        account::switch(true);
        session.machine.main.charge_growth(session.machine.has_docstring());
        // CPython makes a function of the program's code, which goes when it has ended.
        let function = Charge::of(Kind::FUNCTION, || block::FUNCTION);
        session.machine.account = account::exchange(outer);
        Measurement { session, paper, function: Some(function) }
    }

    /// Goes on for at most so much fuel; whether the program has ended.
    pub fn run(&mut self, fuel: i64) -> bool {
        let ended = matches!(self.session.run(fuel), Status::Ended(_));
        if ended && let Some(function) = self.function.take() {
            self.with_account(|| drop(function));
        }
        ended
    }

    /// Does something while the account is open.
    fn with_account(&mut self, act: impl FnOnce()) {
        let outer = account::exchange(self.session.machine.account.take());
        act();
        self.session.machine.account = account::exchange(outer);
    }

    /// Whether the run waits for the library's sources.
    pub fn needs_library(&self) -> bool {
        self.session.needs_library()
    }

    /// What is known now.
    pub fn measured(&mut self) -> Measured {
        let time = self.session.time();
        let (ended, exit_code) = match self.session.status {
            Status::Ended(code) => (true, Some(code)),
            _ => (false, None),
        };
        let paper = self.paper.borrow();
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let error = text(&paper.err).lines().rfind(|line| !line.trim().is_empty()).map(str::to_string);
        let mut measured = Measured {
            ended,
            peak_bytes: 0,
            peak_time: 0,
            peak_place: Place::default(),
            live_bytes: 0,
            time,
            samples: Vec::new(),
            lines: Vec::new(),
            types: Vec::new(),
            by_type: Vec::new(),
            by_line: Vec::new(),
            kept_lazy: self.session.machine.eager.as_ref().map_or(Vec::new(), |eager| eager.kept.clone()),
            hit_limit: false,
            output: text(&paper.out),
            error: error.filter(|_| exit_code.is_some_and(|code| code != 0)),
            exit_code,
        };
        let Some(account) = &mut self.session.machine.account else { return measured };
        measured.hit_limit = account.was_over();
        measured.live_bytes = account.course.live;
        measured.peak_bytes = account.course.peak;
        measured.peak_time = account.course.peak_time;
        let place = |account: &Account, at: u32| {
            let (file, line) = account.line(account::Line(at));
            Place { file: file.to_string(), line }
        };
        measured.peak_place = place(account, account.course.peak_line);
        measured.samples = account.course.samples();
        let peak = account.course.at_peak().clone();
        measured.types = account.kind_names().iter().map(ToString::to_string).collect();
        measured.by_type = shares(&peak.kinds, |at| measured.types.get(at as usize).cloned().unwrap_or_default());
        measured.by_line = shares(&peak.lines, |at| place(account, at));
        let last = measured.samples.iter().map(|s| s.line).max().unwrap_or(0);
        measured.lines = (0..=last).map(|at| place(account, at)).collect();
        measured
    }

    /// Ends the interpreter and gives the bytes that are still charged when nothing of the program is left: 0 unless the account is wrong.
    pub fn leaked(mut self) -> u64 {
        self.session.shut_down();
        let account = self.session.machine.account.take();
        let outer = account::exchange(account);
        drop(self.session);
        account::with(Account::empty_free_lists);
        account::exchange(outer).map_or(0, |account| account.course.live)
    }
}

fn keep(paper: &mut Vec<u8>, bytes: &[u8]) {
    let room = KEPT.saturating_sub(paper.len());
    paper.extend_from_slice(&bytes[..bytes.len().min(room)]);
}

fn shares<T>(totals: &[Total], name: impl Fn(u32) -> T) -> Vec<Share<T>> {
    let mut shares: Vec<Share<T>> = totals
        .iter()
        .zip(0..)
        .filter(|(total, _)| total.bytes != 0)
        .map(|(total, at)| Share { of: name(at), objects: total.objects, bytes: total.bytes })
        .collect();
    shares.sort_by_key(|share| -share.bytes);
    shares
}

/// Measures a program to its end.
pub fn measure(source: &str, filename: &str, make_host: impl Fn() -> Host + 'static, options: Options) -> Measured {
    let mut measurement = Measurement::new(source, filename, make_host, options);
    while !measurement.run(i64::MAX) && !measurement.needs_library() {}
    measurement.measured()
}
