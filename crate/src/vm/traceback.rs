//! Tracebacks as CPython prints them.

use std::cell::RefCell;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;

use super::ask;
use super::carets::marked_lines;
use crate::object::exception::Traceback;
use crate::object::suggest::suggest;
use crate::object::{Exception, Value, types};

/// Entries of one place in a row that are shown before they are only counted.
const REPEATS: usize = 3;
/// Members of a group that are shown, and how deep groups are shown.
const GROUP_WIDTH: usize = 15;
const GROUP_DEPTH: usize = 10;

/// Where a report stands among exception groups.
#[derive(Default)]
struct Nesting {
    depth: usize,
    needs_close: bool,
}

impl Nesting {
    /// Adds text with the margin of the group that it stands in.
    fn emit(&self, out: &mut String, text: &str, margin: char) {
        for line in text.split_inclusive('\n') {
            if self.depth > 0 {
                out.push_str(&format!("{}{margin} ", " ".repeat(2 * self.depth)));
            }
            out.push_str(line);
        }
    }
}

/// The whole report of an exception: traceback, chain, message, with a newline at its end.
pub async fn describe(exception: &Value) -> String {
    let mut out = String::new();
    if let Value::Exception(e) = exception {
        let reports = reports_of(e);
        describe_in(&reports, 0, &mut Nesting::default(), &mut out).await;
    }
    out
}

/// The report of one exception without those that it came from, and without marks under the source.
pub async fn describe_alone(e: &Rc<Exception>) -> String {
    let entries =
        stack_text(e, false).await.map_or(String::new(), |t| format!("Traceback (most recent call last):\n{t}"));
    entries + &message_lines(e).await
}

/// An exception to be told of, with those that it came from and its members by their places in the list of all.
struct Report {
    exception: Rc<Exception>,
    cause: Option<usize>,
    context: Option<usize>,
    members: Vec<usize>,
}

/// All that a report tells of. What an exception came from is told once: where CPython, which looks at the newest
/// found first, sees it first.
fn reports_of(exception: &Rc<Exception>) -> Vec<Report> {
    let mut all = vec![Report { exception: exception.clone(), cause: None, context: None, members: Vec::new() }];
    let mut seen = vec![Rc::as_ptr(exception)];
    let mut queue = vec![0];
    while let Some(at) = queue.pop() {
        let e = all[at].exception.clone();
        let mut add = |found: &Value, always: bool| {
            let Value::Exception(found) = found else { return None };
            if !always && seen.contains(&Rc::as_ptr(found)) {
                return None;
            }
            seen.push(Rc::as_ptr(found));
            all.push(Report { exception: found.clone(), cause: None, context: None, members: Vec::new() });
            queue.push(all.len() - 1);
            Some(all.len() - 1)
        };
        let cause = add(&e.cause.borrow(), false);
        let wanted = cause.is_none() && !e.suppress_context.get();
        let context = if wanted { add(&e.context.borrow(), false) } else { None };
        let members = match e.is_a(&types().base_exception_group) {
            true => crate::types::exception_group::exceptions(&e).iter().filter_map(|m| add(m, true)).collect(),
            false => Vec::new(),
        };
        (all[at].cause, all[at].context, all[at].members) = (cause, context, members);
    }
    all
}

fn describe_in<'a>(
    reports: &'a [Report],
    which: usize,
    nesting: &'a mut Nesting,
    out: &'a mut String,
) -> Pin<Box<dyn Future<Output = ()> + 'a>> {
    Box::pin(async move {
        for (report, link) in chain_of(reports, which).into_iter().rev() {
            let e = &report.exception;
            if e.is_a(&types().base_exception_group) {
                describe_group(reports, report, nesting, out).await;
            } else {
                if let Some(entries) = stack_text(e, true).await {
                    nesting.emit(out, "Traceback (most recent call last):\n", '|');
                    nesting.emit(out, &entries, '|');
                }
                nesting.emit(out, &message_lines(e).await, '|');
            }
            if !link.is_empty() {
                nesting.emit(out, link, '|');
            }
        }
    })
}

/// The exception and those it came from, each with the sentence that leads on to the one before it in the list.
fn chain_of(reports: &[Report], which: usize) -> Vec<(&Report, &'static str)> {
    let mut chain = Vec::new();
    let mut link = "";
    let mut at = Some(which);
    while let Some(report) = at.and_then(|at| reports.get(at)) {
        chain.push((report, link));
        link = match report.cause {
            Some(_) => "\nThe above exception was the direct cause of the following exception:\n\n",
            None => "\nDuring handling of the above exception, another exception occurred:\n\n",
        };
        at = report.cause.or(report.context);
    }
    chain
}

async fn describe_group(reports: &[Report], report: &Report, nesting: &mut Nesting, out: &mut String) {
    let e = &report.exception;
    if nesting.depth > GROUP_DEPTH {
        nesting.emit(out, &format!("... (max_group_depth is {GROUP_DEPTH})\n"), '|');
        return;
    }
    let top = nesting.depth == 0;
    if top {
        nesting.depth = 1;
    }
    if let Some(entries) = stack_text(e, true).await {
        nesting.emit(out, "Exception Group Traceback (most recent call last):\n", if top { '+' } else { '|' });
        nesting.emit(out, &entries, '|');
    }
    nesting.emit(out, &message_lines(e).await, '|');
    let members = &report.members;
    let shown = members.len().min(GROUP_WIDTH + 1);
    nesting.needs_close = false;
    for (at, member) in members.iter().take(shown).enumerate() {
        let last = at + 1 == shown;
        nesting.needs_close |= last;
        let truncated = at >= GROUP_WIDTH;
        let title = if truncated { "...".to_string() } else { (at + 1).to_string() };
        let corner = if at == 0 { "+-" } else { "  " };
        out.push_str(&format!("{}{corner}+---------------- {title} ----------------\n", " ".repeat(2 * nesting.depth)));
        nesting.depth += 1;
        if truncated {
            let left = members.len() - GROUP_WIDTH;
            let plural = if left > 1 { "s" } else { "" };
            nesting.emit(out, &format!("and {left} more exception{plural}\n"), '|');
        } else {
            describe_in(reports, *member, nesting, out).await;
        }
        if last && nesting.needs_close {
            out.push_str(&format!("{}+------------------------------------\n", " ".repeat(2 * nesting.depth)));
            nesting.needs_close = false;
        }
        nesting.depth -= 1;
    }
    if top {
        nesting.depth = 0;
    }
}

/// The entries of an exception's traceback; None if it has none.
async fn stack_text(e: &Exception, marked: bool) -> Option<String> {
    let mut at = e.traceback.borrow().clone();
    at.as_ref()?;
    let mut out = String::new();
    let mut last: Option<(Rc<str>, u32, Rc<str>)> = None;
    let mut count = 0;
    while let Some(entry) = at {
        let code = &entry.code.code;
        let place = (code.filename.clone(), entry.line(), code.name.clone());
        if last.as_ref() != Some(&place) {
            push_repeats(&mut out, count);
            last = Some(place);
            count = 0;
        }
        count += 1;
        if count <= REPEATS {
            out.push_str(&entry_text(&entry, marked).await);
        }
        at = entry.next.borrow().clone();
    }
    push_repeats(&mut out, count);
    Some(out)
}

fn push_repeats(out: &mut String, count: usize) {
    if count > REPEATS {
        let more = count - REPEATS;
        let plural = if more > 1 { "s" } else { "" };
        out.push_str(&format!("  [Previous line repeated {more} more time{plural}]\n"));
    }
}

async fn entry_text(entry: &Rc<Traceback>, marked: bool) -> String {
    let code = entry.code.code.clone();
    let span = code.positions.get(entry.instr as usize).copied().unwrap_or_default();
    let found = Rc::new(RefCell::new(Vec::new()));
    let slot = found.clone();
    let file = code.filename.clone();
    // Looking for the source cannot raise.
    let _ = ask::machine(move |m| {
        *slot.borrow_mut() = (span.line..=span.end_line.max(span.line))
            .map(|n| m.host.source_line(&file, n).unwrap_or_default())
            .collect();
        Ok(Value::None)
    })
    .await;
    let lines = found.borrow();
    let source = match lines.first().map(|line| line.trim()) {
        Some(line) if !marked && !line.is_empty() => format!("    {line}\n"),
        _ if marked => marked_lines(&lines, span),
        _ => String::new(),
    };
    format!("  File \"{}\", line {}, in {}\n{source}", code.filename, span.line, code.name)
}

/// Class, message, hint and notes.
async fn message_lines(e: &Rc<Exception>) -> String {
    let class = e.class();
    let name = match class.module() {
        Some(module) if module != "builtins" && module != "__main__" => format!("{module}.{}", class.qualified_name()),
        _ => class.qualified_name(),
    };
    let mut out = String::new();
    if e.is_a(&types().syntax_error) {
        syntax_error_lines(e, &name, &mut out);
    } else {
        let text = match ask::str(&Value::Exception(e.clone())).await {
            Ok(text) => text.as_str().to_string(),
            Err(_) => "<exception str() failed>".to_string(),
        };
        let hint = hint(e);
        out.push_str(&if text.is_empty() && hint.is_empty() {
            format!("{name}\n")
        } else {
            format!("{name}: {text}{hint}\n")
        });
    }
    match crate::types::exception::notes(e).as_ref().map(Value::payload) {
        Some(Value::List(notes)) => {
            for note in notes.to_vec() {
                let text = match ask::str(&note).await {
                    Ok(text) => text.as_str().to_string(),
                    Err(_) => "<note str() failed>".to_string(),
                };
                for line in text.split('\n') {
                    out.push_str(&format!("{line}\n"));
                }
            }
        }
        Some(Value::None) | None => {}
        Some(other) => {
            if let Ok(text) = ask::repr(other).await {
                out.push_str(&format!("{}\n", text.as_str()));
            }
        }
    }
    out
}

fn syntax_error_lines(e: &Exception, name: &str, out: &mut String) {
    let int = |field: &str| e.field(field).and_then(|v| v.as_int());
    let text_of = |field: &str| e.field(field).and_then(|v| v.as_str().map(|s| s.as_str().to_string()));
    let message = text_of("msg").unwrap_or_else(|| "<no detail available>".into());
    let Some(line) = int("lineno") else {
        let suffix = text_of("filename").map_or(String::new(), |f| format!(" ({f})"));
        out.push_str(&format!("{name}: {message}{suffix}\n"));
        return;
    };
    out.push_str(&format!("  File \"{}\", line {line}\n", text_of("filename").unwrap_or_else(|| "<string>".into())));
    if let Some(text) = text_of("text") {
        let text = text.trim_end_matches('\n');
        let stripped = text.trim_start_matches([' ', '\n', '\u{c}']);
        let spaces = (text.chars().count() - stripped.chars().count()) as i64;
        out.push_str(&format!("    {stripped}\n"));
        if let Some(offset) = int("offset") {
            let length = text.chars().count() as i64;
            let end = if int("end_lineno") == Some(line) {
                int("end_offset").filter(|&o| o != 0).unwrap_or(offset)
            } else {
                length + 1
            };
            let offset = if !text.is_empty() && offset > length { length + 1 } else { offset };
            let end = if !text.is_empty() && end > length { length + 1 } else { end };
            let end = if end <= offset { offset + 1 } else { end };
            let (from, to) = (offset - 1 - spaces, end - 1 - spaces);
            if from >= 0 {
                let space: String = stripped
                    .chars()
                    .chain(std::iter::repeat(' '))
                    .take(from as usize)
                    .map(|c| if c.is_whitespace() { c } else { ' ' })
                    .collect();
                out.push_str(&format!("    {space}{}\n", "^".repeat((to - from).max(0) as usize)));
            }
        }
    }
    out.push_str(&format!("{name}: {message}\n"));
}

/// Field of a NameError or ImportError that keeps the names that could have been meant: those of the frame that raised it, or of the module.
pub(super) const CANDIDATES: &str = " candidates";

/// ". Did you mean: 'x'?"
fn hint(e: &Exception) -> String {
    let t = types();
    let is_import = e.is_a(&t.import_error);
    let Some(wrong) =
        e.field(if is_import { "name_from" } else { "name" }).and_then(|n| n.as_str().map(|s| s.as_str().to_string()))
    else {
        return String::new();
    };
    if is_import {
        let names = e.field(CANDIDATES).and_then(|c| c.as_tuple().cloned());
        let mut names: Vec<&str> =
            names.iter().flat_map(|t| t.iter()).filter_map(|n| Some(n.as_str()?.as_str())).collect();
        names.retain(|n| wrong.starts_with('_') || !n.starts_with('_'));
        names.sort_unstable();
        return suggest(&wrong, names.into_iter()).map_or(String::new(), |name| format!(". Did you mean: '{name}'?"));
    }
    if e.is_a(&t.name_error) {
        let names = e.field(CANDIDATES).and_then(|c| c.as_tuple().cloned());
        let names: Vec<String> =
            names.iter().flat_map(|t| t.iter()).filter_map(|n| n.as_str().map(|s| s.as_str().to_string())).collect();
        let meant = suggest(&wrong, names.iter().map(String::as_str)).map(str::to_string);
        let module = crate::module::available().contains(&wrong.as_str());
        return match (meant, module) {
            (Some(name), false) => format!(". Did you mean: '{name}'?"),
            (Some(name), true) => format!(". Did you mean: '{name}'? Or did you forget to import '{wrong}'?"),
            (None, true) => format!(". Did you forget to import '{wrong}'?"),
            (None, false) => String::new(),
        };
    }
    if e.is_a(&t.attribute_error)
        && let Some(object) = e.field("obj")
    {
        let hidden = !wrong.starts_with('_');
        let names = crate::types::object::attribute_names(&object);
        let own: Vec<String> = match (&object, crate::vm::attribute::instance_dict(&object)) {
            (Value::Module(_), Some(Value::Dict(dict))) => {
                dict.keys().iter().filter_map(|k| k.as_str().map(|s| s.as_str().to_string())).collect()
            }
            _ => names.iter().map(|n| n.as_str().to_string()).collect(),
        };
        let mut sorted = own;
        sorted.sort();
        let candidates = sorted.iter().map(String::as_str).filter(|n| !(hidden && n.starts_with('_')));
        return suggest(&wrong, candidates).map_or(String::new(), |name| format!(". Did you mean: '{name}'?"));
    }
    String::new()
}
