//! list, tuple, bytes, range and slice.

use std::cell::{Cell, RefCell, RefMut};
use std::ops::{Deref, DerefMut};
use std::rc::Rc;

use super::number::Origin;
use super::tracked::Place;
use super::trash;
use super::value::Value;
use crate::memory::account::{Charge, Kind};
use crate::memory::block;

/// A list.
pub struct List {
    pub items: RefCell<Vec<Value>>,
    /// Slots that CPython had allocated when somebody last looked; those of a list that was made at once are as many as its items.
    slots: Cell<usize>,
    pub(super) place: Place,
    charge: Charge,
}

/// The items of a list while they are changed; afterwards the list's slots are what CPython's would be.
pub struct ItemsMut<'a> {
    list: &'a List,
    items: RefMut<'a, Vec<Value>>,
    /// How many there were.
    before: usize,
}

impl Deref for ItemsMut<'_> {
    type Target = Vec<Value>;

    fn deref(&self) -> &Vec<Value> {
        &self.items
    }
}

impl DerefMut for ItemsMut<'_> {
    fn deref_mut(&mut self) -> &mut Vec<Value> {
        &mut self.items
    }
}

impl Drop for ItemsMut<'_> {
    fn drop(&mut self) {
        self.list.settle(self.before, self.items.len());
    }
}

impl List {
    pub fn new(items: Vec<Value>) -> Rc<List> {
        let slots = items.len();
        List::with_slots(items, slots)
    }

    /// A list that was made with so many slots.
    pub fn with_slots(items: Vec<Value>, slots: usize) -> Rc<List> {
        let charge = Charge::of(Kind::LIST, || block::list(slots));
        List { items: RefCell::new(items), slots: Cell::new(slots), place: Place::default(), charge }.tracked()
    }

    /// What a call of `list` makes: no block is used again for it.
    pub fn called() -> Rc<List> {
        let charge = Charge::fresh(Kind::LIST, || block::list(0));
        List { items: RefCell::default(), slots: Cell::new(0), place: Place::default(), charge }.tracked()
    }

    /// Puts items into a list that was empty, all at once; their number was known before.
    pub fn fill(&self, items: Vec<Value>) {
        let slots = items.len().next_multiple_of(2);
        self.fill_slots(items, slots);
    }

    /// Puts items into a list that was empty, and so many slots.
    pub fn fill_slots(&self, items: Vec<Value>, slots: usize) {
        let old = self.items.replace(items);
        self.set_slots(slots);
        drop(old);
    }

    /// Appends many items at once; afterwards there are so many slots.
    pub fn extend<T>(&self, slots: usize, add: impl FnOnce(&mut Vec<Value>) -> T) -> T {
        let added = add(&mut self.items.borrow_mut());
        self.set_slots(slots.max(self.len()));
        added
    }

    fn set_slots(&self, slots: usize) {
        if self.slots.replace(slots) != slots {
            self.charge.resize(block::list(slots));
        }
    }

    /// The items, to be changed.
    #[inline]
    pub fn items_mut(&self) -> ItemsMut<'_> {
        let items = self.items.borrow_mut();
        ItemsMut { list: self, before: items.len(), items }
    }

    /// Appends an item.
    #[inline(always)]
    pub fn push(&self, item: Value) {
        let mut items = self.items.borrow_mut();
        items.push(item);
        if items.len() > self.slots.get() {
            self.set_slots(block::slots_for(items.len()));
        }
    }

    /// There were `before` items and now there are `len`.
    fn settle(&self, before: usize, len: usize) {
        let slots = self.slots.get();
        if len > slots || len < slots / 2 {
            self.set_slots(block::resized(before, len));
        }
    }

    /// Slots that CPython would have allocated.
    pub fn slots(&self) -> usize {
        self.slots.get()
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
    _charge: Charge,
}

thread_local! {
    static EMPTY: Rc<Tuple> = Rc::new(Tuple { items: Vec::new(), _charge: Charge::default() });
}

impl Tuple {
    pub fn new(items: Vec<Value>) -> Rc<Tuple> {
        if items.is_empty() {
            return EMPTY.with(Rc::clone);
        }
        let _charge = Charge::of(Kind::TUPLE, || block::tuple(items.len()));
        Rc::new(Tuple { items, _charge })
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
    _charge: Charge,
}

impl Bytes {
    pub fn new(data: impl Into<Box<[u8]>>) -> Rc<Bytes> {
        let data = data.into();
        // Empty ones and single bytes are ready.
        let _charge =
            if data.len() > 1 { Charge::of(Kind::BYTES, || block::bytes(data.len())) } else { Charge::default() };
        Rc::new(Bytes { data, _charge })
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
    _charge: Charge,
}

impl Range {
    pub fn new(start: Value, stop: Value, step: Value, length: Value) -> Rc<Range> {
        let length = length.charged(Origin::Computed);
        Rc::new(Range { start, stop, step, length, _charge: Charge::of(Kind::RANGE, || block::RANGE) })
    }

    /// Start, step and length when all fit 64 bits, and so does the number after the last item.
    pub fn small(&self) -> Option<(i64, i64, i64)> {
        match (self.start.bare(), self.stop.bare(), self.step.bare(), self.length.bare()) {
            (Value::Int(start), Value::Int(stop), Value::Int(step), Value::Int(length)) => {
                let fits = *length == 0 || stop.checked_add(step - step.signum()).is_some();
                fits.then_some((*start, *step, *length))
            }
            _ => None,
        }
    }
}

/// A slice object.
pub struct Slice {
    pub start: Value,
    pub stop: Value,
    pub step: Value,
    _charge: Charge,
}

impl Slice {
    /// An object.
    pub fn new(start: Value, stop: Value, step: Value) -> Rc<Slice> {
        Rc::new(Slice { start, stop, step, _charge: Charge::of(Kind::SLICE, || block::SLICE) })
    }

    /// One that serves a single subscript: CPython has a block for it.
    pub fn passing(start: Value, stop: Value) -> Rc<Slice> {
        Rc::new(Slice { start, stop, step: Value::None, _charge: Charge::default() })
    }
}
