//! A compiled pattern, as `re` (in Python) hands it over: a list of ints, instruction after instruction.

use crate::object::{Raised, Result};

/// What is compared with a character.
#[derive(Clone, Debug)]
pub enum Item {
    Char(u32),
    Range(u32, u32),
    Category(Category),
}

/// `\d`, `\s`, `\w`; those in ASCII only, and the characters that are none of them.
#[derive(Clone, Copy, Debug)]
pub struct Category {
    pub kind: u32,
    pub ascii: bool,
    pub negated: bool,
}

#[derive(Clone, Debug)]
pub struct Set {
    pub negated: bool,
    pub items: Vec<Item>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Greed {
    Greedy,
    Lazy,
    Possessive,
}

/// Where a position has to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    Start,
    LineStart,
    /// The end, or before a newline there.
    End,
    LineEnd,
    VeryEnd,
    Boundary,
    NoBoundary,
}

/// How letters of two cases compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fold {
    No,
    Unicode,
    Ascii,
}

/// An instruction. Those that take one character are `Char` to `Set`.
#[derive(Clone, Debug)]
pub enum Inst {
    Match,
    Char {
        c: u32,
        fold: Fold,
    },
    Any {
        newlines: bool,
    },
    Set {
        set: usize,
        fold: Fold,
    },
    At {
        anchor: Anchor,
        ascii: bool,
    },
    Save(usize),
    /// Tries the first place, then the second.
    Split(usize, usize),
    Jump(usize),
    Back {
        group: usize,
        fold: bool,
    },
    /// Goes on if the group has matched, else to the place.
    IfGroup {
        group: usize,
        or: usize,
    },
    /// What follows up to `LookEnd` is matched ahead, or `behind` characters before; then it goes on at `next`.
    Look {
        negative: bool,
        behind: Option<usize>,
        next: usize,
    },
    LookEnd,
    /// What follows up to `AtomicEnd` is not tried again once it has matched.
    Atomic,
    AtomicEnd,
    /// The next instruction, which takes one character, so many times.
    Repeat {
        least: usize,
        most: usize,
        greed: Greed,
    },
    LoopStart(usize),
    /// Goes round the body (which follows) or to `exit`.
    Loop {
        register: usize,
        least: usize,
        most: usize,
        lazy: bool,
        exit: usize,
    },
}

#[derive(Debug, Default)]
pub struct Program {
    pub code: Vec<Inst>,
    pub sets: Vec<Set>,
    pub groups: usize,
    pub registers: usize,
}

/// No upper bound of a repetition.
const ENDLESS: i64 = -1;

struct Reader<'a> {
    ints: &'a [i64],
    at: usize,
}

impl Reader<'_> {
    fn next(&mut self) -> Result<i64> {
        let int =
            self.ints.get(self.at).copied().ok_or_else(|| Raised::runtime_error("invalid regular expression code"));
        self.at += 1;
        int
    }

    fn size(&mut self) -> Result<usize> {
        usize::try_from(self.next()?).map_err(|_| Raised::runtime_error("invalid regular expression code"))
    }

    fn flag(&mut self) -> Result<bool> {
        Ok(self.next()? != 0)
    }

    fn fold(&mut self) -> Result<Fold> {
        Ok(match self.next()? {
            0 => Fold::No,
            1 => Fold::Unicode,
            _ => Fold::Ascii,
        })
    }

    fn bounds(&mut self) -> Result<(usize, usize)> {
        let (least, most) = (self.size()?, self.next()?);
        Ok((least, if most == ENDLESS { usize::MAX } else { most.max(0) as usize }))
    }
}

impl Program {
    /// `ints`: groups, registers, then the instructions, each its number and its operands. Places are instruction numbers.
    pub fn read(ints: &[i64]) -> Result<Program> {
        let mut r = Reader { ints, at: 0 };
        let mut program = Program { groups: r.size()?, registers: r.size()?, ..Program::default() };
        while r.at < ints.len() {
            let inst = program.inst(&mut r)?;
            program.code.push(inst);
        }
        let places = program.code.len();
        let inside = |place: usize| place < places;
        let sound = program.code.iter().all(|inst| match inst {
            Inst::Split(a, b) => inside(*a) && inside(*b),
            Inst::Jump(a) | Inst::IfGroup { or: a, .. } | Inst::Look { next: a, .. } | Inst::Loop { exit: a, .. } => {
                inside(*a)
            }
            _ => true,
        });
        if sound && matches!(program.code.last(), Some(Inst::Match)) {
            Ok(program)
        } else {
            Err(Raised::runtime_error("invalid regular expression code"))
        }
    }

    fn inst(&mut self, r: &mut Reader) -> Result<Inst> {
        Ok(match r.next()? {
            0 => Inst::Match,
            1 => Inst::Char { c: r.size()? as u32, fold: r.fold()? },
            2 => Inst::Any { newlines: r.flag()? },
            3 => {
                let fold = r.fold()?;
                let negated = r.flag()?;
                let count = r.size()?;
                let items = (0..count).map(|_| Program::item(r)).collect::<Result<Vec<Item>>>()?;
                self.sets.push(Set { negated, items });
                Inst::Set { set: self.sets.len() - 1, fold }
            }
            4 => {
                let anchor = match r.next()? {
                    0 => Anchor::Start,
                    1 => Anchor::LineStart,
                    2 => Anchor::End,
                    3 => Anchor::LineEnd,
                    4 => Anchor::VeryEnd,
                    5 => Anchor::Boundary,
                    _ => Anchor::NoBoundary,
                };
                Inst::At { anchor, ascii: r.flag()? }
            }
            5 => Inst::Save(r.size()?),
            6 => Inst::Split(r.size()?, r.size()?),
            7 => Inst::Jump(r.size()?),
            8 => Inst::Back { group: r.size()?, fold: r.flag()? },
            9 => Inst::IfGroup { group: r.size()?, or: r.size()? },
            10 => {
                let negative = r.flag()?;
                let behind = r.next()?;
                Inst::Look { negative, behind: usize::try_from(behind).ok(), next: r.size()? }
            }
            11 => Inst::LookEnd,
            12 => Inst::Atomic,
            13 => Inst::AtomicEnd,
            14 => {
                let (least, most) = r.bounds()?;
                let greed = match r.next()? {
                    0 => Greed::Greedy,
                    1 => Greed::Lazy,
                    _ => Greed::Possessive,
                };
                Inst::Repeat { least, most, greed }
            }
            15 => Inst::LoopStart(r.size()?),
            16 => {
                let register = r.size()?;
                let (least, most) = r.bounds()?;
                Inst::Loop { register, least, most, lazy: r.flag()?, exit: r.size()? }
            }
            _ => return Err(Raised::runtime_error("invalid regular expression code")),
        })
    }

    fn item(r: &mut Reader) -> Result<Item> {
        Ok(match r.next()? {
            0 => Item::Char(r.size()? as u32),
            1 => Item::Range(r.size()? as u32, r.size()? as u32),
            _ => Item::Category(Category { kind: r.size()? as u32, ascii: r.flag()?, negated: r.flag()? }),
        })
    }
}
