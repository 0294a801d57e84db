//! Calls Ruff's parser, on text that has been found to be within the limits of a small stack.

use std::cell::RefCell;

use ruff_python_ast::visitor::transformer::{Transformer, walk_expr, walk_stmt};
use ruff_python_ast::{AtomicNodeIndex, Expr, ExprNoneLiteral, Mod, PythonVersion};
use ruff_python_parser::{Mode, ParseOptions, Parsed, parse_unchecked};
use ruff_text_size::TextRange;

use super::diagnose::diagnose;
use super::error::{Checked, Fault};
use crate::source::text::Text;

/// A parsed text. It is taken apart without recursion when dropped.
pub struct Tree {
    tree: Mod,
}

impl Tree {
    pub fn tree(&self) -> &Mod {
        &self.tree
    }
}

pub fn parse(text: &Text, expression: bool) -> Checked<Tree> {
    let mode = if expression { Mode::Expression } else { Mode::Module };
    let parsed: Parsed<Mod> = parse_unchecked(text.as_str(), ParseOptions::from(mode).with_target_version(PythonVersion::PY313));
    let fault = |range: TextRange, message: String| {
        Fault::new(text.span(range.start().into(), range.end().into()), message)
    };
    let fault = match parsed.errors().first() {
        Some(error) => Some(fault(error.location, error.error.to_string())),
        None => parsed.unsupported_syntax_errors().first().map(|error| fault(error.range, error.to_string())),
    };
    let tree = Tree { tree: parsed.into_syntax() };
    if fault.is_none() && mixes_tabs(text.as_str()) {
        // Ruff's parser is content with tabs and spaces that CPython finds inconsistent.
        if let Some(fault) = diagnose(text, expression) {
            return Err(fault);
        }
    }
    match fault {
        Some(fault) => Err(diagnose(text, expression).unwrap_or(fault)),
        None => Ok(tree),
    }
}

/// Whether some line is indented with both tabs and spaces.
fn mixes_tabs(text: &str) -> bool {
    text.contains('\t')
        && text.lines().any(|line| {
            let indent = &line[..line.len() - line.trim_start_matches([' ', '\t']).len()];
            indent.contains('\t') && indent.contains(' ')
        })
}

impl Drop for Tree {
    fn drop(&mut self) {
        let dismantler = Dismantler { todo: RefCell::new(Vec::new()) };
        match &mut self.tree {
            Mod::Module(module) => module.body.iter_mut().for_each(|s| walk_stmt(&dismantler, s)),
            Mod::Expression(module) => dismantler.visit_expr(&mut module.body),
        }
        loop {
            let next = dismantler.todo.borrow_mut().pop();
            match next {
                Some(mut expr) => walk_expr(&dismantler, &mut expr),
                None => break,
            }
        }
    }
}

/// Moves every expression it meets to a list and leaves a stub.
struct Dismantler {
    todo: RefCell<Vec<Expr>>,
}

impl Transformer for Dismantler {
    fn visit_expr(&self, expr: &mut Expr) {
        let stub = Expr::NoneLiteral(ExprNoneLiteral { node_index: AtomicNodeIndex::NONE, range: TextRange::default() });
        self.todo.borrow_mut().push(std::mem::replace(expr, stub));
    }
}
