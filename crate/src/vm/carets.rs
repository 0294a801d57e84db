//! The source lines of a traceback entry with the marks beneath them, by the rules of the `traceback` module of CPython 3.13:
//! `^` under what was running, and for an operator, a subscript or a call `~` under the operands.

use ruff_python_ast::{Expr, Stmt};
use ruff_text_size::Ranged;

use crate::source::span::Span;

/// What the marks distinguish: columns of the `^` part within the segment, in (line, character) from 0.
struct Anchors {
    left: (usize, usize),
    right: (usize, usize),
}

/// The lines `span.line..=span.end_line` as a traceback shows them, indented by four.
pub fn marked_lines(lines: &[String], span: Span) -> String {
    let original: Vec<&str> = lines.iter().map(|l| l.trim_end()).collect();
    let margin = common_margin(&original);
    let dedented: Vec<String> = original
        .iter()
        .map(|l| if l.trim().is_empty() { String::new() } else { l[margin.min(l.len())..].to_string() })
        .collect();
    if dedented.iter().all(|l| l.trim().is_empty()) {
        return String::new();
    }
    if span.end_column == 0 && span.column == 0 {
        return dedented.iter().map(|l| format!("    {l}\n")).collect();
    }
    let (Some(first), Some(last)) = (original.first(), original.last()) else { return String::new() };
    let removed = first.chars().count() - dedented[0].chars().count();
    let start = characters(first, span.column).saturating_sub(removed);
    let end = characters(last, span.end_column).saturating_sub(removed);
    let last_len = dedented[dedented.len() - 1].chars().count();
    let joined = dedented.join("\n");
    let length = joined.chars().count();
    let keep = length.saturating_sub(last_len.saturating_sub(end));
    let segment: String = joined.chars().take(keep).skip(start).collect();
    let anchors = anchors(&segment);
    let shown = wants_carets(&dedented, start, end, anchors.is_some());
    render(&dedented, start, end, anchors.as_ref(), shown)
}

fn characters(line: &str, bytes: u32) -> usize {
    let mut at = (bytes as usize).min(line.len());
    while !line.is_char_boundary(at) {
        at -= 1;
    }
    line[..at].chars().count()
}

/// Bytes of white space that all lines with text begin with.
fn common_margin(lines: &[&str]) -> usize {
    let mut margin: Option<&str> = None;
    for line in lines.iter().filter(|l| !l.trim().is_empty()) {
        let own = &line[..line.len() - line.trim_start_matches([' ', '\t']).len()];
        margin = Some(match margin {
            None => own,
            Some(so_far) => {
                let same = so_far.bytes().zip(own.bytes()).take_while(|(a, b)| a == b).count();
                &so_far[..same]
            }
        });
    }
    margin.map_or(0, str::len)
}

fn render(lines: &[String], start: usize, end: usize, anchors: Option<&Anchors>, carets: bool) -> String {
    let count = lines.len();
    let mut significant = vec![0, count - 1];
    let (mut left, mut right) = ((0, 0), (0, 0));
    if let Some(a) = anchors {
        let shift = |(line, column): (usize, usize)| (line, if line == 0 { column + start } else { column });
        (left, right) = (shift(a.left), shift(a.right));
        for line in [a.left.0, a.right.0] {
            significant.extend([line.saturating_sub(1), line, line + 1]);
        }
    }
    significant.retain(|&l| l < count);
    significant.sort_unstable();
    significant.dedup();
    let mut out = String::new();
    let show = |out: &mut String, number: usize| {
        let line = &lines[number];
        out.push_str(&format!("    {line}\n"));
        if !carets {
            return;
        }
        let blank = line.chars().count() - line.trim_start().chars().count();
        let until = if number == count - 1 { end } else { line.chars().count() };
        let mut marks = String::new();
        let wide: Vec<usize> = line.chars().map(display_width).collect();
        for column in 0..until {
            let mark = if column < blank || (number == 0 && column < start) {
                ' '
            } else if anchors.is_some() && (number, column) >= left && (number, column) < right {
                '^'
            } else if anchors.is_some() {
                '~'
            } else {
                '^'
            };
            for _ in 0..wide.get(column).copied().unwrap_or(1) {
                marks.push(mark);
            }
        }
        out.push_str(&format!("    {marks}\n"));
    };
    let mut previous: Option<usize> = None;
    for &line in &significant {
        if let Some(before) = previous {
            match line - before {
                2 => show(&mut out, line - 1),
                gap if gap > 2 => out.push_str(&format!("    ...<{} lines>...\n", gap - 1)),
                _ => {}
            }
        }
        show(&mut out, line);
        previous = Some(line);
    }
    out
}

/// Columns that a character takes on a terminal.
fn display_width(c: char) -> usize {
    let wide = matches!(u32::from(c), 0x1100..=0x115f | 0x2e80..=0x303e | 0x3041..=0x33ff | 0x3400..=0x4dbf | 0x4e00..=0x9fff | 0xa000..=0xa4cf
        | 0xac00..=0xd7a3 | 0xf900..=0xfaff | 0xfe30..=0xfe6f | 0xff00..=0xff60 | 0xffe0..=0xffe6 | 0x1f300..=0x1f64f | 0x1f900..=0x1f9ff | 0x20000..=0x3fffd);
    if wide { 2 } else { 1 }
}

/// No marks under a whole line: they would say nothing.
fn wants_carets(lines: &[String], start: usize, end: usize, anchored: bool) -> bool {
    let text = lines.join("\n");
    if let Ok(parsed) = ruff_python_parser::parse_module(&text) {
        let Some(first) = parsed.syntax().body.first() else { return false };
        let value: Option<&Expr> = match first {
            Stmt::Return(r) => match r.value.as_deref() {
                Some(call @ Expr::Call(c)) if c.func.is_name_expr() => Some(call),
                _ => None,
            },
            Stmt::Assign(a) if a.value.is_call_expr() => Some(&a.value),
            _ => None,
        };
        if let Some(value) = value {
            let from = value.range().start().to_usize();
            let to = value.range().end().to_usize();
            let whole_from = text[..from].chars().count() == start;
            let last = text[..to].rfind('\n').map_or(0, |at| at + 1);
            let whole_to = text[last..to].chars().count() == end && text[..to].matches('\n').count() + 1 == lines.len();
            if whole_from && whole_to {
                return false;
            }
        }
    }
    if anchored {
        return true;
    }
    let before: String = lines[0].chars().take(start).collect();
    let after: String = lines[lines.len() - 1].chars().skip(end).collect();
    !before.trim_start().is_empty() || !after.trim_end().is_empty()
}

/// Where the operator, the brackets or the parentheses of the segment stand.
fn anchors(segment: &str) -> Option<Anchors> {
    let wrapped = format!("(\n{segment}\n)");
    let parsed = ruff_python_parser::parse_module(&wrapped).ok()?;
    let [Stmt::Expr(statement)] = parsed.syntax().body.as_slice() else { return None };
    let place = |offset: usize| {
        let before = &wrapped[..offset];
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        // The first line of the wrapped text is the opening parenthesis.
        (before.matches('\n').count() - 1, wrapped[line_start..offset].chars().count())
    };
    let skip = |mut offset: usize, stop: &dyn Fn(char) -> bool| {
        while let Some(c) = wrapped[offset..].chars().next() {
            if stop(c) {
                break;
            }
            if c == '#' {
                offset += wrapped[offset..].find('\n').unwrap_or(wrapped.len() - offset);
            } else {
                offset += c.len_utf8();
            }
        }
        offset
    };
    match &*statement.value {
        Expr::BinOp(operation) => {
            let left_end = end_of(&operation.left);
            let at = skip(left_end, &|c| !c.is_whitespace() && c != ')' && c != '\\' && c != '#');
            let mut right = at + wrapped[at..].chars().next().map_or(1, char::len_utf8);
            if let Some(next) = wrapped[right..].chars().next()
                && right < start_of(&operation.right)
                && !next.is_whitespace()
                && next != '#'
                && next != '\\'
            {
                right += next.len_utf8();
            }
            Some(Anchors { left: place(at), right: place(right) })
        }
        Expr::Subscript(subscript) => {
            let at = skip(end_of(&subscript.value), &|c| c == '[');
            Some(Anchors { left: place(at), right: place(subscript.range().end().to_usize()) })
        }
        Expr::Call(call) => {
            let at = skip(end_of(&call.func), &|c| c == '(');
            Some(Anchors { left: place(at), right: place(call.range().end().to_usize()) })
        }
        _ => None,
    }
}

fn end_of(expr: &Expr) -> usize {
    usize::from(expr.range().end())
}

fn start_of(expr: &Expr) -> usize {
    usize::from(expr.range().start())
}
