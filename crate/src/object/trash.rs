//! What happens when the last reference goes: deep structures are taken apart without recursion, and objects whose end
//! runs Python code (a suspended generator with a `finally`, an instance with `__del__`) wait in a queue that the VM
//! drains at its next instruction.

use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

use hashbrown::HashMap;

use super::instance::Instance;
use super::opaque::Opaque;
use super::value::Value;

/// Nested drops up to this depth go on Rust's stack; deeper ones wait in a heap.
const MAX_DEPTH: u32 = 24;

thread_local! {
    static DEPTH: Cell<u32> = const { Cell::new(0) };
    static HEAP: RefCell<Vec<Value>> = const { RefCell::new(Vec::new()) };
    static PENDING: Cell<bool> = const { Cell::new(false) };
    static QUEUE: RefCell<Vec<Waiting>> = const { RefCell::new(Vec::new()) };
    /// Weak references with callbacks, by the address of what they refer to; and whether there were ever any.
    static WATCHED: RefCell<HashMap<usize, Vec<Watcher>>> = RefCell::default();
    static WATCHING: Cell<bool> = const { Cell::new(false) };
}

/// Drops the children of a container that is going away.
#[inline]
pub fn discard(items: Vec<Value>) {
    discard_by(items, |items| items.into_iter().for_each(Value::release));
}

/// As `discard`, the last one first: as lists and tuples do it.
pub fn discard_backwards(items: Vec<Value>) {
    discard_by(items, |mut items| {
        while let Some(item) = items.pop() {
            item.release();
        }
    });
}

#[inline(always)]
fn discard_by(mut items: Vec<Value>, discard: impl FnOnce(Vec<Value>)) {
    if items.iter().all(Value::is_inline) {
        // SAFETY: they own nothing, so that nothing is to be dropped. (Looking at each again was measured: long lists of numbers are many.)
        unsafe { items.set_len(0) };
        return;
    }
    let depth = DEPTH.get();
    if depth >= MAX_DEPTH {
        HEAP.with_borrow_mut(|heap| heap.append(&mut items));
        return;
    }
    DEPTH.set(depth + 1);
    discard(items);
    leave(depth);
}

/// Drops one value that an object going away held.
pub fn discard_one(value: Value) {
    if value.is_inline() {
        return;
    }
    let depth = DEPTH.get();
    if depth >= MAX_DEPTH {
        HEAP.with_borrow_mut(|heap| heap.push(value));
        return;
    }
    DEPTH.set(depth + 1);
    drop(value);
    leave(depth);
}

/// Back at the outermost drop: what waits in the heap goes now.
fn leave(depth: u32) {
    if depth == 0 {
        while let Some(value) = HEAP.with_borrow_mut(Vec::pop) {
            drop(value);
        }
    }
    DEPTH.set(depth);
}

/// What waits for the VM.
pub enum Waiting {
    /// A revived object whose finaliser is to run.
    Finalize(Value),
    /// A weak reference whose object has gone.
    CallBack(Value),
    /// A RuntimeWarning about something that has gone unused.
    Warn(String),
}

fn enqueue(waiting: Waiting) {
    QUEUE.with_borrow_mut(|queue| queue.push(waiting));
    PENDING.set(true);
}

/// Lets the machine look round before its next instruction.
pub fn wake() {
    PENDING.set(true);
}

/// Queues a RuntimeWarning.
pub fn warn_later(text: String) {
    enqueue(Waiting::Warn(text));
}

/// Queues a revived object whose finaliser the VM has to run.
pub fn finalize_later(value: Value) {
    enqueue(Waiting::Finalize(value));
}

/// A weak reference that has a callback: an instance if its class is one of the program's.
enum Watcher {
    Opaque(Weak<Opaque>),
    Instance(Weak<Instance>),
}

/// Remembers that a weak reference with a callback looks at the object at this address.
pub fn watch(address: usize, reference: &Value) {
    let watcher = match reference {
        Value::Opaque(r) => Watcher::Opaque(Rc::downgrade(r)),
        Value::Instance(r) => Watcher::Instance(Rc::downgrade(r)),
        _ => return,
    };
    WATCHED.with_borrow_mut(|watched| watched.entry(address).or_default().push(watcher));
    WATCHING.set(true);
}

/// The object at this address goes: callbacks of the weak references to it wait for the VM, the youngest first.
#[inline]
pub fn gone<T>(object: &T) {
    if WATCHING.get() {
        call_back(std::ptr::from_ref(object) as usize);
    }
}

#[cold]
fn call_back(address: usize) {
    let references = WATCHED.with_borrow_mut(|watched| watched.remove(&address));
    let alive = references.iter().flatten().rev().filter_map(|watcher| match watcher {
        Watcher::Opaque(r) => r.upgrade().map(Value::Opaque),
        Watcher::Instance(r) => r.upgrade().map(Value::Instance),
    });
    alive.for_each(|reference| enqueue(Waiting::CallBack(reference)));
}

/// Whether something waits.
#[inline(always)]
pub fn pending() -> bool {
    PENDING.get()
}

/// Takes what waits, oldest first.
pub fn take_pending() -> Vec<Waiting> {
    PENDING.set(false);
    QUEUE.with_borrow_mut(std::mem::take)
}
