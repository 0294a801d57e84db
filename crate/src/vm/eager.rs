//! The eager twin: a run in which each generator of the program, each lazy iterator of the library and the lines of each file are drained
//! into a list when they are made. Nothing else is changed.

use std::rc::Rc;

use hashbrown::HashSet;

use super::ask::{self, Resumed};
use super::machine::Machine;
use crate::code::flags;
use crate::code::object::Code;
use crate::code::opcode::Op;
use crate::object::frame::ReturnTo;
use crate::object::generator::{Hoard, Kind};
use crate::object::iterator::{Iter, Steps};
use crate::object::native::{Resume, Task};
use crate::object::{Args, Class, Generator, List, Result, Value};

/// Why something was kept lazy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// It is driven by `send()`: its body uses what `yield` gives.
    Sent,
    /// It never ends, or reads from something that never does.
    Endless,
    /// It waits: coroutines and async generators.
    Async,
    /// Its groups are views of it.
    Grouping,
}

impl Why {
    /// The reason in words, as the rest of a sentence that begins with the name.
    pub fn words(self) -> &'static str {
        match self {
            Why::Sent => "is driven by send()",
            Why::Endless => "never ends",
            Why::Async => "is asynchronous",
            Why::Grouping => "gives groups that it reads itself",
        }
    }
}

/// Something that was kept lazy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    pub name: String,
    /// The line that defines a generator, or that makes another iterator.
    pub line: u32,
    pub why: Why,
}

/// What an eager run knows.
#[derive(Default)]
pub struct Eager {
    pub kept: Vec<Kept>,
    /// Numbers of the generators, and the other iterators, that never end.
    endless: HashSet<u64>,
    endless_iterators: Vec<Value>,
    /// The next construction is the drained iterator's own.
    making: bool,
}

impl Eager {
    fn keep(&mut self, name: String, line: u32, why: Why) {
        let kept = Kept { name, line, why };
        if !self.kept.contains(&kept) {
            self.kept.push(kept);
        }
    }

    fn is_endless(&self, value: &Value) -> bool {
        match value {
            Value::Generator(g) => self.endless.contains(&g.number),
            Value::Opaque(_) => self.endless_iterators.iter().any(|other| other.is(value)),
            Value::Tuple(items) => items.iter().any(|item| self.is_endless(item)),
            Value::Iter(iter) => match &*iter.steps.borrow() {
                Steps::Tuple { tuple, .. } => tuple.iter().any(|item| self.is_endless(item)),
                _ => false,
            },
            _ => false,
        }
    }

    /// Whether an iterator of the library never ends.
    fn never_ends(&self, name: &str, iterator: &Value) -> bool {
        let (mut any, mut all) = (false, true);
        crate::object::visit::visit(iterator, &mut |inner| {
            // Functions and what is remembered are no inputs.
            if matches!(inner, Value::Generator(_) | Value::Iter(_) | Value::Opaque(_)) {
                let endless = self.is_endless(inner);
                any |= endless;
                all &= endless;
            }
        });
        match name {
            "itertools.count" | "itertools.cycle" => true,
            "itertools.repeat" => crate::module::itertools::repeats_for_ever(iterator),
            "itertools.islice" | "itertools.takewhile" => false,
            "zip" | "itertools.compress" => any && all,
            _ => any,
        }
    }
}

/// Whether the body uses what its `yield`s give.
fn uses_sent_values(code: &Code) -> bool {
    let instrs = &code.instrs;
    instrs.windows(3).any(|three| {
        three[0].op == Op::YieldValue && three[1].op == Op::Resume && three[1].arg & 3 == 1 && three[2].op != Op::PopTop
    })
}

/// Whether the body has no way to return: `while True` without `break`.
fn never_returns(code: &Code) -> bool {
    !code.instrs.iter().any(|instr| matches!(instr.op, Op::ReturnValue | Op::ReturnConst))
}

fn is_lazy(name: &str) -> bool {
    matches!(name, "map" | "filter" | "zip" | "enumerate" | "reversed")
        || name.strip_prefix("itertools.").is_some_and(|tool| !tool.starts_with('_'))
}

impl Machine {
    /// Of a generator that was just made: the task that drains it, unless it is to stay lazy.
    pub(super) fn drain_generator(&mut self, g: &Rc<Generator>) -> Option<Task> {
        // The library (context managers, event loops) drives generators step by step.
        let for_library = self.python_frame().is_some_and(|f| f.code.library) || g.code.library;
        let eager = self.eager.as_mut()?;
        let code = &g.code.code;
        let reads_endless = g.frame.borrow().as_ref().is_some_and(|f| f.slots.iter().any(|v| eager.is_endless(v)));
        let why = if for_library || code.flags & flags::ITERABLE_COROUTINE != 0 {
            return None;
        } else if g.kind != Kind::Generator {
            Why::Async
        } else if never_returns(code) || reads_endless {
            eager.endless.insert(g.number);
            Why::Endless
        } else if uses_sent_values(code) {
            Why::Sent
        } else {
            return Some(Box::pin(drain(g.clone())));
        };
        eager.keep(code.qualname.to_string(), code.first_line, why);
        None
    }

    /// Of a class that is called: the task that makes one of the library's lazy iterators and drains it.
    pub(super) fn drain_construction(&mut self, class: &Rc<Class>, args: &Args) -> Option<Task> {
        let frame = self.python_frame().filter(|f| !f.code.library)?;
        let line = frame.line;
        let eager = self.eager.as_mut()?;
        let name = class.full_name();
        if std::mem::take(&mut eager.making) || !is_lazy(&name) {
            return None;
        }
        let (class, args) = (Value::Class(class.clone()), args.clone());
        Some(Box::pin(async move {
            ask::machine(|m| {
                if let Some(eager) = &mut m.eager {
                    eager.making = true;
                }
                Ok(Value::None)
            })
            .await?;
            let iterator = ask::call(&class, args).await?;
            let made = iterator.clone();
            let lazy = ask::machine(move |m| Ok(Value::Bool(m.stays_lazy(&name, line, made)))).await?;
            if matches!(lazy, Value::Bool(true)) { Ok(iterator) } else { drained(&iterator).await }
        }))
    }

    fn stays_lazy(&mut self, name: &str, line: u32, iterator: Value) -> bool {
        let Some(eager) = &mut self.eager else { return true };
        let why = if name == "itertools.groupby" {
            Why::Grouping
        } else if eager.never_ends(name, &iterator) {
            eager.endless_iterators.push(iterator);
            Why::Endless
        } else {
            return false;
        };
        eager.keep(name.trim_start_matches("itertools.").to_string(), line, why);
        true
    }

    /// `iter(file)`: the task that reads all lines.
    pub(super) fn drain_file(&self, file: &Value) -> Option<Task> {
        let for_program = self.eager.is_some() && self.python_frame().is_some_and(|f| !f.code.library);
        if !for_program || !crate::module::io::is_file(file) {
            return None;
        }
        let file = file.clone();
        Some(Box::pin(async move { drained(&file).await }))
    }

    /// What a generator that was drained gives next; its hoard goes with the last item.
    pub(super) fn resume_drained(&mut self, g: &Generator, mut hoard: Box<Hoard>, return_to: ReturnTo) -> Result<()> {
        match hoard.items.get(hoard.at) {
            Some(item) => {
                hoard.at += 1;
                *g.hoard.borrow_mut() = Some(hoard);
                self.deliver(return_to, item)
            }
            None => self.exhausted(return_to, hoard.value),
        }
    }
}

async fn drain(g: Rc<Generator>) -> Result {
    let items = List::new(Vec::new());
    loop {
        match ask::resume(&g, Resume::Next).await? {
            Resumed::Yielded(item) | Resumed::Wrapped(item) => items.push(item),
            Resumed::Returned(value) => {
                *g.hoard.borrow_mut() = Some(Box::new(Hoard { items, at: 0, value }));
                return Ok(Value::Generator(g));
            }
        }
    }
}

/// An iterator over the list of all items.
async fn drained(iterator: &Value) -> Result {
    let list = List::new(Vec::new());
    while let Some(item) = ask::next(iterator).await? {
        list.push(item);
    }
    Ok(Iter::new(Steps::List { list, at: 0 }))
}
