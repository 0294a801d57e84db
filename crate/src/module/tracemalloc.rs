//! `_tracemalloc`: the account, as the program itself asks for it; what `tracemalloc` makes of that is in Python.

use std::rc::Rc;

use crate::builtin::define;
use crate::memory::account::{self, Account, LIMIT, Ready};
use crate::object::native::{Arity, Call, Def};
use crate::object::{Args, Dict, Raised, Result, Value, trash};
use crate::types::arguments::small_int;
use crate::vm::Machine;

const TABLE: &[Def] = &[
    Def::function("start", Arity::Between(0, 1), Call::Plain(start)),
    Def::function("stop", Arity::None, Call::Plain(stop)),
    Def::function("is_tracing", Arity::None, Call::Plain(|_, _| Ok(Value::Bool(is_tracing())))),
    Def::function("get_traced_memory", Arity::None, Call::Plain(traced)),
    Def::function("reset_peak", Arity::None, Call::Plain(reset_peak)),
    Def::function("clear_traces", Arity::None, Call::Plain(clear)),
    Def::function("lines", Arity::None, Call::Plain(lines)),
];

pub fn fill(_: &mut Machine, dict: &Rc<Dict>) {
    define(dict, "_tracemalloc", TABLE);
}

fn is_tracing() -> bool {
    account::with(|account| account.traced.is_some()).unwrap_or(false)
}

/// `start(nframe=1)`. Where no account is open yet, one is opened; it then stays open until the program has ended, since it is to credit what it has charged.
fn start(_: &mut Machine, args: Args) -> Result {
    if let Some(frames) = args.pos.first()
        && !(1..=65535).contains(&small_int(frames)?)
    {
        return Err(Raised::value_error("the number of frames must be in range [1; 65535]"));
    }
    if is_tracing() {
        return Ok(Value::None);
    }
    if account::is_open() {
        if !account::switch(true) {
            account::with(Account::reopen);
        }
    } else {
        let mut account = Account::new(LIMIT, Ready::default());
        account.opened_by_program = true;
        account::exchange(Some(Box::new(account)));
        // The machine is to go on in the loop that knows of accounts.
        trash::wake();
    }
    account::with(Account::trace);
    Ok(Value::None)
}

fn stop(_: &mut Machine, _: Args) -> Result {
    account::with(|account| account.traced = None);
    // The account of a run that is measured goes on.
    if account::with(|account| account.opened_by_program).unwrap_or(false) {
        account::switch(false);
    }
    Ok(Value::None)
}

/// `(current, peak)`.
fn traced(_: &mut Machine, _: Args) -> Result {
    let (now, peak) = account::with(|account| {
        let from = account.traced?;
        let course = &account.course;
        Some((course.live.saturating_sub(from), course.traced_peak.saturating_sub(from)))
    })
    .flatten()
    .unwrap_or((0, 0));
    Ok(Value::tuple(vec![Value::Int(now as i64), Value::Int(peak as i64)]))
}

fn reset_peak(_: &mut Machine, _: Args) -> Result {
    account::with(|account| account.course.traced_peak = account.course.live);
    Ok(Value::None)
}

fn clear(_: &mut Machine, _: Args) -> Result {
    account::with(|account| account.traced.is_some().then(|| account.trace()));
    Ok(Value::None)
}

/// `(file, line, bytes, objects)` of each line that made something that is still there.
fn lines(_: &mut Machine, _: Args) -> Result {
    let lines = account::with(|account| {
        let totals = account.totals().lines.iter().zip(0..);
        let lines = totals.filter(|(total, _)| total.bytes > 0).map(|(total, at)| {
            let (file, line) = account.line(account::Line(at));
            (file.to_string(), line, total.bytes, total.objects)
        });
        lines.collect::<Vec<_>>()
    });
    let rows = lines.unwrap_or_default().into_iter().map(|(file, line, bytes, objects)| {
        Value::tuple(vec![Value::str(&file), Value::Int(i64::from(line)), Value::Int(bytes), Value::Int(objects)])
    });
    Ok(Value::list(rows.collect()))
}
