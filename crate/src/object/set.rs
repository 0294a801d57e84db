//! set and frozenset: an open table probed as CPython 3.13 probes, so that iteration order is CPython's.

use std::cell::{RefCell, RefMut};
use std::ops::{Deref, DerefMut};
use std::rc::Rc;

use super::trash;
use super::value::Value;
use crate::memory::account::{Charge, Kind};
use crate::memory::block;

/// Slots looked at in a row before jumping on.
const LINEAR_PROBES: usize = 9;
const MIN_SLOTS: usize = 8;

#[derive(Clone)]
enum Slot {
    Free,
    /// A removed item: probing goes on over it.
    Removed,
    Item(i64, Value),
}

/// Answer of a lookup that must not run Python code.
pub enum Found {
    At(usize),
    Missing,
    /// Items of equal hash whose `__eq__` is Python code.
    Ask(Vec<(usize, Value)>),
}

#[derive(Clone)]
pub struct Table {
    slots: Vec<Slot>,
    /// Items and removed ones.
    fill: usize,
    used: usize,
    /// Where `pop` looks next.
    finger: usize,
    /// Slots of the table before, if there was one beside the object, since somebody last asked.
    grown_from: usize,
}

impl Default for Table {
    fn default() -> Table {
        Table { slots: vec![Slot::Free; MIN_SLOTS], fill: 0, used: 0, finger: 0, grown_from: 0 }
    }
}

impl Table {
    pub fn len(&self) -> usize {
        self.used
    }

    pub fn is_empty(&self) -> bool {
        self.used == 0
    }

    /// Number of slots, a power of two (8 is the table inside the object).
    pub fn slots(&self) -> usize {
        self.slots.len()
    }

    /// Bytes of the table where it lies beside the object.
    fn block(&self) -> usize {
        if self.slots.len() > MIN_SLOTS { 16 * self.slots.len() } else { 0 }
    }

    fn probe(&self, hash: i64, mut stop: impl FnMut(usize) -> bool) {
        let mask = self.slots.len() - 1;
        let mut perturb = hash as u64;
        let mut at = hash as usize & mask;
        loop {
            let probes = if at + LINEAR_PROBES <= mask { LINEAR_PROBES } else { 0 };
            for place in at..=at + probes {
                if stop(place) {
                    return;
                }
            }
            perturb >>= 5;
            at = at.wrapping_mul(5).wrapping_add(1).wrapping_add(perturb as usize) & mask;
        }
    }

    pub fn find(&self, key: &Value, hash: i64) -> Found {
        let mut ask = Vec::new();
        let mut hit = None;
        self.probe(hash, |at| match &self.slots[at] {
            Slot::Free => true,
            Slot::Removed => false,
            Slot::Item(h, item) if *h == hash => {
                let equal = item.is(key)
                    || crate::ops::compare::equal_quick(item, key).unwrap_or_else(|| {
                        ask.push((at, item.clone()));
                        false
                    });
                if equal {
                    hit = Some(at);
                }
                equal
            }
            Slot::Item(..) => false,
        });
        match (hit, ask.is_empty()) {
            (Some(at), true) => Found::At(at),
            (None, true) => Found::Missing,
            (hit, false) => {
                if let Some(at) = hit {
                    ask.push((at, key.clone()));
                }
                Found::Ask(ask)
            }
        }
    }

    /// Adds an item that is known to be missing: at the last removed slot passed on the way, else at the free one that
    /// ends the search.
    pub fn insert_new(&mut self, key: Value, hash: i64) {
        let mut free = 0;
        let mut removed = None;
        self.probe(hash, |at| match self.slots[at] {
            Slot::Free => {
                free = at;
                true
            }
            Slot::Removed => {
                removed = Some(at);
                false
            }
            Slot::Item(..) => false,
        });
        if let Some(at) = removed {
            self.slots[at] = Slot::Item(hash, key);
            self.used += 1;
            return;
        }
        self.slots[free] = Slot::Item(hash, key);
        self.fill += 1;
        self.used += 1;
        let mask = self.slots.len() - 1;
        if self.fill * 5 >= mask * 3 {
            self.resize(if self.used > 50_000 { self.used * 2 } else { self.used * 4 });
        }
    }

    /// Makes room for more than `min_used` items and forgets removed ones.
    pub fn resize(&mut self, min_used: usize) {
        let mut size = MIN_SLOTS;
        while size <= min_used {
            size <<= 1;
        }
        let old = std::mem::replace(&mut self.slots, vec![Slot::Free; size]);
        self.grown_from = if old.len() > MIN_SLOTS { old.len() } else { 0 };
        self.fill = self.used;
        for slot in old {
            if let Slot::Item(hash, key) = slot {
                let mut free = 0;
                self.probe(hash, |at| {
                    free = at;
                    matches!(self.slots[at], Slot::Free)
                });
                self.slots[free] = Slot::Item(hash, key);
            }
        }
    }

    /// Makes room as a merge with `more` items does before it adds them.
    pub fn reserve_merge(&mut self, more: usize) {
        let mask = self.slots.len() - 1;
        if (self.fill + more) * 5 >= mask * 3 {
            self.resize((self.used + more) * 2);
        }
    }

    /// Takes over the items of `other`, known to be distinct, if this table never had any; false otherwise.
    pub fn merge_into_empty(&mut self, other: &Table) -> bool {
        if self.fill != 0 {
            return false;
        }
        if other.used == 0 {
            return true;
        }
        self.reserve_merge(other.used);
        if self.slots.len() == other.slots.len() && other.fill == other.used {
            self.slots.clone_from(&other.slots);
            self.fill = other.used;
            self.used = other.used;
            return true;
        }
        for (hash, item) in other.items() {
            self.place_clean(item.clone(), hash);
        }
        self.fill = other.used;
        self.used = other.used;
        true
    }

    /// Puts an item into the first free slot, leaving the counts alone.
    fn place_clean(&mut self, key: Value, hash: i64) {
        let mut free = 0;
        self.probe(hash, |at| {
            free = at;
            matches!(self.slots[at], Slot::Free)
        });
        self.slots[free] = Slot::Item(hash, key);
    }

    /// Rebuilds the table when more than a quarter of it are removed items.
    pub fn shrink_after_removals(&mut self) {
        if self.fill - self.used > (self.slots.len() - 1) / 4 {
            self.resize(if self.used > 50_000 { self.used * 2 } else { self.used * 4 });
        }
    }

    /// Removes the item that `set.pop` gives: the next one behind the last that it gave.
    pub fn pop(&mut self) -> Option<Value> {
        if self.used == 0 {
            return None;
        }
        let mask = self.slots.len() - 1;
        let mut at = self.finger & mask;
        while !matches!(self.slots[at], Slot::Item(..)) {
            at = (at + 1) & mask;
        }
        self.finger = at + 1;
        self.remove_at(at)
    }

    pub fn remove_at(&mut self, at: usize) -> Option<Value> {
        match std::mem::replace(self.slots.get_mut(at)?, Slot::Removed) {
            Slot::Item(_, key) => {
                self.used -= 1;
                Some(key)
            }
            other => {
                self.slots[at] = other;
                None
            }
        }
    }

    /// First item at or after slot `at`: its slot and value.
    pub fn next_from(&self, mut at: usize) -> Option<(usize, Value)> {
        while let Some(slot) = self.slots.get(at) {
            if let Slot::Item(_, key) = slot {
                return Some((at, key.clone()));
            }
            at += 1;
        }
        None
    }

    /// Hashes of the items in table order.
    pub fn hashes(&self) -> impl Iterator<Item = i64> {
        self.slots.iter().filter_map(|s| if let Slot::Item(h, _) = s { Some(*h) } else { None })
    }

    /// Items with their hashes in table order.
    pub fn items(&self) -> impl Iterator<Item = (i64, &Value)> {
        self.slots.iter().filter_map(|s| if let Slot::Item(h, v) = s { Some((*h, v)) } else { None })
    }
}

/// A set or a frozenset.
pub struct Set {
    pub table: RefCell<Table>,
    pub frozen: bool,
    /// The object with its first slots, and a table beside it.
    _charge: Charge,
    table_charge: Charge,
}

/// The table of a set while it is changed; afterwards its new size is charged.
pub struct TableMut<'a> {
    set: &'a Set,
    table: RefMut<'a, Table>,
}

impl Deref for TableMut<'_> {
    type Target = Table;

    fn deref(&self) -> &Table {
        &self.table
    }
}

impl DerefMut for TableMut<'_> {
    fn deref_mut(&mut self) -> &mut Table {
        &mut self.table
    }
}

impl Drop for TableMut<'_> {
    fn drop(&mut self) {
        charge_growth(&self.set.table_charge, &mut self.table);
    }
}

/// A new table is made before the old one goes.
fn charge_growth(charge: &Charge, table: &mut Table) {
    if charge.is_on() {
        let before = std::mem::take(&mut table.grown_from);
        if before > 0 {
            charge.replace(16 * before);
        }
        charge.replace(table.block());
    }
}

impl Set {
    pub fn new(frozen: bool) -> Rc<Set> {
        Set::from_table(Table::default(), frozen)
    }

    pub fn from_table(mut table: Table, frozen: bool) -> Rc<Set> {
        let kind = if frozen { Kind::FROZENSET } else { Kind::SET };
        let _charge = Charge::of(kind, || block::set(MIN_SLOTS));
        let table_charge = Charge::of(kind, || 0);
        charge_growth(&table_charge, &mut table);
        Rc::new(Set { table: RefCell::new(table), frozen, _charge, table_charge })
    }

    /// The table, to be changed.
    #[inline]
    pub fn table_mut(&self) -> TableMut<'_> {
        TableMut { set: self, table: self.table.borrow_mut() }
    }

    /// Takes over the items of another set, which takes over its.
    pub fn swap(&self, other: &Set) {
        std::mem::swap(&mut *self.table_mut(), &mut *other.table_mut());
    }

    /// Bytes of the object with its table (`sys.getsizeof`).
    pub fn size(&self) -> usize {
        block::set(MIN_SLOTS) + self.table.borrow().block()
    }

    pub fn len(&self) -> usize {
        self.table.borrow().len()
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The items in table order.
    pub fn to_vec(&self) -> Vec<Value> {
        self.table.borrow().items().map(|(_, v)| v.clone()).collect()
    }
}

impl Drop for Set {
    fn drop(&mut self) {
        trash::gone(self);
        let table = std::mem::take(self.table.get_mut());
        trash::discard(
            table.slots.into_iter().filter_map(|s| if let Slot::Item(_, v) = s { Some(v) } else { None }).collect(),
        );
    }
}
