//! `co_flags`, with CPython's values (see `inspect.CO_*`).

pub const OPTIMIZED: u32 = 0x1;
pub const NEWLOCALS: u32 = 0x2;
pub const VARARGS: u32 = 0x4;
pub const VARKEYWORDS: u32 = 0x8;
pub const NESTED: u32 = 0x10;
pub const GENERATOR: u32 = 0x20;
pub const COROUTINE: u32 = 0x80;
pub const ITERABLE_COROUTINE: u32 = 0x100;
pub const ASYNC_GENERATOR: u32 = 0x200;
pub const FUTURE_ANNOTATIONS: u32 = 0x100_0000;
pub const HAS_DOCSTRING: u32 = 0x400_0000;
pub const METHOD: u32 = 0x800_0000;
