//! Matching by backtracking, with a stack of its own: as Python's `re` does it, alternatives in their order.

use super::program::{Anchor, Category, Fold, Greed, Inst, Item, Program, Set};
use crate::object::str::{char_from_code_point, code_point};
use crate::ops::character;

/// What is searched: bytes (or a text in ASCII), or the code points of a text.
pub enum Input<'a> {
    Bytes(&'a [u8]),
    Chars(&'a [u32]),
}

impl Input<'_> {
    pub fn len(&self) -> usize {
        match self {
            Input::Bytes(bytes) => bytes.len(),
            Input::Chars(chars) => chars.len(),
        }
    }

    #[inline]
    fn at(&self, place: usize) -> u32 {
        match self {
            Input::Bytes(bytes) => u32::from(bytes[place]),
            Input::Chars(chars) => chars[place],
        }
    }
}

/// Code points of a text.
pub fn code_points(text: &str) -> Vec<u32> {
    text.chars().map(code_point).collect()
}

/// What is undone, or tried instead, when it does not go on.
enum Entry {
    Try {
        pc: usize,
        pos: usize,
    },
    /// A repetition may give back characters, down to `least`.
    GiveBack {
        pc: usize,
        least: usize,
        pos: usize,
    },
    /// A lazy one may take one more, `left` times.
    TakeMore {
        pc: usize,
        pos: usize,
        left: usize,
    },
    Slot {
        slot: usize,
        old: usize,
    },
    Register {
        register: usize,
        old: (usize, usize),
    },
}

/// No position.
pub const NOWHERE: usize = usize::MAX;

pub struct Matcher<'a> {
    program: &'a Program,
    input: Input<'a>,
    end: usize,
    /// Two for each group (the whole match is group 0), then the number of the group that was closed last.
    pub slots: Vec<usize>,
    /// Rounds of each loop, and where the last one began.
    registers: Vec<(usize, usize)>,
    stack: Vec<Entry>,
    /// The match must reach the end.
    whole: bool,
    /// An empty match here does not count.
    not_empty_at: usize,
}

impl<'a> Matcher<'a> {
    pub fn new(program: &'a Program, input: Input<'a>, end: usize) -> Matcher<'a> {
        let slots = vec![NOWHERE; 2 * (program.groups + 1) + 1];
        let registers = vec![(0, NOWHERE); program.registers];
        Matcher { program, input, end, slots, registers, stack: Vec::new(), whole: false, not_empty_at: NOWHERE }
    }

    /// At this place, to the end if `whole`.
    pub fn match_at(&mut self, start: usize, whole: bool) -> bool {
        self.whole = whole;
        self.begin(start)
    }

    /// At this place or behind it; not empty at `not_empty_at`.
    pub fn search(&mut self, start: usize, not_empty_at: usize) -> bool {
        self.whole = false;
        self.not_empty_at = not_empty_at;
        let first = match self.program.code.get(1) {
            Some(Inst::Char { c, fold: Fold::No }) => Some(*c),
            _ => None,
        };
        for place in start..=self.end {
            if let Some(c) = first
                && (place == self.end || self.input.at(place) != c)
            {
                continue;
            }
            if self.begin(place) {
                return true;
            }
        }
        false
    }

    fn begin(&mut self, start: usize) -> bool {
        self.slots.fill(NOWHERE);
        self.stack.clear();
        self.run(0, start).is_some()
    }

    fn set_slot(&mut self, slot: usize, value: usize) {
        if let Some(place) = self.slots.get_mut(slot) {
            self.stack.push(Entry::Slot { slot, old: *place });
            *place = value;
        }
    }

    fn set_register(&mut self, register: usize, value: (usize, usize)) {
        if let Some(place) = self.registers.get_mut(register) {
            self.stack.push(Entry::Register { register, old: *place });
            *place = value;
        }
    }

    /// Back to the last alternative above `floor`: where it goes on.
    fn backtrack(&mut self, floor: usize) -> Option<(usize, usize)> {
        while self.stack.len() > floor {
            match self.stack.pop()? {
                Entry::Try { pc, pos } => return Some((pc, pos)),
                Entry::GiveBack { pc, least, pos } => {
                    if pos > least {
                        self.stack.push(Entry::GiveBack { pc, least, pos: pos - 1 });
                    }
                    return Some((pc, pos));
                }
                Entry::TakeMore { pc, pos, left } => {
                    if left > 0 && pos < self.end && self.takes(pc - 1, pos) {
                        self.stack.push(Entry::TakeMore { pc, pos: pos + 1, left: left - 1 });
                        return Some((pc, pos + 1));
                    }
                }
                Entry::Slot { slot, old } => self.slots[slot] = old,
                Entry::Register { register, old } => self.registers[register] = old,
            }
        }
        None
    }

    /// Takes back all above `floor`.
    fn undo(&mut self, floor: usize) {
        while self.stack.len() > floor {
            match self.stack.pop() {
                Some(Entry::Slot { slot, old }) => self.slots[slot] = old,
                Some(Entry::Register { register, old }) => self.registers[register] = old,
                _ => {}
            }
        }
    }

    /// Forgets the alternatives above `floor`; what would be undone stays.
    fn cut(&mut self, floor: usize) {
        let mut at = floor;
        for place in floor..self.stack.len() {
            if matches!(self.stack[place], Entry::Slot { .. } | Entry::Register { .. }) {
                self.stack.swap(at, place);
                at += 1;
            }
        }
        self.stack.truncate(at);
    }

    /// Goes on from an instruction until the program (or the part that is looked at) has matched: where it ends. Recurses only for parts that
    /// stand inside each other in the pattern.
    fn run(&mut self, mut pc: usize, mut pos: usize) -> Option<usize> {
        let floor = self.stack.len();
        loop {
            let inst = self.program.code.get(pc)?;
            let goes_on = match inst {
                Inst::Match => {
                    let empty = self.slots[0] == pos && pos == self.not_empty_at;
                    if (!self.whole || pos == self.end) && !empty {
                        return Some(pos);
                    }
                    false
                }
                Inst::LookEnd | Inst::AtomicEnd => return Some(pos),
                Inst::Char { .. } | Inst::Any { .. } | Inst::Set { .. } => {
                    let takes = pos < self.end && self.takes(pc, pos);
                    pos += usize::from(takes);
                    pc += 1;
                    takes
                }
                Inst::At { anchor, ascii } => {
                    let holds = self.holds(*anchor, *ascii, pos);
                    pc += 1;
                    holds
                }
                Inst::Save(slot) => {
                    let slot = *slot;
                    self.set_slot(slot, pos);
                    if slot % 2 == 1 && slot > 1 {
                        let last = self.slots.len() - 1;
                        self.set_slot(last, slot / 2);
                    }
                    pc += 1;
                    true
                }
                Inst::Split(first, second) => {
                    self.stack.push(Entry::Try { pc: *second, pos });
                    pc = *first;
                    true
                }
                Inst::Jump(place) => {
                    pc = *place;
                    true
                }
                Inst::Back { group, fold } => {
                    let matched = self.repeats_group(*group, *fold, pos);
                    pos = matched.unwrap_or(pos);
                    pc += 1;
                    matched.is_some()
                }
                Inst::IfGroup { group, or } => {
                    pc = if self.slots.get(2 * group + 1).is_some_and(|&end| end != NOWHERE) { pc + 1 } else { *or };
                    true
                }
                Inst::Look { negative, behind, next } => {
                    let (negative, next) = (*negative, *next);
                    let start = pos.checked_sub(behind.unwrap_or(0));
                    let before = self.stack.len();
                    // What is looked at needs not reach the end, and may be empty.
                    let (whole, not_empty) =
                        (std::mem::replace(&mut self.whole, false), std::mem::replace(&mut self.not_empty_at, NOWHERE));
                    let found = start.and_then(|start| self.run(pc + 1, start)).is_some();
                    (self.whole, self.not_empty_at) = (whole, not_empty);
                    if found && !negative {
                        self.cut(before);
                    } else if found {
                        self.undo(before);
                    }
                    pc = next;
                    found != negative
                }
                Inst::Atomic => {
                    let before = self.stack.len();
                    match self.run(pc + 1, pos) {
                        Some(end) => {
                            self.cut(before);
                            pos = end;
                            pc = self.after_atomic(pc);
                            true
                        }
                        None => false,
                    }
                }
                Inst::Repeat { least, most, greed } => {
                    let (least, most, greed) = (*least, *most, *greed);
                    let taken = self.repeat(pc + 1, pos, least, most, greed);
                    pc += 2;
                    pos = taken.unwrap_or(pos);
                    taken.is_some()
                }
                Inst::LoopStart(register) => {
                    self.set_register(*register, (0, NOWHERE));
                    pc += 1;
                    true
                }
                Inst::Loop { register, least, most, lazy, exit } => {
                    let (register, least, most, lazy, exit) = (*register, *least, *most, *lazy, *exit);
                    let (rounds, began) = self.registers.get(register).copied().unwrap_or((0, NOWHERE));
                    if rounds < least {
                        self.set_register(register, (rounds + 1, pos));
                        pc += 1;
                    } else if rounds >= most || began == pos {
                        // A round that took nothing is the last one.
                        pc = exit;
                    } else if lazy {
                        // The round is entered only if the rest does not match: its register is set by then.
                        self.stack.push(Entry::Register { register, old: (rounds, began) });
                        self.stack.push(Entry::Try { pc: pc + 1, pos });
                        self.stack.push(Entry::Register { register, old: (rounds + 1, pos) });
                        pc = exit;
                    } else {
                        self.stack.push(Entry::Try { pc: exit, pos });
                        self.set_register(register, (rounds + 1, pos));
                        pc += 1;
                    }
                    true
                }
            };
            if !goes_on {
                (pc, pos) = self.backtrack(floor)?;
            }
        }
    }

    /// The instruction behind the end of the atomic part that begins here.
    fn after_atomic(&self, start: usize) -> usize {
        let mut open = 0;
        for (at, inst) in self.program.code.iter().enumerate().skip(start) {
            match inst {
                Inst::Atomic => open += 1,
                Inst::AtomicEnd => {
                    open -= 1;
                    if open == 0 {
                        return at + 1;
                    }
                }
                _ => {}
            }
        }
        self.program.code.len()
    }

    /// Takes characters that the instruction matches; where it ends.
    fn repeat(&mut self, pc: usize, pos: usize, least: usize, most: usize, greed: Greed) -> Option<usize> {
        let wanted = if greed == Greed::Lazy { least } else { most };
        let mut end = pos;
        while end < self.end && end - pos < wanted && self.takes(pc, end) {
            end += 1;
        }
        if end - pos < least {
            return None;
        }
        match greed {
            Greed::Greedy if end > pos + least => {
                self.stack.push(Entry::GiveBack { pc: pc + 1, least: pos + least, pos: end - 1 });
            }
            Greed::Lazy if most > least => {
                self.stack.push(Entry::TakeMore { pc: pc + 1, pos: end, left: most - least })
            }
            _ => {}
        }
        Some(end)
    }

    /// Whether an instruction that takes one character takes this one.
    #[inline]
    fn takes(&self, pc: usize, pos: usize) -> bool {
        let c = self.input.at(pos);
        match &self.program.code[pc] {
            Inst::Char { c: wanted, fold: Fold::No } => c == *wanted,
            Inst::Char { c: wanted, fold: Fold::Unicode } => fold(c) == *wanted,
            Inst::Char { c: wanted, fold: Fold::Ascii } => ascii_lower(c) == *wanted,
            Inst::Any { newlines } => *newlines || c != u32::from(b'\n'),
            Inst::Set { set, fold: Fold::No } => contains(&self.program.sets[*set], c),
            Inst::Set { set, fold: Fold::Ascii } => {
                let set = &self.program.sets[*set];
                let upper =
                    char::from_u32(c).filter(char::is_ascii_lowercase).map_or(c, |c| u32::from(c.to_ascii_uppercase()));
                (in_items(set, c) || in_items(set, ascii_lower(c)) || in_items(set, upper)) != set.negated
            }
            Inst::Set { set, fold: Fold::Unicode } => {
                let set = &self.program.sets[*set];
                let folded = fold(c);
                let found = [c, lower(c), upper(c), folded, upper(folded)].into_iter().any(|c| in_items(set, c))
                    || set.items.iter().any(|item| match item {
                        Item::Char(other) => fold(*other) == folded,
                        Item::Range(low, high) => others_of(folded).any(|c| (*low..=*high).contains(&c)),
                        Item::Category(_) => false,
                    });
                found != set.negated
            }
            _ => false,
        }
    }

    fn holds(&self, anchor: Anchor, ascii: bool, pos: usize) -> bool {
        let newline = |place: usize| self.input.at(place) == u32::from(b'\n');
        match anchor {
            Anchor::Start => pos == 0,
            Anchor::LineStart => pos == 0 || newline(pos - 1),
            Anchor::End => pos == self.end || (pos + 1 == self.end && newline(pos)),
            Anchor::LineEnd => pos == self.end || newline(pos),
            Anchor::VeryEnd => pos == self.end,
            // In an empty text there is neither.
            Anchor::Boundary | Anchor::NoBoundary if self.end == 0 => false,
            Anchor::Boundary | Anchor::NoBoundary => {
                let word = Category { kind: 2, ascii, negated: false };
                let before = pos > 0 && is_in(word, self.input.at(pos - 1));
                let after = pos < self.end && is_in(word, self.input.at(pos));
                (before != after) == (anchor == Anchor::Boundary)
            }
        }
    }

    /// The text of a group again; where it ends.
    fn repeats_group(&self, group: usize, folds: bool, pos: usize) -> Option<usize> {
        let (start, end) = (*self.slots.get(2 * group)?, *self.slots.get(2 * group + 1)?);
        if start == NOWHERE || end == NOWHERE || pos + end.saturating_sub(start) > self.end {
            return None;
        }
        let same = |a: u32, b: u32| a == b || (folds && fold(a) == fold(b));
        (start..end).zip(pos..).all(|(a, b)| same(self.input.at(a), self.input.at(b))).then_some(pos + end - start)
    }
}

fn contains(set: &Set, c: u32) -> bool {
    in_items(set, c) != set.negated
}

fn in_items(set: &Set, c: u32) -> bool {
    set.items.iter().any(|item| match item {
        Item::Char(other) => c == *other,
        Item::Range(low, high) => (*low..=*high).contains(&c),
        Item::Category(category) => is_in(*category, c),
    })
}

fn is_in(Category { kind, ascii, negated }: Category, c: u32) -> bool {
    let found = if c < 0x80 {
        let c = c as u8;
        match kind {
            0 => c.is_ascii_digit(),
            1 => matches!(c, b' ' | b'\t'..=b'\r') || (!ascii && matches!(c, 0x1c..=0x1f)),
            _ => c.is_ascii_alphanumeric() || c == b'_',
        }
    } else if ascii {
        false
    } else {
        char::from_u32(c).is_some_and(|c| match kind {
            0 => character::decimal(c).is_some(),
            1 => character::is_space(c),
            _ => character::is_alphanumeric(c),
        })
    };
    found != negated
}

fn ascii_lower(c: u32) -> u32 {
    if c < 0x80 { u32::from((c as u8).to_ascii_lowercase()) } else { c }
}

/// What `fold` makes of characters that are neither it nor its capital, and those, in order.
#[rustfmt::skip]
const OTHERS: &[(u32, u32)] = &[
    (0x69, 0x130), (0x69, 0x131), (0x6b, 0x212a), (0x73, 0x17f), (0xdf, 0x1e9e), (0xe5, 0x212b),
    (0x1c6, 0x1c5), (0x1c9, 0x1c8), (0x1cc, 0x1cb), (0x1f3, 0x1f2), (0x3b2, 0x3d0), (0x3b5, 0x3f5),
    (0x3b8, 0x3d1), (0x3b8, 0x3f4), (0x3b9, 0x345), (0x3b9, 0x1fbe), (0x3ba, 0x3f0), (0x3bc, 0xb5),
    (0x3c0, 0x3d6), (0x3c1, 0x3f1), (0x3c3, 0x3c2), (0x3c6, 0x3d5), (0x3c9, 0x2126), (0x432, 0x1c80),
    (0x434, 0x1c81), (0x43e, 0x1c82), (0x441, 0x1c83), (0x442, 0x1c84), (0x442, 0x1c85), (0x44a, 0x1c86),
    (0x463, 0x1c87), (0x1e61, 0x1e9b), (0x1f80, 0x1f88), (0x1f81, 0x1f89), (0x1f82, 0x1f8a), (0x1f83, 0x1f8b),
    (0x1f84, 0x1f8c), (0x1f85, 0x1f8d), (0x1f86, 0x1f8e), (0x1f87, 0x1f8f), (0x1f90, 0x1f98), (0x1f91, 0x1f99),
    (0x1f92, 0x1f9a), (0x1f93, 0x1f9b), (0x1f94, 0x1f9c), (0x1f95, 0x1f9d), (0x1f96, 0x1f9e), (0x1f97, 0x1f9f),
    (0x1fa0, 0x1fa8), (0x1fa1, 0x1fa9), (0x1fa2, 0x1faa), (0x1fa3, 0x1fab), (0x1fa4, 0x1fac), (0x1fa5, 0x1fad),
    (0x1fa6, 0x1fae), (0x1fa7, 0x1faf), (0x1fb3, 0x1fbc), (0x1fc3, 0x1fcc), (0x1ff3, 0x1ffc), (0xa64b, 0x1c88),
    (0xfb05, 0xfb06),
];

/// The characters beside a folded one and its capital that fold to it.
fn others_of(folded: u32) -> impl Iterator<Item = u32> {
    let from = OTHERS.partition_point(|(of, _)| *of < folded);
    OTHERS[from..].iter().take_while(move |(of, _)| *of == folded).map(|(_, c)| *c)
}

/// Characters that differ only in case have the same.
pub fn fold(c: u32) -> u32 {
    match c {
        0..0x80 => ascii_lower(c),
        // Two ligatures that have no single capital.
        0xfb06 => 0xfb05,
        _ => lower(upper(lower(c))),
    }
}

/// The lower-case character, where it is one.
fn lower(c: u32) -> u32 {
    // The capital I with a dot has two characters in lower case, of which this is the first.
    if c == 0x130 {
        return u32::from(b'i');
    }
    if c < 0x80 {
        return u32::from((c as u8).to_ascii_lowercase());
    }
    one(char_from_code_point(c).map(char::to_lowercase), c)
}

fn upper(c: u32) -> u32 {
    if c < 0x80 {
        return u32::from((c as u8).to_ascii_uppercase());
    }
    one(char_from_code_point(c).map(char::to_uppercase), c)
}

fn one(mapped: Option<impl Iterator<Item = char>>, c: u32) -> u32 {
    let Some(mut mapped) = mapped else { return c };
    match (mapped.next(), mapped.next()) {
        (Some(only), None) => code_point(only),
        _ => c,
    }
}
