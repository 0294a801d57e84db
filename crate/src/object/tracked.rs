//! The objects that cycles go through: a table of weak references, so that a collection knows where to begin.
//!
//! Every cycle goes through an object that can be changed after it was made, and these enter the table when they are made
//! and leave it when they go. (Tuples, functions, methods and the like are found from there.)

use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

use super::class::Class;
use super::dict::Dict;
use super::exception::Exception;
use super::function::CellObject;
use super::generator::Generator;
use super::instance::Instance;
use super::opaque::Opaque;
use super::sequence::List;
use super::value::Value;

/// An object's place in the table; it leaves the table with its object.
#[derive(Default)]
pub struct Place(Cell<u32>);

enum Tracked {
    /// Nobody's place, and the next of that kind.
    Free(u32),
    List(Weak<List>),
    Dict(Weak<Dict>),
    Cell(Weak<CellObject>),
    Class(Weak<Class>),
    Instance(Weak<Instance>),
    Exception(Weak<Exception>),
    Generator(Weak<Generator>),
    Opaque(Weak<Opaque>),
}

struct Row {
    object: Tracked,
    /// Of the object among all that were ever entered.
    number: u64,
    /// Its turn among those of its owner whose identity was asked for; 0: it never was.
    turn: u32,
}

struct Table {
    /// Place 0 is no place.
    rows: Vec<Row>,
    free: u32,
    entered: u64,
    /// Of the machine that runs: the high bits of the numbers of what it makes.
    owner: u64,
    owners: u64,
    /// By owner: how many identities were asked for.
    turns: Vec<u32>,
}

/// Bits of a number that count.
const COUNTED: u32 = 48;

thread_local! {
    static TABLE: RefCell<Table> =
        const { RefCell::new(Table { rows: Vec::new(), free: 0, entered: 0, owner: 0, owners: 0, turns: Vec::new() }) };
}

/// What is made from now on belongs to a new owner.
pub fn new_owner() -> u64 {
    TABLE.with_borrow_mut(|table| {
        table.owners = (table.owners + 1) & 0xffff;
        table.owner = table.owners;
        if let Some(turns) = table.turns.get_mut(table.owner as usize) {
            *turns = 0;
        }
        table.owner
    })
}

/// What is made from now on belongs to this owner; the one before.
pub fn set_owner(owner: u64) -> u64 {
    TABLE.with_borrow_mut(|table| std::mem::replace(&mut table.owner, owner))
}

impl Table {
    fn enter(&mut self, object: Tracked) -> u32 {
        self.entered += 1;
        let row = Row { object, number: (self.owner << COUNTED) | self.entered, turn: 0 };
        if let Some(Row { object: Tracked::Free(next), .. }) = self.rows.get(self.free as usize) {
            let place = std::mem::replace(&mut self.free, *next);
            self.rows[place as usize] = row;
            return place;
        }
        if self.rows.is_empty() {
            self.rows.push(Row { object: Tracked::Free(0), number: 0, turn: 0 });
        }
        self.rows.push(row);
        (self.rows.len() - 1) as u32
    }
}

/// What identities begin with: beyond the addresses of what has no place in the table.
const FIRST_IDENTITY: i64 = 0x2000_0000_0000;

impl Place {
    /// An address for the object: the first one asked for is the first, so that a run that is done again finds the same ones, and
    /// the same order of what is hashed by identity, wherever the objects lie then.
    fn identity(&self) -> Option<i64> {
        let place = self.0.get() as usize;
        TABLE.with_borrow_mut(|table| {
            let Table { rows, turns, .. } = table;
            let row = rows.get_mut(place).filter(|_| place != 0)?;
            if row.turn == 0 {
                let owner = (row.number >> COUNTED) as usize;
                if turns.len() <= owner {
                    turns.resize(owner + 1, 0);
                }
                turns[owner] += 1;
                row.turn = turns[owner];
            }
            Some(FIRST_IDENTITY + 16 * i64::from(row.turn))
        })
    }
}

impl Place {
    /// An object that was revived keeps the identity that was asked for.
    pub(super) fn hand_on(&self, revived: &Place) {
        let (from, to) = (self.0.get() as usize, revived.0.get() as usize);
        TABLE.with_borrow_mut(|table| {
            let turn = table.rows.get(from).map_or(0, |row| row.turn);
            if let Some(row) = table.rows.get_mut(to).filter(|_| turn != 0) {
                row.turn = turn;
            }
        });
    }
}

impl Value {
    /// The identity of a tracked object. Builtin classes, which all runs share, have addresses.
    pub(super) fn tracked_identity(&self) -> Option<i64> {
        match self {
            Value::List(o) => o.place.identity(),
            Value::Dict(o) => o.place.identity(),
            Value::Class(o) if o.heap => o.place.identity(),
            Value::Instance(o) => o.place.identity(),
            Value::Exception(o) => o.place.identity(),
            Value::Generator(o) => o.place.identity(),
            Value::Opaque(o) => o.place.identity(),
            _ => None,
        }
    }
}

impl Drop for Place {
    #[inline]
    fn drop(&mut self) {
        let place = self.0.get();
        if place != 0 {
            // When a thread ends its table may be gone before its objects.
            let _ = TABLE.try_with(|table| {
                let mut table = table.borrow_mut();
                let free = Tracked::Free(table.free);
                table.rows[place as usize].object = free;
                table.free = place;
            });
        }
    }
}

macro_rules! tracked {
    ($($kind:ident $type:ty),*) => {
        $(impl $type {
            /// Puts the object on the heap and enters it in the table.
            #[inline]
            pub(super) fn tracked(self) -> Rc<Self> {
                let object = Rc::new(self);
                let row = Tracked::$kind(Rc::downgrade(&object));
                object.place.0.set(TABLE.with_borrow_mut(|table| table.enter(row)));
                object
            }
        })*

        impl Tracked {
            fn get(&self) -> Option<Value> {
                match self {
                    Tracked::Free(_) => None,
                    $(Tracked::$kind(weak) => weak.upgrade().map(Value::$kind),)*
                }
            }
        }
    };
}

tracked!(
    List List, Dict Dict, Cell CellObject, Class Class, Instance Instance, Exception Exception, Generator Generator,
    Opaque Opaque
);

/// All tracked objects of the present owner, in the order in which they were made.
pub fn all() -> Vec<Value> {
    TABLE.with_borrow(|table| {
        let mut all: Vec<(u64, Value)> = table
            .rows
            .iter()
            .filter(|row| row.number >> COUNTED == table.owner)
            .filter_map(|row| Some((row.number, row.object.get()?)))
            .collect();
        all.sort_unstable_by_key(|(number, _)| *number);
        all.into_iter().map(|(_, value)| value).collect()
    })
}
