//! Iterators of the builtin types whose steps need no Python code (and those of range, enumerate and the like that are
//! worth a fast path in FOR_ITER).

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use num_bigint::BigInt;

use super::class::Class;
use super::dict::Dict;
use super::number::Origin;
use super::opaque::ByteArray;
use super::sequence::{Bytes, List, Tuple};
use super::set::Set;
use super::str::Str;
use super::trash;
use super::types::types;
use super::value::Value;
use crate::memory::account::{self, Charge, Kind};
use crate::memory::size;

/// What a dict iterator gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Keys,
    Values,
    Items,
}

/// Where an iterator stands. An exhausted one is `Done` and stays so; it remembers its class by `was`.
pub enum Steps {
    Done,
    List {
        list: Rc<List>,
        at: usize,
    },
    /// `at` is one past the item that comes next.
    ListReversed {
        list: Rc<List>,
        at: usize,
    },
    Tuple {
        tuple: Rc<Tuple>,
        at: usize,
    },
    /// `at`: byte offset.
    Str {
        text: Rc<Str>,
        at: usize,
    },
    Bytes {
        bytes: Rc<Bytes>,
        at: usize,
    },
    /// `array` is a bytearray object.
    ByteArray {
        array: Value,
        at: usize,
    },
    Range {
        next: i64,
        step: i64,
        left: i64,
    },
    BigRange {
        next: BigInt,
        step: BigInt,
        left: BigInt,
    },
    /// `at`: entry slot; `used`: live entries when it began; `left`: those that are still to come.
    Dict {
        dict: Rc<Dict>,
        at: usize,
        used: usize,
        left: usize,
        part: Part,
    },
    /// `at`: entry slots left.
    DictReversed {
        dict: Rc<Dict>,
        at: usize,
        used: usize,
        part: Part,
    },
    Set {
        set: Rc<Set>,
        at: usize,
        used: usize,
    },
    /// While an account is open: the items of a range are objects.
    Charged(Box<Steps>),
    /// Observed runs: a stage of a pipeline, which tells its steps.
    Watched {
        inner: Box<Iter>,
        stage: u64,
    },
}

thread_local! {
    /// Steps of watched iterators that have not been told: stage and item, None at the end.
    static TOLD: RefCell<Vec<(u64, Option<Value>)>> = const { RefCell::new(Vec::new()) };
    static HAS_TOLD: Cell<bool> = const { Cell::new(false) };
    static OBSERVED: Cell<bool> = const { Cell::new(false) };
}

/// Whether the machine that runs is observed.
pub fn observed() -> bool {
    OBSERVED.get()
}

pub fn set_observed(observed: bool) {
    OBSERVED.set(observed);
}

/// Whether watched iterators have stepped.
#[inline]
pub fn has_told() -> bool {
    HAS_TOLD.get()
}

/// Takes what watched iterators have done since, oldest first.
pub fn take_told() -> Vec<(u64, Option<Value>)> {
    HAS_TOLD.set(false);
    TOLD.take()
}

pub struct Iter {
    pub steps: RefCell<Steps>,
    class: &'static Rc<Class>,
    _charge: Charge,
}

/// Outcome of a step.
pub enum Step {
    Item(Value),
    Done,
    /// The container changed size: RuntimeError with this message.
    Changed(&'static str),
}

impl Iter {
    #[allow(clippy::new_ret_no_self)] // every user wants the value
    pub fn new(steps: Steps) -> Value {
        let t = types();
        let class = match &steps {
            Steps::List { .. } | Steps::Done => &t.list_iterator,
            Steps::ListReversed { .. } => &t.list_reverseiterator,
            Steps::Tuple { .. } => &t.tuple_iterator,
            Steps::Str { text, .. } => {
                if text.is_ascii() {
                    &t.str_ascii_iterator
                } else {
                    &t.str_iterator
                }
            }
            Steps::Bytes { .. } => &t.bytes_iterator,
            Steps::ByteArray { .. } => &t.bytearray_iterator,
            Steps::Range { .. } => &t.range_iterator,
            Steps::BigRange { .. } => &t.longrange_iterator,
            Steps::Dict { part, .. } => match part {
                Part::Keys => &t.dict_keyiterator,
                Part::Values => &t.dict_valueiterator,
                Part::Items => &t.dict_itemiterator,
            },
            Steps::DictReversed { part, .. } => match part {
                Part::Keys => &t.dict_reversekeyiterator,
                Part::Values => &t.dict_reversevalueiterator,
                Part::Items => &t.dict_reverseitemiterator,
            },
            Steps::Set { .. } => &t.set_iterator,
            // Made by `watch` alone, which keeps the class.
            Steps::Watched { .. } | Steps::Charged(_) => &t.list_iterator,
        };
        let _charge = Charge::of(Kind::ITERATOR, || size::of_type(&class.name()));
        let steps = RefCell::new(if account::is_on() { steps.charged() } else { steps });
        Value::Iter(Rc::new(Iter { steps, class, _charge }))
    }

    /// Iterator over a dict.
    pub fn over_dict(dict: &Rc<Dict>, part: Part) -> Value {
        Iter::new(Steps::Dict { dict: dict.clone(), at: 0, used: dict.len(), left: dict.len(), part })
    }

    pub fn builtin_class(&self) -> &'static Rc<Class> {
        self.class
    }

    /// From now on each step is told as one of this stage.
    pub fn watch(&self, stage: u64) {
        let mut steps = self.steps.borrow_mut();
        let inner = std::mem::replace(&mut *steps, Steps::Done);
        let inner = Box::new(Iter { steps: RefCell::new(inner), class: self.class, _charge: Charge::default() });
        *steps = Steps::Watched { inner, stage };
    }

    /// The stage as which it is watched.
    pub fn watched_as(&self) -> Option<u64> {
        match &*self.steps.borrow() {
            Steps::Watched { stage, .. } => Some(*stage),
            _ => None,
        }
    }

    /// The next item.
    #[inline]
    pub fn step(&self) -> Step {
        let mut steps = self.steps.borrow_mut();
        let item = match &mut *steps {
            Steps::Range { next, step, left } => {
                if *left > 0 {
                    let item = *next;
                    *left -= 1;
                    *next = next.wrapping_add(*step);
                    return Step::Item(Value::Int(item));
                }
                // It is told where it ends: a copy of it does too.
                return Step::Done;
            }
            Steps::List { list, at } => {
                let item = list.items.borrow().get(*at).cloned();
                *at += 1;
                item
            }
            Steps::Tuple { tuple, at } => {
                let item = tuple.get(*at).cloned();
                *at += 1;
                item
            }
            other => return step_other(other),
        };
        match item {
            Some(item) => Step::Item(item),
            None => {
                let done = std::mem::replace(&mut *steps, Steps::Done);
                drop(steps);
                drop(done);
                Step::Done
            }
        }
    }

    /// Items left, where that is known (`__length_hint__`).
    pub fn length_hint(&self) -> Option<usize> {
        self.steps.borrow().length_hint()
    }
}

impl Steps {
    /// The same, with items that are charged.
    fn charged(self) -> Steps {
        match self {
            Steps::Range { .. } | Steps::BigRange { .. } => Steps::Charged(Box::new(self)),
            other => other,
        }
    }

    fn length_hint(&self) -> Option<usize> {
        Some(match self {
            Steps::Watched { inner, .. } => return inner.length_hint(),
            Steps::Charged(inner) => return inner.length_hint(),
            Steps::Done => 0,
            Steps::List { list, at } => list.len().saturating_sub(*at),
            // Where the list has become shorter than the place it stands at, nothing comes any more.
            Steps::ListReversed { list, at } => {
                if *at > list.len() {
                    0
                } else {
                    *at
                }
            }
            Steps::Tuple { tuple, at } => tuple.len().saturating_sub(*at),
            Steps::Str { text, at } => text.as_str()[*at..].chars().count(),
            Steps::Bytes { bytes, at } => bytes.len().saturating_sub(*at),
            Steps::ByteArray { array, at } => {
                array.downcast::<ByteArray>().map_or(0, |a| a.data.borrow().len()).saturating_sub(*at)
            }
            Steps::Range { left, .. } => usize::try_from(*left).ok()?,
            Steps::BigRange { .. } => return None,
            Steps::Dict { dict, left, used, .. } => {
                if dict.len() == *used {
                    *left
                } else {
                    0
                }
            }
            Steps::DictReversed { dict, at, used, .. } => {
                if dict.len() == *used {
                    *at
                } else {
                    0
                }
            }
            Steps::Set { set, at, used } => {
                if set.len() != *used {
                    0
                } else {
                    let table = set.table.borrow();
                    let mut n = 0;
                    let mut from = *at;
                    while let Some((place, _)) = table.next_from(from) {
                        n += 1;
                        from = place + 1;
                    }
                    n
                }
            }
        })
    }
}

fn step_other(steps: &mut Steps) -> Step {
    let item = match steps {
        Steps::Charged(inner) => match &mut **inner {
            Steps::Range { next, step, left } if *left > 0 => {
                let item = *next;
                *left -= 1;
                *next = next.wrapping_add(*step);
                Some(Value::Int(item).charged(Origin::Computed))
            }
            Steps::Range { .. } => return Step::Done,
            other => match step_other(other) {
                Step::Item(item) => Some(item.charged(Origin::Computed)),
                other => return other,
            },
        },
        Steps::Watched { inner, stage } => {
            let step = inner.step();
            let item = match &step {
                Step::Item(item) => Some(item.clone()),
                Step::Done => None,
                Step::Changed(_) => return step,
            };
            TOLD.with_borrow_mut(|told| told.push((*stage, item)));
            HAS_TOLD.set(true);
            return step;
        }
        Steps::ListReversed { list, at } => match at.checked_sub(1) {
            Some(place) => {
                *at = place;
                list.get(place)
            }
            None => None,
        },
        Steps::Str { text, at } => text.as_str()[*at..].chars().next().map(|c| {
            *at += c.len_utf8();
            Value::Str(Str::from_char(c))
        }),
        Steps::Bytes { bytes, at } => {
            *at += 1;
            bytes.get(*at - 1).map(|b| Value::Int(i64::from(*b)))
        }
        Steps::ByteArray { array, at } => {
            *at += 1;
            array.downcast::<ByteArray>().and_then(|a| a.data.borrow().get(*at - 1).map(|b| Value::Int(i64::from(*b))))
        }
        Steps::BigRange { next, step, left } => {
            let zero = BigInt::ZERO;
            if *left > zero {
                let item = next.clone();
                *next += &*step;
                *left -= 1;
                Some(Value::big(item))
            } else {
                return Step::Done;
            }
        }
        Steps::Dict { dict, at, used, left, part } => {
            let table = dict.table.borrow();
            if table.len() != *used {
                *used = usize::MAX;
                return Step::Changed("dictionary changed size during iteration");
            }
            loop {
                if *at >= table.slots() {
                    break None;
                }
                *at += 1;
                if let Some(e) = table.entry(*at - 1) {
                    let Some(fewer) = left.checked_sub(1) else {
                        // As many as before, but others.
                        *used = usize::MAX;
                        return Step::Changed("dictionary keys changed during iteration");
                    };
                    *left = fewer;
                    break Some(part_of(e, *part));
                }
            }
        }
        Steps::DictReversed { dict, at, used, part } => {
            let table = dict.table.borrow();
            if table.len() != *used {
                *used = usize::MAX;
                return Step::Changed("dictionary changed size during iteration");
            }
            loop {
                let Some(place) = at.checked_sub(1) else { break None };
                *at = place;
                if let Some(e) = table.entry(place) {
                    break Some(part_of(e, *part));
                }
            }
        }
        Steps::Set { set, at, used } => {
            let table = set.table.borrow();
            if table.len() != *used {
                *used = usize::MAX;
                return Step::Changed("Set changed size during iteration");
            }
            table.next_from(*at).map(|(place, item)| {
                *at = place + 1;
                item
            })
        }
        _ => None,
    };
    match item {
        Some(item) => Step::Item(item),
        None => {
            *steps = Steps::Done;
            Step::Done
        }
    }
}

fn part_of(entry: &super::dict::Entry, part: Part) -> Value {
    match part {
        Part::Keys => entry.key.clone(),
        Part::Values => entry.value.clone(),
        Part::Items => Value::tuple(vec![entry.key.clone(), entry.value.clone()]),
    }
}

impl Drop for Iter {
    fn drop(&mut self) {
        if let Steps::List { list, .. } = std::mem::replace(self.steps.get_mut(), Steps::Done) {
            trash::discard_one(Value::List(list));
        }
    }
}
