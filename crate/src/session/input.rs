//! Standard input: what was given to a program, and how far a run has read it.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use super::{Session, Status};

/// What was given. It stays when the program is started afresh.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Given {
    pub text: String,
    /// More may come: a program that reads past the text waits for it, instead of meeting the end.
    pub open: bool,
}

impl Given {
    /// A line that more may follow is a whole one.
    pub fn new(text: &str, open: bool) -> Given {
        let mut given = Given { text: String::new(), open };
        given.add(text);
        given
    }

    fn add(&mut self, text: &str) {
        self.text.push_str(text);
        if self.open && !self.text.is_empty() && !self.text.ends_with('\n') {
            self.text.push('\n');
        }
    }
}

/// The answer to a wish for a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Line {
    /// With its newline, unless the text ends without one.
    Text(String),
    End,
    /// There is none yet, but one may come.
    Later,
}

/// The standard input of one run.
#[derive(Default)]
pub struct Input {
    pub given: Rc<RefCell<Given>>,
    /// Bytes of it that the run has read.
    read: Cell<usize>,
    /// The run has met the end.
    met_end: Cell<bool>,
    /// The last wish was answered by `Later`.
    pub lacks: Cell<bool>,
    /// Lines that were read and of which nobody has been told.
    pub news: RefCell<Vec<String>>,
}

impl Input {
    pub fn new(given: Rc<RefCell<Given>>) -> Input {
        Input { given, ..Input::default() }
    }

    /// The next line.
    pub fn line(&self) -> Line {
        let given = self.given.borrow();
        let rest = given.text.get(self.read.get()..).unwrap_or_default();
        if rest.is_empty() {
            self.lacks.set(given.open);
            self.met_end.set(!given.open);
            return if given.open { Line::Later } else { Line::End };
        }
        let length = rest.find('\n').map_or(rest.len(), |at| at + 1);
        self.read.set(self.read.get() + length);
        Line::Text(rest[..length].to_string())
    }

    /// Whether more may come.
    pub fn is_open(&self) -> bool {
        self.given.borrow().open
    }

    /// Whether the end was given and the run has not met it.
    pub fn has_unread_end(&self) -> bool {
        !self.is_open() && !self.met_end.get()
    }

    /// Lines that were given and have not been read.
    pub fn unread(&self) -> usize {
        self.given.borrow().text.get(self.read.get()..).unwrap_or_default().lines().count()
    }
}

impl Session {
    /// What has been given to the program to read.
    pub fn given_input(&self) -> Given {
        self.machine.host.input.given.borrow().clone()
    }

    /// Gives it more to read, as whole lines.
    pub fn give_input(&mut self, text: &str) {
        self.machine.host.input.given.borrow_mut().add(text);
    }

    /// No more will come: a program that reads past the text meets the end.
    pub fn end_input(&mut self) {
        self.machine.host.input.given.borrow_mut().open = false;
    }

    /// Takes back what the run has not read up to now; with it goes what is known of its future.
    pub fn forget_input(&mut self) {
        let input = &self.machine.host.input;
        input.given.borrow_mut().text.truncate(input.read.get());
        input.given.borrow_mut().open = true;
        self.forget_future();
    }

    /// Whether the run has come to where it can only go on once it is given something to read.
    pub fn waits_for_input(&self) -> bool {
        self.status == Status::Waiting
    }
}
