//! What happens when the last reference goes: deep structures are taken apart without recursion, and objects whose end
//! runs Python code (a suspended generator with a `finally`, an instance with `__del__`) wait in a queue that the VM
//! drains at its next instruction.

use std::cell::{Cell, RefCell};

use super::value::Value;

/// Nested drops up to this depth go on Rust's stack; deeper ones wait in a heap.
const MAX_DEPTH: u32 = 24;

thread_local! {
    static DEPTH: Cell<u32> = const { Cell::new(0) };
    static HEAP: RefCell<Vec<Value>> = const { RefCell::new(Vec::new()) };
    static PENDING: Cell<bool> = const { Cell::new(false) };
    static QUEUE: RefCell<Vec<Value>> = const { RefCell::new(Vec::new()) };
}

/// Drops the children of a container that is going away.
#[inline]
pub fn discard(mut items: Vec<Value>) {
    if items.iter().all(Value::is_inline) {
        return;
    }
    let depth = DEPTH.get();
    if depth >= MAX_DEPTH {
        HEAP.with_borrow_mut(|heap| heap.append(&mut items));
        return;
    }
    DEPTH.set(depth + 1);
    drop(items);
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

/// Queues a revived object whose finaliser the VM has to run.
pub fn finalize_later(value: Value) {
    QUEUE.with_borrow_mut(|queue| queue.push(value));
    PENDING.set(true);
}

/// Whether something waits for its finaliser.
#[inline(always)]
pub fn pending() -> bool {
    PENDING.get()
}

/// Takes what waits, oldest first.
pub fn take_pending() -> Vec<Value> {
    PENDING.set(false);
    QUEUE.with_borrow_mut(std::mem::take)
}
