//! Blocks that CPython keeps to use them again: `tracemalloc` sees neither that one is taken out nor that one is put back.

use super::account::Kind;
use super::block;
use super::leftovers::{Leftovers, leftovers};
use crate::code::object::Code;

/// Blocks of one size.
#[derive(Clone, Copy, Debug, Default)]
struct Stock {
    /// Of before the program: charged to nobody.
    old: u32,
    /// Of objects of the program that are gone: they stay charged.
    kept: u32,
}

/// The blocks that are kept, by what they are used for. A fresh interpreter has some, freed by what ran before the program; objects that
/// go put theirs beside them, as long as there is room.
#[derive(Clone, Debug, Default)]
pub struct Ready {
    dicts: Stock,
    /// Tables of dicts with eight slots for str keys.
    tables: Stock,
    lists: Stock,
    floats: Stock,
    slices: Stock,
    /// Tuples by length.
    tuples: [Stock; LONGEST + 1],
    /// Whether blocks are kept at all.
    keeps: bool,
}

/// The longest tuples that are kept.
pub(super) const LONGEST: usize = 20;

/// A block that was taken out.
pub struct Taken {
    pub bytes: u64,
    /// It is charged.
    pub charged: bool,
}

impl Ready {
    /// What a program finds that was just compiled.
    pub fn after_compiling(code: &Code) -> Ready {
        let stock = |old| Stock { old, kept: 0 };
        let Leftovers { tuples, dicts, lists } = leftovers(code);
        Ready {
            dicts: stock(dicts),
            tables: stock(70),
            lists: stock(lists),
            floats: stock(4),
            slices: stock(1),
            tuples: tuples.map(stock),
            keeps: true,
        }
    }

    /// The stock that a block belongs to: how many it may hold, and how much of the object the block is.
    fn stock(&mut self, kind: Kind, bytes: u64) -> Option<(&mut Stock, u32, u64)> {
        const DICT: u64 = block::DICT as u64;
        const TABLE: u64 = 120;
        const FLOAT: u64 = block::FLOAT as u64;
        if !self.keeps {
            return None;
        }
        match (kind, bytes) {
            (Kind::DICT, DICT) => Some((&mut self.dicts, 80, DICT)),
            (Kind::DICT, TABLE) => Some((&mut self.tables, 80, TABLE)),
            (Kind::LIST, 56..) => Some((&mut self.lists, 80, 56)),
            (Kind::FLOAT, FLOAT) => Some((&mut self.floats, 100, FLOAT)),
            (Kind::SLICE, _) => Some((&mut self.slices, 1, bytes)),
            (Kind::TUPLE, 48..=200) => Some((&mut self.tuples[(bytes as usize - 40) / 8], 2000, bytes)),
            _ => None,
        }
    }

    /// Takes a block out for an object of so many bytes.
    pub fn take(&mut self, kind: Kind, bytes: u64) -> Option<Taken> {
        let (stock, _, bytes) = self.stock(kind, bytes)?;
        let charged = stock.kept > 0;
        let left = if charged { &mut stock.kept } else { &mut stock.old };
        *left = left.checked_sub(1)?;
        Some(Taken { bytes, charged })
    }

    /// An object goes: the bytes of the block that is kept, 0 if none is. `charged`: the block is.
    pub fn put(&mut self, kind: Kind, bytes: u64, charged: bool) -> u64 {
        match self.stock(kind, bytes) {
            Some((stock, most, block)) if stock.old + stock.kept < most => {
                *(if charged { &mut stock.kept } else { &mut stock.old }) += 1;
                block
            }
            _ => 0,
        }
    }

    /// Gives up all blocks, as a full collection does.
    pub fn empty(&mut self) {
        *self = Ready { keeps: self.keeps, ..Ready::default() };
    }
}
