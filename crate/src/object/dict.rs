//! dict: entries in insertion order and a hash table of their numbers.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use hashbrown::HashTable;

use super::hash::{Hashed, hash_value};
use super::str::Str;
use super::tracked::Place;
use super::trash;
use super::value::Value;
use crate::memory::account::{Charge, Kind};
use crate::memory::block;

/// A live entry, or the hole of a removed one (`key` is `Null`).
#[derive(Clone)]
pub struct Entry {
    pub hash: i64,
    pub key: Value,
    pub value: Value,
}

/// Answer of a lookup that must not run Python code.
pub enum Found {
    At(usize),
    Missing,
    /// Keys of equal hash whose `__eq__` is Python code: (entry number, key), in probing order. The caller compares them.
    Ask(Vec<(usize, Value)>),
}

#[derive(Clone, Default)]
pub struct Table {
    entries: Vec<Entry>,
    index: HashTable<u32>,
    /// CPython's table would have 2 to this power of slots; 0: none yet.
    log2: u32,
    /// Not all keys are strs: CPython's entries are larger.
    wide: bool,
}

impl Table {
    pub fn len(&self) -> usize {
        self.index.len()
    }

    pub fn is_empty(&self) -> bool {
        self.index.is_empty()
    }

    /// Finds a key whose hash is known.
    pub fn find(&self, key: &Value, hash: i64) -> Found {
        if let Value::Str(s) = key {
            return match self.find_str(s, hash) {
                Ok(found) => found.map_or(Found::Missing, Found::At),
                Err(ask) => Found::Ask(ask),
            };
        }
        let mut ask = Vec::new();
        let hit = self.index.find(hash as u64, |&at| {
            let entry = &self.entries[at as usize];
            if entry.hash != hash {
                return false;
            }
            if entry.key.is(key) {
                return true;
            }
            match keys_equal(&entry.key, key) {
                Some(equal) => equal,
                None => {
                    ask.push((at as usize, entry.key.clone()));
                    false
                }
            }
        });
        match hit {
            Some(&at) if ask.is_empty() => Found::At(at as usize),
            Some(&at) => {
                ask.push((at as usize, self.entries[at as usize].key.clone()));
                Found::Ask(ask)
            }
            None if ask.is_empty() => Found::Missing,
            None => Found::Ask(ask),
        }
    }

    #[inline]
    fn find_str(&self, key: &Rc<Str>, hash: i64) -> Result<Option<usize>, Vec<(usize, Value)>> {
        let mut ask = Vec::new();
        let hit = self.index.find(hash as u64, |&at| {
            let entry = &self.entries[at as usize];
            match &entry.key {
                Value::Str(s) => Rc::ptr_eq(s, key) || (entry.hash == hash && s.as_str() == key.as_str()),
                other if entry.hash == hash => match keys_equal(other, &Value::Str(key.clone())) {
                    Some(equal) => equal,
                    None => {
                        ask.push((at as usize, other.clone()));
                        false
                    }
                },
                _ => false,
            }
        });
        if ask.is_empty() { Ok(hit.map(|&at| at as usize)) } else { Err(ask) }
    }

    /// Finds a name. A key that only claims, by its own `__eq__`, to equal the name is not found.
    #[inline]
    fn find_name(&self, name: &Rc<Str>) -> Option<usize> {
        let hash = name.hash();
        let hit = self.index.find(hash as u64, |&at| {
            let entry = &self.entries[at as usize];
            match &entry.key {
                Value::Str(s) => Rc::ptr_eq(s, name) || (entry.hash == hash && s.as_str() == name.as_str()),
                _ => false,
            }
        });
        hit.map(|&at| at as usize)
    }

    pub fn entry(&self, at: usize) -> Option<&Entry> {
        self.entries.get(at).filter(|e| !e.key.is_null())
    }

    /// The value slot of a live entry.
    pub fn value_mut(&mut self, at: usize) -> Option<&mut Value> {
        self.entries.get_mut(at).map(|e| &mut e.value)
    }

    /// Appends a key that is known to be missing.
    pub fn push(&mut self, key: Value, hash: i64, value: Value) -> usize {
        let widens = !self.wide && !matches!(key, Value::Str(_));
        self.wide |= widens;
        if self.entries.len() >= block::usable(self.log2) || self.log2 == 0 || widens {
            self.grow();
        }
        let at = self.entries.len();
        self.entries.push(Entry { hash, key, value });
        let entries = &self.entries;
        self.index.insert_unique(hash as u64, at as u32, |&i| entries[i as usize].hash as u64);
        at
    }

    /// Removes a live entry.
    pub fn remove(&mut self, at: usize) -> Option<Entry> {
        let hash = self.entry(at)?.hash;
        let slot = self.index.find_entry(hash as u64, |&i| i as usize == at).ok()?;
        slot.remove();
        let hole = Entry { hash: 0, key: Value::Null, value: Value::Null };
        Some(std::mem::replace(&mut self.entries[at], hole))
    }

    /// Removes the last live entry, and the holes behind it.
    pub fn pop(&mut self) -> Option<Entry> {
        let at = (0..self.slots()).rev().find(|at| self.entry(*at).is_some());
        let gone = at.and_then(|at| self.remove(at));
        self.entries.truncate(at.unwrap_or(0));
        gone
    }

    /// CPython's table is full: the next has no holes and at least three slots for each entry.
    #[cold]
    fn grow(&mut self) {
        if self.entries.len() > self.index.len() {
            self.compact();
        }
        self.log2 = (self.len() * 3).next_power_of_two().trailing_zeros().max(3);
    }

    /// Slots of CPython's table, 0 while there is none.
    pub fn table_slots(&self) -> usize {
        if self.log2 == 0 { 0 } else { 1 << self.log2 }
    }

    /// Bytes of CPython's table.
    pub fn block(&self) -> usize {
        if self.log2 == 0 { 0 } else { block::dict_table(self.log2, self.wide) }
    }

    fn compact(&mut self) {
        self.entries.retain(|e| !e.key.is_null());
        let entries = &self.entries;
        self.index.clear();
        for (at, entry) in entries.iter().enumerate() {
            self.index.insert_unique(entry.hash as u64, at as u32, |&i| entries[i as usize].hash as u64);
        }
    }

    /// Live entries in insertion order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Entry> {
        self.entries.iter().filter(|e| !e.key.is_null())
    }

    /// Entry slots, holes included: positions of iterators count these.
    pub fn slots(&self) -> usize {
        self.entries.len()
    }
}

/// Equality of two keys where no Python code is needed.
fn keys_equal(a: &Value, b: &Value) -> Option<bool> {
    crate::ops::compare::equal_quick(a, b)
}

/// A dict. `class` is set for the builtin subclasses that live in this very variant (none so far).
pub struct Dict {
    pub table: RefCell<Table>,
    /// Changes whenever a key is added or removed; 0 is never used by caches.
    version: Cell<u32>,
    pub(super) place: Place,
    /// The object itself, and its table.
    charge: Charge,
    table_charge: Charge,
    /// Beside the table of an OrderedDict.
    links: Charge,
    /// Keys that CPython's dict has beside these (or, below 0, does not have).
    phantoms: Cell<i32>,
}

impl Default for Dict {
    fn default() -> Dict {
        Dict::from_table(Table::default())
    }
}

impl Dict {
    pub fn new() -> Dict {
        Dict::default()
    }

    pub fn from_table(table: Table) -> Dict {
        let (charge, table_charge) = (Charge::default(), Charge::default());
        Dict {
            table: RefCell::new(table),
            version: Cell::new(1),
            place: Place::default(),
            charge,
            table_charge,
            links: Charge::default(),
            phantoms: Cell::new(0),
        }
    }

    /// The dict as an object.
    pub fn shared(mut self) -> Rc<Dict> {
        self.charge = Charge::of(Kind::DICT, || block::DICT);
        self.table_charge = Charge::of(Kind::DICT, || self.table.get_mut().block());
        self.tracked()
    }

    /// What a call of `dict` makes: no block is used again for it.
    pub fn called() -> Rc<Dict> {
        let mut dict = Dict::new();
        dict.charge = Charge::fresh(Kind::DICT, || block::DICT);
        dict.table_charge = Charge::of(Kind::DICT, || 0);
        dict.tracked()
    }

    /// An OrderedDict is made of it: the places of its items are charged too.
    pub fn link(&self) {
        self.links.adopt(Charge::of(Kind::DICT, || block::ORDERED));
    }

    /// What an OrderedDict has beside a dict: a list of its items, and for each slot of its table the place there.
    pub fn links(&self) -> usize {
        let table = self.table.borrow();
        block::ORDERED + 32 * table.len() + 8 * table.table_slots()
    }

    /// After a change of the number of keys of an OrderedDict.
    #[inline]
    fn settle_links(&self) {
        if self.links.is_on() {
            self.links.resize(self.links());
        }
    }

    /// Bytes of the object with its table (`sys.getsizeof`).
    pub fn size(&self) -> usize {
        block::DICT + self.table.borrow().block()
    }

    /// After a change of the keys: a new table is made before the old one goes.
    #[inline]
    fn settle(&self) {
        if self.table_charge.is_on() {
            self.table_charge.replace(self.charged_block());
            self.settle_links();
        }
    }

    #[cold]
    fn charged_block(&self) -> usize {
        let table = self.table.borrow();
        let phantoms = self.phantoms.get();
        match (phantoms, block::dict_log2(table.len().saturating_add_signed(phantoms as isize))) {
            (0, _) => table.block(),
            // The first table was there before.
            (..0, 3) => 0,
            (_, log2) => block::dict_table(log2, table.wide),
        }
    }

    /// The namespace of a program whose account begins now: what its table grows to is charged, as if it had no names yet but two
    /// and, where the program has a docstring, a third for that.
    pub fn charge_growth(&self, has_docstring: bool) {
        self.phantoms.set((2 + i32::from(has_docstring) - self.len() as i32).min(0));
        self.table_charge.adopt(Charge::of(Kind::DICT, || 0));
    }

    pub fn len(&self) -> usize {
        self.table.borrow().len()
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// See `version`: equal versions of one dict mean an equal set of keys at equal places.
    #[inline(always)]
    pub fn version(&self) -> u32 {
        self.version.get()
    }

    pub fn touch(&self) {
        self.version.set(self.version.get().wrapping_add(1).max(1));
    }

    /// Value of a str key.
    pub fn get_str(&self, key: &Rc<Str>) -> Option<Value> {
        let table = self.table.borrow();
        table.find_name(key).map(|at| table.entries[at].value.clone())
    }

    /// Place of a str key.
    pub fn find_str(&self, key: &Rc<Str>) -> Option<usize> {
        self.table.borrow().find_name(key)
    }

    /// The value at a place where a cache remembers this very name, if it still stands there.
    #[inline(always)]
    pub fn cached_value(&self, at: usize, name: &Rc<Str>) -> Option<Value> {
        // SAFETY: nothing between the start of the read and the clone of the value can reach the table.
        let table = unsafe { &*self.table.as_ptr() };
        match table.entries.get(at) {
            Some(Entry { key: Value::Str(key), value, .. }) if Rc::ptr_eq(key, name) => Some(value.clone()),
            _ => None,
        }
    }

    /// The value at a place, of a dict whose `version` was compared.
    #[inline(always)]
    pub fn value_at(&self, at: usize) -> Option<Value> {
        // SAFETY: as above.
        let table = unsafe { &*self.table.as_ptr() };
        table.entries.get(at).map(|e| e.value.clone())
    }

    /// Exchanges the value at a place where a cache remembers this very name; false if it does not stand there any more.
    #[inline(always)]
    pub fn exchange_cached(&self, at: usize, name: &Rc<Str>, value: &mut Value) -> bool {
        // SAFETY: as above; the values are exchanged without dropping either.
        let table = unsafe { &mut *self.table.as_ptr() };
        match table.entries.get_mut(at) {
            Some(Entry { key: Value::Str(key), value: slot, .. }) if Rc::ptr_eq(key, name) => {
                std::mem::swap(slot, value);
                true
            }
            _ => false,
        }
    }

    /// Value of a str key given as Rust text.
    pub fn get(&self, key: &str) -> Option<Value> {
        self.get_str(&Str::new(key))
    }

    /// Sets a str key. Dropping the old value is left to the caller.
    pub fn set_str(&self, key: &Rc<Str>, value: Value) -> Value {
        let mut table = self.table.borrow_mut();
        match table.find_name(key) {
            Some(at) => std::mem::replace(&mut table.entries[at].value, value),
            None => {
                table.push(Value::Str(key.clone()), key.hash(), value);
                drop(table);
                self.touch();
                self.settle();
                Value::Null
            }
        }
    }

    /// Sets a key given as Rust text (interned).
    pub fn set(&self, key: &str, value: Value) {
        self.set_str(&super::intern(key), value);
    }

    /// Removes a str key.
    pub fn remove_str(&self, key: &Rc<Str>) -> Option<Value> {
        let mut table = self.table.borrow_mut();
        let at = table.find_name(key)?;
        self.touch();
        let gone = table.remove(at).map(|e| e.value);
        drop(table);
        self.settle_links();
        gone
    }

    /// Sets a key of a type that is hashed and compared without Python code; false if it is not.
    pub fn set_quick(&self, key: Value, value: Value) -> bool {
        let Hashed::Hash(hash) = hash_value(&key) else { return false };
        let found = self.table.borrow().find(&key, hash);
        match found {
            Found::Ask(_) => false,
            Found::At(at) => {
                let old = self.replace_at(at, value);
                drop(old);
                true
            }
            Found::Missing => {
                self.insert_new(key, hash, value);
                true
            }
        }
    }

    /// Appends a key that is known to be missing.
    pub fn insert_new(&self, key: Value, hash: i64, value: Value) {
        self.table.borrow_mut().push(key, hash, value);
        self.touch();
        self.settle();
    }

    /// Exchanges the value of a live entry.
    pub fn replace_at(&self, at: usize, value: Value) -> Value {
        self.table.borrow_mut().value_mut(at).map_or(Value::Null, |slot| std::mem::replace(slot, value))
    }

    pub fn remove_at(&self, at: usize) -> Option<Entry> {
        self.touch();
        let gone = self.table.borrow_mut().remove(at);
        self.settle_links();
        gone
    }

    /// Removes the last entry.
    pub fn pop(&self) -> Option<Entry> {
        self.touch();
        let gone = self.table.borrow_mut().pop();
        self.settle_links();
        gone
    }

    pub fn clear(&self) {
        self.touch();
        let table = std::mem::take(&mut *self.table.borrow_mut());
        self.settle();
        drop_table(table);
    }

    /// Keys and values in order.
    pub fn pairs(&self) -> Vec<(Value, Value)> {
        self.table.borrow().iter().map(|e| (e.key.clone(), e.value.clone())).collect()
    }

    pub fn keys(&self) -> Vec<Value> {
        self.table.borrow().iter().map(|e| e.key.clone()).collect()
    }

    pub fn values(&self) -> Vec<Value> {
        self.table.borrow().iter().map(|e| e.value.clone()).collect()
    }

    /// The namespace of a class: CPython puts so many more names there.
    pub fn add_phantoms(&self, names: usize) {
        self.phantoms.set(names as i32);
        self.settle();
    }

    /// A copy as an object. CPython copies the table as it is, into a new block.
    pub fn copy_shared(&self) -> Rc<Dict> {
        let mut copy = self.copy();
        copy.charge = Charge::of(Kind::DICT, || block::DICT);
        copy.table_charge = Charge::fresh(Kind::DICT, || copy.table.get_mut().block());
        copy.tracked()
    }

    pub fn copy(&self) -> Dict {
        let mut table = self.table.borrow().clone();
        table.compact();
        table.log2 = 0;
        if !table.is_empty() {
            table.log2 = block::dict_log2(table.len());
        }
        Dict::from_table(table)
    }
}

fn drop_table(table: Table) {
    let mut values = Vec::with_capacity(table.entries.len());
    for entry in table.entries {
        if !entry.key.is_inline() {
            values.push(entry.key);
        }
        if !entry.value.is_inline() {
            values.push(entry.value);
        }
    }
    trash::discard(values);
}

impl Drop for Dict {
    fn drop(&mut self) {
        drop_table(std::mem::take(self.table.get_mut()));
    }
}
