//! reStructuredText: the directive `yieldscope`, with the program as its content or in a file; what the program prints may stand in a directive
//! `yieldscope-output` behind it.

use super::{Program, dedent, option_lines};

pub fn programs(text: &str) -> Vec<Program> {
    let lines: Vec<&str> = text.lines().collect();
    let mut found: Vec<Program> = Vec::new();
    let mut open: Option<usize> = None;
    let mut at = 0;
    while at < lines.len() {
        let line = lines[at];
        at += 1;
        let Some((name, argument)) = directive(line) else {
            if !line.trim().is_empty() {
                open = None;
            }
            continue;
        };
        let body = at;
        while at < lines.len() && (lines[at].trim().is_empty() || indent(lines[at]) > indent(line)) {
            at += 1;
        }
        let options = lines[body..at].iter().take_while(|line| line.trim().starts_with(':')).count();
        let option = |name: &str| {
            lines[body..body + options]
                .iter()
                .find_map(|line| line.trim().strip_prefix(&format!(":{name}:")).map(|value| value.trim().to_string()))
        };
        let content = dedent(&lines[body + options..at].join("\n"));
        let blank = lines[body + options..at].iter().take_while(|line| line.trim().is_empty()).count();
        match name {
            "yieldscope" => {
                open = Some(found.len());
                found.push(Program {
                    line: body + options + blank + 1,
                    source: content,
                    output: None,
                    raises: option("raises"),
                    input: option("input").map(|lines| option_lines(&lines)),
                    file: (!argument.is_empty()).then(|| argument.to_string()),
                });
            }
            "yieldscope-output" => {
                if let Some(program) = open.take().and_then(|at| found.get_mut(at)) {
                    program.output = Some(content);
                }
            }
            _ => {}
        }
    }
    found
}

/// `.. name:: argument`
fn directive(line: &str) -> Option<(&str, &str)> {
    let (name, argument) = line.trim_start().strip_prefix(".. ")?.split_once("::")?;
    Some((name.trim(), argument.trim()))
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start().len()
}
