//! How values are moved, copied and let go of.
//!
//! Word by word and without asking for the variant: Wasm has no registers of two words, so that a value copied as a whole goes
//! through memory, and a switch over the variants costs as much as the call of a function.

use std::mem::{ManuallyDrop, MaybeUninit};
use std::rc::Rc;

use super::value::Value;

/// Reads a value and leaves what was read where it is: one of the two must be forgotten.
///
/// # Safety
/// As of `std::ptr::read`.
#[inline(always)]
pub unsafe fn read(from: *const Value) -> Value {
    let mut value = MaybeUninit::<Value>::uninit();
    // SAFETY: a value is two words (asserted beside it); words that may be uninitialised are copied as such.
    unsafe {
        let from = from.cast::<MaybeUninit<u64>>();
        let to = value.as_mut_ptr().cast::<MaybeUninit<u64>>();
        to.write(from.read());
        to.add(1).write(from.add(1).read());
        value.assume_init()
    }
}

/// Takes the value out and leaves `Null`.
///
/// # Safety
/// As of `std::ptr::replace`.
#[inline(always)]
pub unsafe fn take(from: *mut Value) -> Value {
    // SAFETY: the caller's.
    unsafe {
        let value = read(from);
        std::ptr::write(from, Value::Null);
        value
    }
}

/// Puts a value in the place of another, which it returns.
#[inline(always)]
pub fn replace(place: &mut Value, value: Value) -> Value {
    // SAFETY: what was read is overwritten without a drop.
    unsafe {
        let old = read(place);
        std::ptr::write(place, value);
        old
    }
}

/// Counts one reference fewer where others remain, which leaves the object as it is; whether it did.
///
/// # Safety
/// The reference that is counted no more is forgotten.
#[inline(always)]
unsafe fn count_down(counts: &ManuallyDrop<Rc<()>>) -> bool {
    let others = Rc::strong_count(counts) > 1;
    if others {
        // SAFETY: it has a reference, the caller's.
        unsafe { Rc::decrement_strong_count(Rc::as_ptr(counts)) };
    }
    others
}

/// Lets go of a reference: what its drop does, with the frequent case in place.
#[inline(always)]
pub fn release<T>(object: Rc<T>) {
    // SAFETY: an `Rc` is a pointer to a block that begins with its counts whatever it holds (`RcInner` is `repr(C)`).
    if unsafe { count_down(&*std::ptr::from_ref(&object).cast::<ManuallyDrop<Rc<()>>>()) } {
        std::mem::forget(object);
    } else {
        drop(object);
    }
}

impl Value {
    /// What counts the references, of a value that is one.
    ///
    /// # Safety
    /// The value is not inline.
    #[inline(always)]
    unsafe fn counts(&self) -> &ManuallyDrop<Rc<()>> {
        // SAFETY: the second word of each such variant is an `Rc`; it points to a block that begins with its counts whatever it holds
        // (`RcInner` is `repr(C)`).
        unsafe { &*std::ptr::from_ref(self).cast::<u64>().add(1).cast::<ManuallyDrop<Rc<()>>>() }
    }

    /// References that exist to the object (1 for inline values).
    #[inline]
    pub fn ref_count(&self) -> usize {
        // SAFETY: just asked.
        if self.is_inline() { 1 } else { unsafe { Rc::strong_count(self.counts()) } }
    }

    /// Takes the value out and leaves `Null`.
    #[inline(always)]
    pub fn take(&mut self) -> Value {
        // SAFETY: a reference can be read and written.
        unsafe { take(self) }
    }

    /// Lets go of the value: what its drop does, with the frequent cases in place.
    #[inline(always)]
    pub fn release(self) {
        // SAFETY: counted down only where it is not inline.
        if self.is_inline() || unsafe { count_down(self.counts()) } {
            std::mem::forget(self);
        } else {
            drop(self);
        }
    }
}

impl Clone for Value {
    #[inline(always)]
    fn clone(&self) -> Value {
        // SAFETY: inline variants own nothing; the others are counted once more before they are copied.
        unsafe {
            if !self.is_inline() {
                std::mem::forget(Rc::clone(self.counts()));
            }
            read(self)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::object::types::types;

    #[test]
    fn references_are_counted_whatever_they_refer_to() {
        crate::types::install();
        let values = [
            Value::big(num_bigint::BigInt::from(1) << 70),
            Value::str("text"),
            Value::bytes(vec![1]),
            Value::tuple(vec![Value::None]),
            Value::list(vec![]),
            Value::dict(crate::object::Dict::new()),
            Value::Class(types().int.clone()),
        ];
        for value in values {
            let count = value.ref_count();
            let copy = value.clone();
            assert!(copy.is(&value));
            assert_eq!(value.ref_count(), count + 1);
            copy.release();
            assert_eq!(value.ref_count(), count);
        }
    }

    #[test]
    fn the_last_reference_lets_the_object_go() {
        let text = crate::object::Str::new("text");
        Value::Str(text.clone()).clone().release();
        assert_eq!(Rc::strong_count(&text), 1);
        let mut place = Value::Str(text.clone());
        drop(place.take());
        assert!(place.is_null());
        assert_eq!(Rc::strong_count(&text), 1);
    }
}
