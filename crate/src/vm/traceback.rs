//! Tracebacks as CPython prints them.

use std::rc::Rc;

use super::ask;
use crate::object::exception::Traceback;
use crate::object::{Exception, Value};

/// The whole report of an exception: traceback, chain, message, with a newline at its end.
pub async fn describe(exception: &Value) -> String {
    let mut out = String::new();
    let mut chain = Vec::new();
    let mut at = exception.clone();
    while let Value::Exception(e) = &at {
        let (link, next) = match &*e.cause.borrow() {
            cause @ Value::Exception(_) => ("\nThe above exception was the direct cause of the following exception:\n\n", cause.clone()),
            _ if e.suppress_context.get() => ("", Value::None),
            _ => ("\nDuring handling of the above exception, another exception occurred:\n\n", e.context.borrow().clone()),
        };
        chain.push((e.clone(), link));
        if chain.len() > 100 || chain.iter().any(|(seen, _)| matches!(&next, Value::Exception(n) if Rc::ptr_eq(seen, n))) {
            break;
        }
        at = next;
    }
    for (at, (e, _)) in chain.iter().enumerate().rev() {
        if at + 1 < chain.len() {
            out.push_str(chain[at].1);
        }
        describe_one(e, &mut out).await;
    }
    out
}

async fn describe_one(e: &Rc<Exception>, out: &mut String) {
    let traceback = e.traceback.borrow().clone();
    if traceback.is_some() {
        out.push_str("Traceback (most recent call last):\n");
    }
    let mut at = traceback;
    while let Some(entry) = at {
        out.push_str(&entry_text(&entry).await);
        at = entry.next.borrow().clone();
    }
    out.push_str(&message_line(e).await);
}

async fn entry_text(entry: &Rc<Traceback>) -> String {
    let file = entry.code.code.filename.clone();
    let line = entry.line();
    let source = Rc::new(std::cell::RefCell::new(None));
    let slot = source.clone();
    let name = file.clone();
    let _ = ask::machine(move |m| {
        *slot.borrow_mut() = m.host.source_line(&name, line);
        Ok(Value::None)
    })
    .await;
    let text = source.borrow_mut().take().map_or(String::new(), |l| format!("    {}\n", l.trim()));
    format!("  File \"{file}\", line {line}, in {}\n{text}", entry.code.code.name)
}

async fn message_line(e: &Rc<Exception>) -> String {
    let class = e.class();
    let name = match class.module() {
        Some(module) if module != "builtins" && module != "__main__" => format!("{module}.{}", class.qualified_name()),
        _ => class.qualified_name(),
    };
    match ask::str(&Value::Exception(e.clone())).await {
        Ok(text) if text.is_empty() => format!("{name}\n"),
        Ok(text) => format!("{name}: {}\n", text.as_str()),
        Err(_) => format!("{name}: <exception str() failed>\n"),
    }
}

/// The candidate most like a misspelt name, as CPython's suggestions choose it.
pub fn suggest<'a>(wrong: &str, candidates: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let mut best: Option<(usize, &str)> = None;
    for candidate in candidates {
        if candidate == wrong {
            continue;
        }
        let limit = (wrong.chars().count() + candidate.chars().count() + 3) * MOVE_COST / 6;
        let limit = best.map_or(limit, |(cost, _)| limit.min(cost.saturating_sub(1)));
        let cost = distance(wrong, candidate, limit);
        if cost <= limit && best.is_none_or(|(least, _)| cost < least) {
            best = Some((cost, candidate));
        }
    }
    best.map(|(_, name)| name)
}

const MOVE_COST: usize = 2;
const CASE_COST: usize = 1;

/// Levenshtein distance in which a change of case is cheap.
fn distance(a: &str, b: &str, limit: usize) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    if a.len() > 40 || b.len() > 40 {
        return limit + 1;
    }
    let mut row: Vec<usize> = (0..=b.len()).map(|i| i * MOVE_COST).collect();
    for (i, x) in a.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = (i + 1) * MOVE_COST;
        for (j, y) in b.iter().enumerate() {
            let change = if x == y {
                0
            } else if x.to_lowercase().eq(y.to_lowercase()) {
                CASE_COST
            } else {
                MOVE_COST
            };
            let cost = (diagonal + change).min(row[j] + MOVE_COST).min(row[j + 1] + MOVE_COST);
            diagonal = row[j + 1];
            row[j + 1] = cost;
        }
    }
    row[b.len()]
}
