//! The intern table: one object for each name, so that names compare by address.

use std::cell::RefCell;
use std::rc::Rc;

use hashbrown::HashTable;

use super::hash::hash_text;
use super::str::Str;

thread_local! {
    static TABLE: RefCell<HashTable<Rc<Str>>> = const { RefCell::new(HashTable::new()) };
}

/// The interned str with this text.
pub fn intern(text: &str) -> Rc<Str> {
    let hash = hash_text(text, text.is_ascii()) as u64;
    TABLE.with_borrow_mut(|table| {
        if let Some(found) = table.find(hash, |s| s.as_str() == text) {
            return found.clone();
        }
        let new = if text.len() <= 1 { Str::new(text) } else { Rc::new(Str::unshared(text)) };
        new.interned.set(true);
        table.insert_unique(hash, new.clone(), |s| s.hash() as u64);
        new
    })
}

/// The interned object equal to `s`: `s` itself if it is interned.
pub fn intern_str(s: &Rc<Str>) -> Rc<Str> {
    if s.is_interned() { s.clone() } else { intern(s.as_str()) }
}
