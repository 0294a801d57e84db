//! The compiler against CPython 3.13: code objects, syntax errors, depth, hostile text. The expected results in
//! `compiler/` are written by `compiler/generate.py`.

#[path = "compiler/listing.rs"]
mod listing;

use std::fs;
use std::path::{Path, PathBuf};

use yieldscope::code::dis::disassemble;
use yieldscope::compile::{Mode, SyntaxErrorKind, compile};

fn folder(name: &str) -> Vec<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/compiler").join(name);
    let mut files: Vec<PathBuf> = fs::read_dir(path).expect("folder").map(|e| e.expect("entry").path()).collect();
    files.sort();
    files
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).expect("readable")
}

/// A place that CPython does not know is "?".
fn same_line(expected: &str, found: &str) -> bool {
    match expected.strip_suffix(" ?") {
        Some(known) => found.rsplit_once(' ').is_some_and(|(line, _)| line == known),
        None => expected == found,
    }
}

#[test]
fn code_objects() {
    let mut bodies = 0;
    let mut wrong = Vec::new();
    for path in folder("bodies").iter().filter(|p| p.extension().is_some_and(|e| e == "py")) {
        let name = path.file_name().and_then(|n| n.to_str()).expect("name");
        let code = compile(&read(path), name, Mode::Exec).expect("compiles");
        let mut found = String::new();
        listing::list(&code, &mut found);
        // Which locals are hidden cannot be asked of CPython.
        let found = found.replace("+hidden", "");
        let expected = read(&path.with_extension("expected"));
        let mut current = "";
        let (expected, found): (Vec<&str>, Vec<&str>) = (expected.lines().collect(), found.lines().collect());
        for (at, (expected, found)) in expected.iter().zip(&found).enumerate() {
            if expected.starts_with("code ") {
                current = expected;
                bodies += 1;
            }
            if !same_line(expected, found) {
                wrong.push(format!("{name}, line {at}, in {current}\n  expected {expected}\n  found    {found}"));
                break;
            }
        }
        if expected.len() != found.len() && wrong.is_empty() {
            wrong.push(format!("{name}: {} lines for {}", found.len(), expected.len()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(bodies >= 200, "only {bodies} bodies");
}

#[test]
fn syntax_errors() {
    let mut count = 0;
    let mut wrong = Vec::new();
    for path in folder("errors").iter().filter(|p| p.extension().is_some_and(|e| e == "txt")) {
        let sources = read(path);
        let sources = sources.strip_suffix('\n').unwrap_or(&sources);
        let expected = read(&path.with_extension("expected"));
        for (source, expected) in sources.split("\n=====\n").zip(expected.lines()) {
            count += 1;
            let found = match compile(source, "x", Mode::Exec) {
                Ok(_) => "accepted".to_string(),
                Err(e) => {
                    let end_line = if e.end_column == 0 { 0 } else { e.end_line };
                    format!("{:?}\t{}\t{}\t{}\t{end_line}\t{}", e.kind, e.message, e.line, e.column, e.end_column)
                }
            };
            if found != expected {
                wrong.push(format!("{source:?}\n  expected {expected}\n  found    {found}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {count} differ\n{}", wrong.len(), wrong.join("\n"));
    assert!(count >= 120, "only {count} sources");
}

/// What must end in a value or in an error of CPython's, on a small stack.
#[test]
fn deep_sources() {
    let indented = |head: &str, n: usize| -> String {
        let mut text: String = (0..n).map(|i| format!("{}{head}\n", " ".repeat(i))).collect();
        text.push_str(&format!("{}pass", " ".repeat(n)));
        text
    };
    type Make = Box<dyn Fn(usize) -> String + Send>;
    let around = |open: &'static str, inside: &'static str, close: &'static str| -> Make {
        Box::new(move |n| format!("{}{inside}{}", open.repeat(n), close.repeat(n)))
    };
    let makers: Vec<Make> = vec![
        around("(", "1", ")"),
        around("[", "", "]"),
        around("{1:", "2", "}"),
        around("f(", "", ")"),
        around("a[", "1", "]"),
        around("-", "1", ""),
        around("not ", "1", ""),
        around("lambda: ", "1", ""),
        around("1 if a else ", "1", ""),
        around("1 ** ", "1", ""),
        around("-(", "1", ")"),
        around("not (", "1", ")"),
        around("(x for x in ", "a", ")"),
        around("(a := ", "1", ")"),
        around("", "a", ".b"),
        around("", "a", "()"),
        around("", "a", "[0]"),
        around("", "a", "+a"),
        around("", "1", "+1"),
        around("", "'a'", "+'a'"),
        around("", "a", " and a"),
        around("", "a", "<a"),
        around("a = ", "1", ""),
        around("f'{", "1", "}'"),
        around("from __future__ import annotations\nx: ", "a", "+a"),
        around("if a: pass\n", "", "elif a: pass\n"),
        around("", "[a ", "for a in a "),
        around("(", "", ""),
        around("(", "a b", ")"),
        around("[", "1 2", "]"),
        around("f(", "a=1, 2", ")"),
        around("match x:\n case ", "1", " | 1"),
        Box::new(|n| format!("match x:\n case {}{}: pass", "[".repeat(n), "]".repeat(n))),
        Box::new(move |n| indented("if a:", n.min(3000))),
        Box::new(move |n| indented("def f():", n.min(3000))),
        Box::new(move |n| indented("while a:", n.min(3000))),
        Box::new(move |n| indented("with a:", n.min(3000))),
    ];
    let run = move || {
        for make in &makers {
            for n in [10, 100, 199, 200, 201, 1000, 5000, 100_000] {
                let source = make(n);
                let short: String = source.chars().take(30).collect();
                if let Err(e) = compile(&source, "deep", Mode::Exec) {
                    assert!(!e.message.is_empty() && e.kind != SyntaxErrorKind::Unsupported, "{short}: {e:?}");
                }
            }
        }
    };
    let thread = std::thread::Builder::new().stack_size(4 << 20).spawn(run).expect("thread");
    thread.join().expect("no overflow, no panic");
}

/// Sources changed at random: no panic, and the same answer twice.
#[test]
fn mutated_sources() {
    let sources: Vec<String> = folder("bodies")
        .iter()
        .chain(&folder("errors"))
        .filter(|p| p.extension().is_some_and(|e| e == "py" || e == "txt"))
        .map(|p| read(p))
        .collect();
    let pieces = [
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        ":",
        ",",
        "=",
        ":=",
        "*",
        "**",
        "\"",
        "'",
        "f'{",
        "}'",
        "\\",
        "\n",
        "    ",
        "\t",
        "#",
        "lambda",
        "yield",
        "await",
        "async ",
        "def f():",
        "class C:",
        "match x:",
        "case ",
        "if ",
        "else",
        "for x in y",
        "0x",
        "1e",
        "é",
        "\u{200b}",
        "\0",
        "import ",
        "global x",
        "nonlocal y",
        "except*",
        "try:",
        "with ",
        "return ",
        "_",
        "...",
        "->",
        "@",
        "%",
        "!r",
        "b'",
        "del ",
        "type X = ",
        "[T]",
        ";",
        "\r",
        "\x0c",
        "\u{10ffff}",
    ];
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut random = move |bound: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state % bound.max(1) as u64) as usize
    };
    for round in 0..3000 {
        let source = &sources[random(sources.len())];
        let chars: Vec<char> = source.chars().collect();
        let start = random(chars.len());
        let mut text: Vec<char> = chars[start..(start + 20 + random(400)).min(chars.len())].to_vec();
        for _ in 0..1 + random(6) {
            let at = random(text.len() + 1);
            match random(3) {
                0 => {
                    let piece: Vec<char> = pieces[random(pieces.len())].chars().collect();
                    text.splice(at..at, piece);
                }
                1 if at < text.len() => {
                    text.remove(at);
                }
                _ => {
                    let end = (at + random(8)).min(text.len());
                    let copy: Vec<char> = text[at..end].to_vec();
                    let to = random(text.len() + 1);
                    text.splice(to..to, copy);
                }
            }
        }
        let text: String = text.into_iter().collect();
        for mode in [Mode::Exec, Mode::Eval, Mode::Single] {
            let first = compile(&text, "x", mode);
            match (first, compile(&text, "x", mode)) {
                (Ok(a), Ok(b)) => {
                    assert_eq!(disassemble(&a), disassemble(&b), "round {round}: {text:?}");
                }
                (Err(a), Err(b)) => assert_eq!(a, b, "round {round}: {text:?}"),
                _ => panic!("round {round}: two answers for {text:?}"),
            }
        }
    }
}

#[test]
fn names_of_characters() {
    for source in [
        r#"x = 1
y = "\N{BULLET}""#,
        r#"x = 1
y = f"\N{BULLET}{x}""#,
    ] {
        assert!(compile(source, "x", Mode::Exec).is_ok(), "{source}");
    }
    assert!(compile(r#"x = r"\N{BULLET}", b"\N{", "\\N{"  "#, "x", Mode::Exec).is_ok());
}

#[test]
fn lone_surrogates() {
    let code = compile(r#"x = "\ud800\udfff \ufffd", f"\udc80{1}""#, "x", Mode::Exec).expect("compiles");
    let text = disassemble(&code);
    assert!(text.contains(r"'\ud800\udfff "), "{text}");
    assert!(text.contains(r"'\udc80'"), "{text}");
}
