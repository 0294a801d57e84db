//! Why a text does not parse, in CPython's words and at CPython's place.
//!
//! Ruff's parser says that a text is wrong; this one says how. It follows the order in which CPython's grammar tries its
//! alternatives: once plainly, to see how far the tokens make sense; then again with the rules that recognise
//! common mistakes. The first such mistake is the answer; without one it is "invalid syntax" at the furthest token.
//! Nothing is built but spans and shapes. It runs only on texts that have been refused.

mod atom;
mod call;
mod clause;
mod compound;
mod expression;
mod literal;
mod parameter;
mod pattern;
mod statement;
mod target;

use std::rc::Rc;

use hashbrown::HashMap;

use super::error::{BEFORE, Fault, SyntaxErrorKind};
use super::token::{Kind, Stop, Token, Tokens};
use crate::source::span::Span;
use crate::source::text::Text;

/// What an expression is, as far as messages tell kinds apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shape {
    Name,
    Attribute,
    Subscript,
    Starred,
    List,
    Tuple,
    Lambda,
    Call,
    Operation,
    Comparison,
    /// A comparison whose first operator is `in`.
    Membership,
    Generator,
    ListComp,
    SetComp,
    DictComp,
    Dict,
    Set,
    Yield,
    Await,
    FString,
    None,
    True,
    False,
    Ellipsis,
    Literal,
    Number,
    Conditional,
    Named,
}

impl Shape {
    fn describe(self) -> &'static str {
        match self {
            Shape::Name => "name",
            Shape::Attribute => "attribute",
            Shape::Subscript => "subscript",
            Shape::Starred => "starred",
            Shape::List => "list",
            Shape::Tuple => "tuple",
            Shape::Lambda => "lambda",
            Shape::Call => "function call",
            Shape::Operation => "expression",
            Shape::Comparison | Shape::Membership => "comparison",
            Shape::Generator => "generator expression",
            Shape::ListComp => "list comprehension",
            Shape::SetComp => "set comprehension",
            Shape::DictComp => "dict comprehension",
            Shape::Dict => "dict literal",
            Shape::Set => "set display",
            Shape::Yield => "yield expression",
            Shape::Await => "await expression",
            Shape::FString => "f-string expression",
            Shape::None => "None",
            Shape::True => "True",
            Shape::False => "False",
            Shape::Ellipsis => "ellipsis",
            Shape::Literal | Shape::Number => "literal",
            Shape::Conditional => "conditional expression",
            Shape::Named => "named expression",
        }
    }
}

/// An expression: its shape, its tokens, and those of its parts that targets are made of.
#[derive(Clone, Debug)]
struct Node {
    shape: Shape,
    /// Index of the first token.
    first: usize,
    /// Index after the last token.
    after: usize,
    parts: Rc<[Node]>,
}

/// No match, a match, or the mistake.
type Parse<T> = Result<Option<T>, Box<Fault>>;

/// Goes on with a match; leaves the rule without one.
macro_rules! need {
    ($e:expr) => {
        match $e? {
            Some(value) => value,
            None => return Ok(None),
        }
    };
}
use need;

/// Rules whose results are remembered by position.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Rule {
    Expression,
    NamedExpression,
    StarExpression,
    StarNamed,
    Disjunction,
    Conjunction,
    Inversion,
    Comparison,
    BitOr,
    Factor,
    Primary,
    Atom,
    Generator,
    StarTarget,
    TargetPrimary,
    Strings,
    Lambda,
    Plain,
}

struct Finder<'t> {
    text: &'t Text<'t>,
    tokens: Vec<Token>,
    stop: Option<Stop>,
    at: usize,
    /// The furthest token looked at.
    furthest: usize,
    /// The second pass, which looks for known mistakes.
    second: bool,
    /// `invalid_` rules are off in the second operand that is tried for a missing comma.
    plain: u32,
    memo: HashMap<(Rule, usize, bool), (Option<Node>, usize)>,
}

/// The mistake in a text that Ruff has refused; None if this parser finds none.
pub(super) fn diagnose(text: &Text, tokens: Tokens, expression: bool) -> Option<Box<Fault>> {
    let mut finder = Finder::new(text, tokens);
    match finder.whole(expression) {
        Ok(Some(())) => return None,
        Ok(None) => {}
        Err(fault) => return Some(finder.with_later_stop(fault)),
    }
    let last = finder.furthest;
    finder.second = true;
    finder.at = 0;
    finder.memo.clear();
    match finder.whole(expression) {
        Err(fault) => Some(finder.with_later_stop(fault)),
        Ok(_) => {
            let fault = finder.generic(last);
            if fault.kind == SyntaxErrorKind::IndentationError {
                return Some(fault);
            }
            Some(finder.with_later_stop(fault))
        }
    }
}

/// What the tokenizer has stopped at, for a text too deeply nested to look for more.
pub(super) fn stopped(text: &Text, tokens: Tokens) -> Box<Fault> {
    Finder::new(text, tokens).stopped()
}

impl<'t> Finder<'t> {
    fn new(text: &'t Text<'t>, tokens: Tokens) -> Finder<'t> {
        Finder {
            text,
            tokens: tokens.list,
            stop: tokens.stop,
            at: 0,
            furthest: 0,
            second: false,
            plain: 0,
            memo: HashMap::new(),
        }
    }
}

impl Finder<'_> {
    fn whole(&mut self, expression: bool) -> Parse<()> {
        if expression { self.eval_input() } else { self.file() }
    }

    /// "invalid syntax" at the furthest token.
    fn generic(&self, last: usize) -> Box<Fault> {
        let Some(token) = self.tokens.get(last).or(self.tokens.last()) else {
            return Fault::new(Span { line: 1, column: 0, end_line: 0, end_column: 0 }, "invalid syntax");
        };
        let kind = SyntaxErrorKind::IndentationError;
        match token.kind {
            Kind::Indent => Fault::of(kind, self.last_place(last), "unexpected indent"),
            Kind::Dedent => Fault::of(kind, self.last_place(last), "unexpected unindent"),
            Kind::End => {
                let span = Span { column: BEFORE, end_column: 0, ..self.last_place(last) };
                Fault::new(span, "invalid syntax")
            }
            _ => Fault::new(self.token_span(token), "invalid syntax"),
        }
    }

    /// Errors of the tokenizer further down win; so does a bracket that was left open on an earlier line.
    fn with_later_stop(&mut self, fault: Box<Fault>) -> Box<Fault> {
        let line = self
            .tokens
            .get(self.furthest.min(self.tokens.len().saturating_sub(1)))
            .map_or(0, |t| self.text.place(t.start).0);
        match &self.stop {
            Some(stop) if stop.hard => self.stop.take().map_or(fault, |stop| stop.fault),
            Some(Stop { unclosed: Some(open), .. }) if self.text.place(*open).0 < line => self.unclosed(*open),
            _ => fault,
        }
    }

    fn unclosed(&self, open: u32) -> Box<Fault> {
        let mut span = self.text.span(open, open + 1);
        (span.end_line, span.end_column) = (0, 0);
        let bracket = self.text.slice(open, open + 1);
        Fault::new(span, format!("'{bracket}' was never closed"))
    }

    fn token_span(&self, token: &Token) -> Span {
        let span = self.text.span(token.start, token.end);
        if token.kind == Kind::Newline {
            // The line end belongs to its line, as does a comment before it.
            let length = self.text.line(span.line).len() as u32;
            return Span { end_line: span.line, end_column: length + 1, ..span };
        }
        span
    }

    /// Of a token without a column (indentation, the end): where the tokenizer stands, counted from 0 for once.
    fn last_place(&self, index: usize) -> Span {
        let Some(token) = self.tokens.get(index) else { return Span::default() };
        let (mut line, mut column) = self.text.place(token.end);
        if token.end as usize >= self.text.as_str().len() && token.kind != Kind::Indent {
            // At the end of the text, the last line counts, with its line end.
            if column == 0 && line > 1 {
                line -= 1;
            }
            column = self.text.line(line).len() as u32 + 1;
        }
        Span { line, column: column.checked_sub(1).unwrap_or(BEFORE), end_line: 0, end_column: BEFORE }
    }

    // Tokens.

    fn peek_at(&mut self, index: usize) -> Result<Token, Box<Fault>> {
        self.furthest = self.furthest.max(index);
        match self.tokens.get(index) {
            Some(token) => Ok(*token),
            None => Err(self.stopped()),
        }
    }

    /// The fault of the tokenizer, reached by the parser.
    fn stopped(&mut self) -> Box<Fault> {
        match self.stop.take() {
            Some(Stop { unclosed: Some(open), .. }) => self.unclosed(open),
            Some(stop) => stop.fault,
            None => {
                // Behind the end mark.
                let end = self.text.as_str().len() as u32;
                Fault::new(self.text.span(end, end), "invalid syntax")
            }
        }
    }

    fn peek(&mut self) -> Result<Token, Box<Fault>> {
        self.peek_at(self.at)
    }

    fn word(&self, token: &Token) -> &str {
        self.text.slice(token.start, token.end)
    }

    /// Whether the next token is this operator or keyword.
    fn sees(&mut self, word: &str) -> Result<bool, Box<Fault>> {
        let token = self.peek()?;
        Ok(matches!(token.kind, Kind::Op | Kind::Name) && self.word(&token) == word)
    }

    fn sees_any(&mut self, words: &[&str]) -> Result<bool, Box<Fault>> {
        let token = self.peek()?;
        Ok(matches!(token.kind, Kind::Op | Kind::Name) && words.contains(&self.word(&token)))
    }

    fn sees_kind(&mut self, kind: Kind) -> Result<bool, Box<Fault>> {
        Ok(self.peek()?.kind == kind)
    }

    /// Takes this operator or keyword; gives the token's index.
    fn take(&mut self, word: &str) -> Parse<usize> {
        if !self.sees(word)? {
            return Ok(None);
        }
        self.at += 1;
        Ok(Some(self.at - 1))
    }

    fn take_kind(&mut self, kind: Kind) -> Parse<usize> {
        if !self.sees_kind(kind)? {
            return Ok(None);
        }
        self.at += 1;
        Ok(Some(self.at - 1))
    }

    /// A name that is no keyword.
    fn take_name(&mut self) -> Parse<Node> {
        let token = self.peek()?;
        if token.kind != Kind::Name || is_keyword(self.word(&token)) {
            return Ok(None);
        }
        self.at += 1;
        Ok(Some(self.leaf(Shape::Name, self.at - 1)))
    }

    /// Takes what must come here; its absence is a mistake of its own.
    fn force(&mut self, word: &str) -> Parse<usize> {
        if let Some(index) = self.take(word)? {
            return Ok(Some(index));
        }
        let token = self.peek()?;
        if !self.second {
            return Ok(None);
        }
        Err(Fault::new(self.token_span(&token), format!("expected '{word}'")))
    }

    // Nodes and places.

    fn leaf(&self, shape: Shape, first: usize) -> Node {
        Node { shape, first, after: self.at, parts: Rc::from([]) }
    }

    fn node(&self, shape: Shape, first: usize, parts: Vec<Node>) -> Node {
        Node { shape, first, after: self.at, parts: Rc::from(parts) }
    }

    fn span_of(&self, first: usize, after: usize) -> Span {
        let start = self.tokens.get(first).map_or(0, |t| t.start);
        let end = after.checked_sub(1).and_then(|last| self.tokens.get(last)).map_or(start, |t| t.end);
        self.text.span(start, end)
    }

    fn span(&self, node: &Node) -> Span {
        self.span_of(node.first, node.after)
    }

    // Mistakes.

    fn raise<T>(&self, node: &Node, message: impl Into<String>) -> Parse<T> {
        Err(Fault::new(self.span(node), message))
    }

    /// From one node's start to another's end.
    fn raise_range<T>(&self, first: usize, after: usize, message: impl Into<String>) -> Parse<T> {
        Err(Fault::new(self.span_of(first, after), message))
    }

    fn raise_token<T>(&self, index: usize, message: impl Into<String>) -> Parse<T> {
        Err(Fault::new(self.token_at(index), message))
    }

    fn token_at(&self, index: usize) -> Span {
        self.tokens.get(index).map_or(Span::default(), |t| self.token_span(t))
    }

    /// From a token to where the tokenizer stands.
    fn raise_from<T>(&self, index: usize, message: impl Into<String>) -> Parse<T> {
        let mut span = self.token_at(index);
        let last = self.tokens.get(self.furthest.min(self.tokens.len().saturating_sub(1)));
        if let Some(last) = last {
            let end = self.token_span(last);
            (span.end_line, span.end_column) = (end.end_line, end.end_column.saturating_sub(1));
        }
        Err(Fault::new(span, message))
    }

    /// At the token that was fetched last.
    fn raise_last<T>(&self, message: impl Into<String>) -> Parse<T> {
        let index = self.furthest.min(self.tokens.len().saturating_sub(1));
        let span = match self.tokens.get(index) {
            Some(token) if matches!(token.kind, Kind::Indent | Kind::Dedent | Kind::End) => self.last_place(index),
            Some(token) => self.token_span(token),
            None => Span::default(),
        };
        Err(Fault::new(span, message))
    }

    fn raise_indent<T>(&self, message: String) -> Parse<T> {
        self.raise_last(message).map_err(|mut fault| {
            fault.kind = SyntaxErrorKind::IndentationError;
            fault
        })
    }

    fn line_of(&self, index: usize) -> u32 {
        self.tokens.get(index).map_or(0, |t| self.text.place(t.start).0)
    }

    // Trying.

    /// Looks for a mistake from here, in the second pass only; the position is restored.
    fn mistake(&mut self, rule: impl FnOnce(&mut Self) -> Parse<()>) -> Result<(), Box<Fault>> {
        if !self.second || self.plain > 0 {
            return Ok(());
        }
        let at = self.at;
        rule(self)?;
        self.at = at;
        Ok(())
    }

    /// A rule that leaves the position as it was if it does not match.
    fn attempt<T>(&mut self, rule: impl FnOnce(&mut Self) -> Parse<T>) -> Parse<T> {
        let at = self.at;
        let result = rule(self)?;
        if result.is_none() {
            self.at = at;
        }
        Ok(result)
    }

    /// Whether a rule matches here; the position stays.
    fn ahead<T>(&mut self, rule: impl FnOnce(&mut Self) -> Parse<T>) -> Result<bool, Box<Fault>> {
        let at = self.at;
        let result = rule(self)?;
        self.at = at;
        Ok(result.is_some())
    }

    fn remember(&mut self, rule: Rule, parse: impl FnOnce(&mut Self) -> Parse<Node>) -> Parse<Node> {
        // CPython remembers most rules without regard to whether mistakes were looked for.
        let apart =
            matches!(rule, Rule::Atom | Rule::Generator | Rule::NamedExpression | Rule::StarNamed | Rule::Lambda);
        let key = (rule, self.at, apart && self.plain > 0);
        if let Some((result, at)) = self.memo.get(&key) {
            let result = result.clone();
            self.at = *at;
            return Ok(result);
        }
        let start = self.at;
        let result = parse(self)?;
        if result.is_none() {
            self.at = start;
        }
        self.memo.insert(key, (result.clone(), self.at));
        Ok(result)
    }
}

pub(super) fn is_keyword(word: &str) -> bool {
    matches!(
        word,
        "False"
            | "None"
            | "True"
            | "and"
            | "as"
            | "assert"
            | "async"
            | "await"
            | "break"
            | "class"
            | "continue"
            | "def"
            | "del"
            | "elif"
            | "else"
            | "except"
            | "finally"
            | "for"
            | "from"
            | "global"
            | "if"
            | "import"
            | "in"
            | "is"
            | "lambda"
            | "nonlocal"
            | "not"
            | "or"
            | "pass"
            | "raise"
            | "return"
            | "try"
            | "while"
            | "with"
            | "yield"
    )
}
