//! Data of the iterators over other iterators: enumerate, zip, map, filter, reversed.

use std::cell::{Cell, RefCell};

use super::opaque::OpaqueData;
use super::value::Value;
use crate::memory::account::{Charge, Kind};
use crate::memory::block;

/// A tuple of so many items that CPython keeps inside an iterator.
pub fn helper(items: usize) -> Charge {
    Charge::of(Kind::TUPLE, || block::tuple(items))
}

pub struct Enumerate {
    pub inner: Value,
    /// Number of the next item, an int.
    pub next: RefCell<Value>,
    /// The pair that is used again.
    pub pair: Charge,
}
impl OpaqueData for Enumerate {
    fn visit(&self, seen: &mut dyn FnMut(&Value)) {
        seen(&self.inner);
    }
}

pub struct Zip {
    pub inners: Vec<Value>,
    pub strict: Cell<bool>,
    /// The tuple of the iterators, and the row that is used again.
    pub helpers: [Charge; 2],
}
impl OpaqueData for Zip {
    fn visit(&self, seen: &mut dyn FnMut(&Value)) {
        self.inners.iter().for_each(seen);
    }
}

pub struct Map {
    pub function: Value,
    pub inners: Vec<Value>,
    /// The tuple of the iterators.
    pub helper: Charge,
}
impl OpaqueData for Map {
    fn visit(&self, seen: &mut dyn FnMut(&Value)) {
        seen(&self.function);
        self.inners.iter().for_each(seen);
    }
}

pub struct Filter {
    /// None keeps what is true.
    pub function: Value,
    pub inner: Value,
}
impl OpaqueData for Filter {
    fn visit(&self, seen: &mut dyn FnMut(&Value)) {
        seen(&self.function);
        seen(&self.inner);
    }
}

/// `reversed` over an object with `__len__` and `__getitem__`.
pub struct Reversed {
    /// `Null` when exhausted.
    pub sequence: RefCell<Value>,
    /// Place of the next item.
    pub at: Cell<i64>,
}
impl OpaqueData for Reversed {
    fn visit(&self, seen: &mut dyn FnMut(&Value)) {
        seen(&self.sequence.borrow());
    }
}
