//! The account: the bytes that CPython 3.13 would have allocated for the objects that a program has made and not let go of.
//!
//! Each object that is charged owns a [`Charge`], a row of the account of the machine that runs; the row is credited when the
//! object goes. Where no account is open a charge is empty, and costs the test whether one is.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use hashbrown::HashMap;

use super::course::{Course, Totals};
pub use super::ready::Ready;

/// Which type an object is charged as: a row of the account's table of type names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kind(u32);

macro_rules! kinds {
    ($($constant:ident $name:literal),* $(,)?) => {
        /// The types that are charged so often that their place in the table is fixed.
        #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
        enum Fixed { $($constant),* }

        impl Kind {
            $(pub const $constant: Kind = Kind(Fixed::$constant as u32);)*
        }

        const FIXED: &[&str] = &[$($name),*];
    };
}

kinds!(
    INT "int", FLOAT "float", STR "str", BYTES "bytes", TUPLE "tuple", LIST "list", DICT "dict", SET "set",
    FROZENSET "frozenset", RANGE "range", SLICE "slice", CELL "cell", FUNCTION "function", METHOD "method", TYPE "type",
    GENERATOR "generator", COROUTINE "coroutine", ASYNC_GENERATOR "async_generator", ITERATOR "iterator", MODULE "module",
    BUFFER "buffer", FRAME "frame", TRACEBACK "traceback", FREE "free block",
);

impl Kind {
    /// The type of this name.
    pub fn named(name: &str) -> Kind {
        ACCOUNT.with_borrow_mut(|account| account.as_mut().map_or(Kind::INT, |account| account.kind(name)))
    }
}

/// Where bytes were made: a row of the account's table of lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Line(pub u32);

struct Row {
    bytes: u64,
    /// Those of them that were ready and are charged to nobody (see `Ready`).
    ready: u32,
    kind: Kind,
    line: Line,
    /// Which opening of the account it was charged in; what an earlier one charged does not count any more.
    opening: u32,
}

/// What is charged, by whom, and how it went.
pub struct Account {
    /// Row 0 is nobody's.
    rows: Vec<Row>,
    free: Vec<u32>,
    opening: u32,
    limit: u64,
    /// The limit was passed: ever, and since somebody last asked.
    was_over: bool,
    over: bool,
    kinds: Vec<Rc<str>>,
    kind_places: HashMap<Rc<str>, u32>,
    lines: Vec<(Rc<str>, u32)>,
    line_places: HashMap<(usize, u32), u32>,
    here: Line,
    pub ready: Ready,
    /// Bytes that were charged when the program began to trace (`tracemalloc.start`), while it does.
    pub traced: Option<u64>,
    /// The program opened it itself.
    pub opened_by_program: bool,
    pub course: Course,
}

/// Charged bytes beyond which a program gets a MemoryError, unless it is told otherwise.
pub const LIMIT: u64 = 256 << 20;

thread_local! {
    static ON: Cell<bool> = const { Cell::new(false) };
    static ACCOUNT: RefCell<Option<Box<Account>>> = const { RefCell::new(None) };
}

/// Whether what is made now is charged.
#[inline(always)]
pub fn is_on() -> bool {
    ON.get()
}

/// Whether an account is open: what is made is charged, or would be but for a pause.
pub fn is_open() -> bool {
    ACCOUNT.with_borrow(|account| account.is_some())
}

impl Account {
    pub fn new(limit: u64, ready: Ready) -> Account {
        let nobody = Row { bytes: 0, ready: 0, kind: Kind::INT, line: Line(0), opening: 0 };
        let kinds: Vec<Rc<str>> = FIXED.iter().map(|name| Rc::from(*name)).collect();
        Account {
            rows: vec![nobody],
            free: Vec::new(),
            opening: 1,
            limit,
            was_over: false,
            over: false,
            kind_places: kinds.iter().cloned().zip(0..).collect(),
            kinds,
            // Line 0: what the engine makes before a line of the program runs.
            lines: vec![(Rc::from(""), 0)],
            line_places: HashMap::new(),
            here: Line(0),
            ready,
            traced: None,
            opened_by_program: false,
            course: Course::default(),
        }
    }

    /// Begins anew: what was charged so far does not count any more.
    pub fn reopen(&mut self) {
        self.opening += 1;
        self.course = Course::default();
    }

    /// The program begins to trace, or begins anew.
    pub fn trace(&mut self) {
        self.traced = Some(self.course.live);
        self.course.traced_peak = self.course.live;
    }

    fn kind(&mut self, name: &str) -> Kind {
        if let Some(&place) = self.kind_places.get(name) {
            return Kind(place);
        }
        let place = self.kinds.len() as u32;
        let name: Rc<str> = Rc::from(name);
        self.kinds.push(name.clone());
        self.kind_places.insert(name, place);
        Kind(place)
    }

    /// Names of the types, by kind.
    pub fn kind_names(&self) -> &[Rc<str>] {
        &self.kinds
    }

    /// File and number of a line.
    pub fn line(&self, line: Line) -> (&str, u32) {
        self.lines.get(line.0 as usize).map_or(("", 0), |(file, number)| (file, *number))
    }

    fn go_to(&mut self, file: &Rc<str>, number: u32) {
        let key = (Rc::as_ptr(file).cast::<u8>() as usize, number);
        self.here = match self.line_places.get(&key) {
            Some(&place) => Line(place),
            None => {
                let place = self.lines.len() as u32;
                self.lines.push((file.clone(), number));
                self.line_places.insert(key, place);
                Line(place)
            }
        };
    }

    fn enter(&mut self, kind: Kind, bytes: u64) -> u32 {
        let ready = self.take_ready(kind, bytes);
        let row = Row { bytes, ready: ready as u32, kind, line: self.here, opening: self.opening };
        self.course.change(kind.0, row.line.0, 1, (bytes - ready) as i64);
        self.look_at_limit();
        match self.free.pop() {
            Some(place) => {
                self.rows[place as usize] = row;
                place
            }
            None => {
                self.rows.push(row);
                (self.rows.len() - 1) as u32
            }
        }
    }

    /// Takes a ready block for a new object, if there is one: how many bytes need no charge.
    fn take_ready(&mut self, kind: Kind, bytes: u64) -> u64 {
        match self.ready.take(kind, bytes) {
            Some(taken) if taken.charged => {
                self.course.change(Kind::FREE.0, 0, -1, -(taken.bytes as i64));
                0
            }
            Some(taken) => taken.bytes,
            None => 0,
        }
    }

    /// Keeps the block of an object that has gone, if CPython does.
    fn keep_ready(&mut self, kind: Kind, bytes: u64, ready: u32) {
        let kept = self.ready.put(kind, bytes, ready == 0);
        if kept > 0 && ready == 0 {
            self.course.change(Kind::FREE.0, 0, 1, kept as i64);
        }
    }

    fn leave(&mut self, place: u32) {
        let Some(row) = self.rows.get_mut(place as usize) else { return };
        let (bytes, ready) = (std::mem::take(&mut row.bytes), std::mem::take(&mut row.ready));
        let (kind, line) = (row.kind, row.line.0);
        if row.opening == self.opening {
            self.course.change(kind.0, line, -1, i64::from(ready) - bytes as i64);
            self.keep_ready(kind, bytes, ready);
        }
        self.free.push(place);
    }

    /// `beside`: the new block is there before the old one goes.
    fn resize(&mut self, place: u32, bytes: u64, beside: bool) {
        let Some(row) = self.rows.get_mut(place as usize) else { return };
        let old = std::mem::replace(&mut row.bytes, bytes);
        if row.opening != self.opening || old == bytes {
            return;
        }
        let (kind, line) = (row.kind, row.line.0);
        if beside {
            let was_ready = std::mem::take(&mut row.ready);
            let ready = self.take_ready(kind, bytes);
            self.rows[place as usize].ready = ready as u32;
            self.course.change(kind.0, line, 0, (bytes - ready) as i64);
            self.course.change(kind.0, line, 0, i64::from(was_ready) - old as i64);
            self.keep_ready(kind, old, was_ready);
        } else {
            self.course.change(kind.0, line, 0, bytes as i64 - old as i64);
        }
        self.look_at_limit();
    }

    /// Gives up the blocks that were kept for new objects, as CPython does in a full collection.
    pub fn empty_free_lists(&mut self) {
        self.ready.empty();
        let kept = self.course.totals().kinds.get(Kind::FREE.0 as usize).copied().unwrap_or_default();
        self.course.change(Kind::FREE.0, 0, -(kept.objects as i32), -kept.bytes);
    }

    fn look_at_limit(&mut self) {
        if self.course.live > self.limit {
            self.over = true;
            self.was_over = true;
        }
    }

    /// Whether the limit was ever passed.
    pub fn was_over(&self) -> bool {
        self.was_over
    }

    /// What is charged now.
    pub fn totals(&self) -> &Totals {
        self.course.totals()
    }
}

/// The machine that runs from now on has this account (or none); the one that was open before is handed back.
pub fn exchange(account: Option<Box<Account>>) -> Option<Box<Account>> {
    ON.set(account.is_some());
    ACCOUNT.with_borrow_mut(|open| std::mem::replace(open, account))
}

/// Reads or changes the open account.
pub fn with<T>(f: impl FnOnce(&mut Account) -> T) -> Option<T> {
    ACCOUNT.with_borrow_mut(|account| account.as_mut().map(|account| f(account)))
}

/// What is made until the guard goes is not charged: the engine's own, which CPython has ready before a program starts.
pub struct Pause(bool);

#[must_use]
pub fn pause() -> Pause {
    Pause(ON.replace(false))
}

impl Drop for Pause {
    fn drop(&mut self) {
        ON.set(self.0);
    }
}

/// Switches charging on or off while an account is open; whether it was on.
pub fn switch(on: bool) -> bool {
    ON.replace(on)
}

/// From now on what is made comes from this line.
pub fn go_to(file: &Rc<str>, line: u32, time: usize) {
    with(|account| {
        account.go_to(file, line);
        account.course.time = time;
    });
}

/// Whether the limit has been passed since somebody last asked.
pub fn take_over_limit() -> bool {
    is_on() && with(|account| std::mem::take(&mut account.over)).unwrap_or(false)
}

/// Whether more is charged than the limit.
pub fn is_over_limit() -> bool {
    is_on() && with(|account| account.course.live > account.limit).unwrap_or(false)
}

/// Whether so many more bytes would pass the limit.
pub fn would_pass_limit(more: u64) -> bool {
    is_on() && with(|account| account.course.live.saturating_add(more) > account.limit).unwrap_or(false)
}

/// What one object is charged; it is credited when this goes.
#[derive(Default)]
pub struct Charge(Cell<u32>);

impl Charge {
    /// Charges an object, if an account is open.
    #[inline(always)]
    pub fn of(kind: Kind, bytes: impl FnOnce() -> usize) -> Charge {
        if ON.get() { Charge::enter(kind, bytes()) } else { Charge::default() }
    }

    /// Charges an object of a type that has no fixed place in the table.
    #[inline(always)]
    pub fn named(what: impl FnOnce() -> (Rc<str>, usize)) -> Charge {
        if !ON.get() {
            return Charge::default();
        }
        let (name, bytes) = what();
        Charge::enter(Kind::named(&name), bytes)
    }

    /// Charges an object whose block is a new one, also where a ready one would do.
    pub fn fresh(kind: Kind, bytes: impl FnOnce() -> usize) -> Charge {
        let charge = Charge::of(kind, || 0);
        if charge.is_on() {
            charge.resize(bytes());
        }
        charge
    }

    #[cold]
    #[inline(never)]
    fn enter(kind: Kind, bytes: usize) -> Charge {
        Charge(Cell::new(with(|account| account.enter(kind, bytes as u64)).unwrap_or(0)))
    }

    /// Whether the object is charged at all.
    #[inline(always)]
    pub fn is_on(&self) -> bool {
        self.0.get() != 0
    }

    /// Its block was made larger or smaller, in one step (`realloc`).
    pub fn resize(&self, bytes: usize) {
        if self.is_on() {
            with(|account| account.resize(self.0.get(), bytes as u64, false));
        }
    }

    /// Its block was replaced: the new one was made before the old one went.
    pub fn replace(&self, bytes: usize) {
        if self.is_on() {
            with(|account| account.resize(self.0.get(), bytes as u64, true));
        }
    }

    /// The list that is charged has so many items now.
    pub fn grow_list(&self, items: usize) {
        if self.is_on() {
            let (slots, bytes) = (super::block::slots_for(items), self.bytes() as usize);
            if bytes < super::block::list(items) {
                self.resize(super::block::list(slots));
            }
        }
    }

    /// The bytes charged now.
    pub fn bytes(&self) -> u64 {
        let row = self.0.get();
        with(|account| account.rows.get(row as usize).map_or(0, |row| row.bytes)).unwrap_or(0)
    }

    /// Takes over the charge of another, instead of its own.
    pub fn adopt(&self, other: Charge) {
        drop(Charge(Cell::new(self.0.replace(other.0.take()))));
    }

    /// The charge goes over to another object, which takes this one's place.
    pub fn take(&self) -> Charge {
        Charge(Cell::new(self.0.take()))
    }
}

impl Drop for Charge {
    #[inline(always)]
    fn drop(&mut self) {
        if self.0.get() != 0 {
            leave(self.0.get());
        }
    }
}

#[cold]
#[inline(never)]
fn leave(row: u32) {
    // When a thread ends its account may be gone before its objects.
    let _ = ACCOUNT.try_with(|account| {
        if let Ok(mut account) = account.try_borrow_mut()
            && let Some(account) = account.as_mut()
        {
            account.leave(row);
        }
    });
}
