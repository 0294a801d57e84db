//! Markdown and MDX: fences whose language is `yieldscope` (or `yieldscope` among the words after `python`), each with a fence `output` behind it if
//! its author wrote one; and `<yield-scope>` elements.

use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};

use super::{Program, dedent, html, line_of, option_lines};

pub fn programs(text: &str) -> Vec<Program> {
    let markup = without_mentions(text);
    let elements: Vec<_> = html::elements(&markup).collect();
    let mut found: Vec<Program> = Vec::new();
    // The fence that an output may belong to: only one directly behind it.
    let mut fence: Option<(Kind, Program)> = None;
    let mut open: Option<usize> = None;
    for (event, range) in Parser::new(text).into_offset_iter() {
        if elements.iter().any(|(taken, _)| taken.contains(&range.start)) {
            continue;
        }
        match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => {
                let inside = line_of(text, range.start) + 1;
                fence = kind_of(&info).map(|kind| {
                    let input = option(&info, "input").map(|lines| option_lines(&lines));
                    (kind, Program { line: inside, raises: option(&info, "raises"), input, ..Program::default() })
                });
            }
            Event::Text(code) => match &mut fence {
                Some((_, program)) => program.source.push_str(&code),
                None => open = None,
            },
            Event::End(TagEnd::CodeBlock) => match fence.take() {
                Some((Kind::Program, program)) => {
                    open = Some(found.len());
                    found.push(program);
                }
                Some((Kind::Output, output)) => {
                    if let Some(program) = open.take().and_then(|at| found.get_mut(at)) {
                        program.output = Some(dedent(&output.source));
                    }
                }
                None => open = None,
            },
            Event::Start(_) => open = None,
            _ => {}
        }
    }
    found.extend(elements.into_iter().map(|(_, program)| program));
    found.sort_by_key(|program| program.line);
    found
}

/// The page without words in code type that only speak of the element; what is left stands where it stood.
fn without_mentions(text: &str) -> String {
    let mut left = text.to_string();
    for (event, range) in Parser::new(text).into_offset_iter() {
        if matches!(event, Event::Code(_)) && text[range.clone()].contains("<yield-scope") {
            left.replace_range(range.clone(), &" ".repeat(range.len()));
        }
    }
    left
}

enum Kind {
    Program,
    Output,
}

fn kind_of(info: &str) -> Option<Kind> {
    let mut words = info.split([' ', ',', '{', '}']).filter(|word| !word.is_empty());
    let language = words.next()?.trim_start_matches('.');
    match language {
        "yieldscope" => Some(Kind::Program),
        "output" => Some(Kind::Output),
        "python" | "py" if words.any(|word| word.trim_start_matches('.') == "yieldscope") => Some(Kind::Program),
        _ => None,
    }
}

/// `name=value` or `name="value"` behind the language.
fn option(info: &str, name: &str) -> Option<String> {
    let value = info.split([' ', ',', '{', '}']).find_map(|word| word.strip_prefix(name)?.strip_prefix('='))?;
    Some(value.trim_matches(['"', '\'']).to_string())
}
