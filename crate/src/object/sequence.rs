//! list, tuple, bytes, range and slice.

use std::cell::{Cell, RefCell};
use std::ops::Deref;
use std::rc::Rc;

use super::tracked::Place;
use super::trash;
use super::value::Value;

/// A list.
pub struct List {
    pub items: RefCell<Vec<Value>>,
    /// Slots that CPython had allocated when somebody last looked; those of a list that was made at once are as many as its items.
    slots: Cell<usize>,
    pub(super) place: Place,
}

impl List {
    pub fn new(items: Vec<Value>) -> Rc<List> {
        let slots = Cell::new(items.len());
        List { items: RefCell::new(items), slots, place: Place::default() }.tracked()
    }

    /// Puts items into a list that was empty, all at once.
    pub fn fill(&self, items: Vec<Value>) {
        self.slots.set(items.len().next_multiple_of(2));
        let old = self.items.replace(items);
        drop(old);
    }

    /// Slots that CPython would have allocated, if the list has grown or shrunk item by item since somebody last looked.
    pub fn slots(&self) -> usize {
        let grown = |len: usize| (len + len / 8 + 6) & !3;
        let (len, mut slots) = (self.len(), self.slots.get());
        while slots < len {
            slots = grown(slots + 1);
        }
        if len < slots / 2 {
            slots = if len == 0 { 0 } else { grown(len) };
        }
        self.slots.set(slots);
        slots
    }

    pub fn len(&self) -> usize {
        self.items.borrow().len()
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// A copy of the items.
    pub fn to_vec(&self) -> Vec<Value> {
        self.items.borrow().clone()
    }

    pub fn get(&self, index: usize) -> Option<Value> {
        self.items.borrow().get(index).cloned()
    }
}

impl Drop for List {
    fn drop(&mut self) {
        trash::discard_backwards(std::mem::take(self.items.get_mut()));
    }
}

/// A tuple; dereferences to its items.
pub struct Tuple {
    items: Vec<Value>,
}

thread_local! {
    static EMPTY: Rc<Tuple> = Rc::new(Tuple { items: Vec::new() });
}

impl Tuple {
    pub fn new(items: Vec<Value>) -> Rc<Tuple> {
        if items.is_empty() { EMPTY.with(Rc::clone) } else { Rc::new(Tuple { items }) }
    }
}

impl Deref for Tuple {
    type Target = [Value];

    #[inline(always)]
    fn deref(&self) -> &[Value] {
        &self.items
    }
}

impl Drop for Tuple {
    fn drop(&mut self) {
        trash::discard_backwards(std::mem::take(&mut self.items));
    }
}

/// A bytes object; dereferences to its data.
pub struct Bytes {
    data: Box<[u8]>,
}

impl Bytes {
    pub fn new(data: impl Into<Box<[u8]>>) -> Rc<Bytes> {
        Rc::new(Bytes { data: data.into() })
    }
}

impl Deref for Bytes {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.data
    }
}

/// A range. All four are ints (of any size); `length` is derived once.
pub struct Range {
    pub start: Value,
    pub stop: Value,
    pub step: Value,
    pub length: Value,
}

impl Range {
    /// Start, step and length when all fit 64 bits (and so does every item).
    pub fn small(&self) -> Option<(i64, i64, i64)> {
        match (&self.start, &self.stop, &self.step, &self.length) {
            (Value::Int(a), Value::Int(_), Value::Int(s), Value::Int(n)) => Some((*a, *s, *n)),
            _ => None,
        }
    }
}

/// A slice object.
pub struct Slice {
    pub start: Value,
    pub stop: Value,
    pub step: Value,
}
