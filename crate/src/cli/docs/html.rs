//! `<yield-scope>` elements. Only this one element is looked for, so no whole parser of HTML is needed: its text is what stands between its
//! tags, without the tags inside. In Markdown a fence may stand there, in MDX a template literal.

use super::{Program, dedent, line_of};

pub fn programs(text: &str) -> Vec<Program> {
    elements(text).map(|(_, program)| program).collect()
}

/// Each with the bytes of the page that it takes.
pub fn elements(text: &str) -> impl Iterator<Item = (std::ops::Range<usize>, Program)> + '_ {
    let mut from = 0;
    std::iter::from_fn(move || {
        loop {
            let start = from + text.get(from..)?.find("<yield-scope")?;
            let open = start + text[start..].find('>')?;
            let Some(end) = text[open..].find("</yield-scope>").map(|at| open + at) else {
                from = open;
                continue;
            };
            from = end;
            let tag = &text[start..open];
            if !tag["<yield-scope".len()..].starts_with(|c: char| c.is_whitespace()) && tag != "<yield-scope" {
                continue;
            }
            return Some((start..end, program(text, tag, open + 1, end)));
        }
    })
}

fn program(text: &str, tag: &str, start: usize, end: usize) -> Program {
    let inside = &text[start..end];
    // What the program prints may stand in it, for readers without scripts.
    let (code, output) = match inside.find("<pre slot=\"output\">") {
        Some(at) => (&inside[..at], Some(dedent(&words(&inside[at..])))),
        None => (inside, None),
    };
    let script = code.find("text/x-python").and_then(|at| code[at..].find('>').map(|end| at + end + 1));
    let source = match script {
        // A script is no markup.
        Some(at) => code[at..].split("</script").next().unwrap_or("").to_string(),
        None => {
            // White space around a `pre` is none of the program's.
            let inside = code.find("<pre").map_or(code, |at| code[at..].split("</pre").next().unwrap_or(""));
            words(inside)
        }
    };
    let blank = source.len() - source.trim_start_matches(['\n', ' ', '\t']).len();
    let first = script.unwrap_or(0) + if script.is_some() { blank } else { 0 };
    Program {
        line: line_of(text, start + first.min(inside.len())),
        source: dedent(&source),
        output,
        raises: attribute(tag, "raises"),
        input: attribute(tag, "input"),
        file: attribute(tag, "src"),
    }
}

/// Value of an attribute.
fn attribute(tag: &str, name: &str) -> Option<String> {
    let at = tag.find(&format!(" {name}="))? + name.len() + 2;
    let rest = &tag[at..];
    let value = match rest.chars().next()? {
        quote @ ('"' | '\'') => rest[1..].split(quote).next()?,
        _ => rest.split(|c: char| c.is_whitespace()).next()?,
    };
    Some(unescaped(value))
}

/// The text that an author wrote as markup, as a fence or as a template literal.
fn words(markup: &str) -> String {
    literal(markup).or_else(|| fence(markup)).unwrap_or_else(|| plain(markup))
}

/// What stands in ``{`…`}``, if nothing but tags stands around it.
fn literal(markup: &str) -> Option<String> {
    let (before, rest) = markup.split_once("{`")?;
    let (inside, after) = rest.rsplit_once("`}")?;
    if !plain(before).trim().is_empty() || !plain(after).trim().is_empty() {
        return None;
    }
    let mut text = String::new();
    let mut letters = inside.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => match letters.next() {
                Some('n') => text.push('\n'),
                Some(escaped) => text.push(escaped),
                None => {}
            },
            _ => text.push(letter),
        }
    }
    Some(text)
}

/// What stands between lines that begin with three backticks.
fn fence(markup: &str) -> Option<String> {
    let mut lines = markup.lines().skip_while(|line| line.trim().is_empty());
    if !lines.next()?.trim_start().starts_with("```") {
        return None;
    }
    Some(lines.take_while(|line| !line.trim_start().starts_with("```")).map(|line| format!("{line}\n")).collect())
}

/// The text of markup.
fn plain(markup: &str) -> String {
    let mut text = String::new();
    let mut rest = markup;
    while let Some(at) = rest.find('<') {
        text.push_str(&rest[..at]);
        rest = match rest[at..].find('>') {
            Some(end) => &rest[at + end + 1..],
            None => "",
        };
    }
    text.push_str(rest);
    unescaped(&text)
}

fn unescaped(text: &str) -> String {
    let named = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&apos;", "'"),
        ("&nbsp;", " "),
        ("&#10;", "\n"),
    ];
    let text = named.iter().fold(text.to_string(), |text, (entity, plain)| text.replace(entity, plain));
    text.replace("&amp;", "&")
}
