//! Bytes that the engine itself has allocated: the bound that keeps an endless program from taking the machine's memory.
//! (What CPython would have charged is the account's matter.)

#[cfg(not(target_arch = "wasm32"))]
use std::alloc::System;
use std::alloc::{GlobalAlloc, Layout};
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

static ALLOCATED: AtomicUsize = AtomicUsize::new(0);

/// Bytes beyond which a program gets a MemoryError.
pub const LIMIT: usize = 512 << 20;

struct Counting;

#[cfg(target_arch = "wasm32")]
static BLOCKS: super::free_lists::FreeLists = super::free_lists::FreeLists::new();
#[cfg(not(target_arch = "wasm32"))]
static BLOCKS: System = System;

// SAFETY: every call is another allocator's own; only the sizes are added up beside it.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATED.fetch_add(layout.size(), Relaxed);
        unsafe { BLOCKS.alloc(layout) }
    }

    unsafe fn dealloc(&self, at: *mut u8, layout: Layout) {
        ALLOCATED.fetch_sub(layout.size(), Relaxed);
        unsafe { BLOCKS.dealloc(at, layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        ALLOCATED.fetch_add(layout.size(), Relaxed);
        unsafe { BLOCKS.alloc_zeroed(layout) }
    }

    unsafe fn realloc(&self, at: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        ALLOCATED.fetch_add(size, Relaxed);
        ALLOCATED.fetch_sub(layout.size(), Relaxed);
        unsafe { BLOCKS.realloc(at, layout, size) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// Whether more is allocated than a program may have.
pub fn beyond_limit() -> bool {
    ALLOCATED.load(Relaxed) > LIMIT
}
