//! Calls Ruff's parser, on text that has been found to be within the limits of a small stack.

use std::cell::RefCell;

use ruff_python_ast::visitor::transformer::{Transformer, walk_expr, walk_stmt};
use ruff_python_ast::{AtomicNodeIndex, Expr, ExprNoneLiteral, Mod, PythonVersion};
use ruff_python_parser::{LexicalErrorType, Mode, ParseErrorType, ParseOptions, Parsed, parse_unchecked};
use ruff_text_size::TextRange;

use super::depth;
use super::diagnose::{diagnose, stopped};
use super::error::{Checked, Fault, SyntaxErrorKind};
use super::tokenizer::tokenize;
use crate::source::span::Span;
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
    if text.as_str().contains('\0') {
        return Err(Fault::new(Span::default(), "source code string cannot contain null bytes"));
    }
    let tokens = tokenize(text);
    let shallow = depth::check(text, &tokens.list)? <= depth::SHALLOW;
    if tokens.stop.is_some() {
        let fault = if shallow { diagnose(text, tokens, expression) } else { Some(stopped(text, tokens)) };
        return Err(fault.unwrap_or_else(|| Fault::new(Span::default(), "invalid syntax")));
    }
    let mode = if expression { Mode::Expression } else { Mode::Module };
    let parsed: Parsed<Mod> =
        parse_unchecked(text.as_str(), ParseOptions::from(mode).with_target_version(PythonVersion::PY313));
    // What only Ruff's parser objects to is Python, but none that can be run here.
    let fault = |range: TextRange, message: String| {
        let span = text.span(range.start().into(), range.end().into());
        Fault::of(SyntaxErrorKind::Unsupported, span, format!("unsupported: {message}"))
    };
    let fault = match parsed.errors().first() {
        Some(error) => Some(fault(error.location, objection(&error.error))),
        None => parsed.unsupported_syntax_errors().first().map(|error| fault(error.range, error.to_string())),
    };
    let tree = Tree { tree: parsed.into_syntax() };
    match fault {
        Some(fault) if shallow => Err(diagnose(text, tokens, expression).unwrap_or(fault)),
        Some(fault) => Err(Fault::new(fault.span, "invalid syntax")),
        None => Ok(tree),
    }
}

fn objection(error: &ParseErrorType) -> String {
    match error {
        ParseErrorType::Lexical(LexicalErrorType::UnicodeError) => super::lower_string::CHARACTER_NAMES.to_string(),
        other => other.to_string(),
    }
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
        let stub =
            Expr::NoneLiteral(ExprNoneLiteral { node_index: AtomicNodeIndex::NONE, range: TextRange::default() });
        self.todo.borrow_mut().push(std::mem::replace(expr, stub));
    }
}
