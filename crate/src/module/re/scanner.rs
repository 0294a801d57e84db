//! One match after the other: `finditer` and the scanner objects.

use std::cell::RefCell;

use super::methods::{SEARCHED, make, range};
use super::{MATCHES, SCANNER, Scan, Subject, pattern};
use crate::object::native::{Arity, Call, Def};
use crate::object::{Args, OpaqueData, Raised, Result, Value};
use crate::types::arguments::wrong_receiver;
use crate::vm::Machine;

/// Where a search goes on.
struct Matches {
    pattern: Value,
    subject: Subject,
    from: usize,
    to: usize,
    scan: RefCell<Option<Scan>>,
}

impl OpaqueData for Matches {
    fn visit(&self, seen: &mut dyn FnMut(&Value)) {
        seen(&self.pattern);
        seen(&self.subject.string);
    }
}

/// What `finditer` gives.
pub const ITERATOR: &[Def] = &[
    Def::method("__iter__", Arity::None, Call::Unary(|_, this| Ok(this))),
    Def::method(
        "__next__",
        Arity::None,
        Call::Unary(|_, this| next(&this, false)?.ok_or_else(|| Raised::stop_iteration(Value::None))),
    ),
];

/// What `scanner` gives.
pub const METHODS: &[Def] = &[
    Def::method("match", Arity::None, Call::Unary(|_, this| Ok(next(&this, true)?.unwrap_or(Value::None)))),
    Def::method("search", Arity::None, Call::Unary(|_, this| Ok(next(&this, false)?.unwrap_or(Value::None)))),
    Def::getter("pattern", |_, this| Ok(receiver(&this)?.pattern.clone())),
];

fn begin(args: Args, name: &str) -> Result<Matches> {
    let [pattern, string, from, to] = args.bind(name, 1, &SEARCHED)?;
    let subject = Subject::new(super::pattern(&pattern)?, &string)?;
    let (from, to) = range(&from, &to, subject.len())?;
    Ok(Matches { pattern, subject, from, to, scan: RefCell::new(Some(Scan::from(from))) })
}

pub fn find_iter(_: &mut Machine, args: Args) -> Result {
    Ok(Value::opaque(MATCHES.get(), begin(args, "finditer")?))
}

pub fn scanner(_: &mut Machine, args: Args) -> Result {
    Ok(Value::opaque(SCANNER.get(), begin(args, "scanner")?))
}

fn receiver(this: &Value) -> Result<&Matches> {
    this.downcast::<Matches>().ok_or_else(|| wrong_receiver("_sre.SRE_Scanner", this))
}

/// The next match, with `here` only where the last one ended; after the first failure there are no more.
fn next(this: &Value, here: bool) -> Result<Option<Value>> {
    let matches = receiver(this)?;
    let compiled = pattern(&matches.pattern)?;
    let mut scan = matches.scan.borrow_mut();
    let Some(going) = scan.as_mut() else { return Ok(None) };
    let at = going.at;
    let slots = going.next(&matches.subject, compiled, matches.to).filter(|slots| !here || slots[0] == at);
    if slots.is_none() {
        *scan = None;
    }
    Ok(slots.map(|slots| make(&matches.pattern, &matches.subject, matches.from, matches.to, slots)))
}
