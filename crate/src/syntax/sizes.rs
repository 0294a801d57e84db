//! The numbers in a program by which its size can be varied: what a module assigns to a name once (`N = 1_000_000`), and what stands alone in
//! `range(…)`.

use ruff_python_ast::visitor::{Visitor, walk_expr, walk_stmt};
use ruff_python_ast::{Expr, Mod, Number, Operator, Stmt};
use ruff_text_size::{Ranged, TextRange};

use super::parse::parse;
use crate::source::text::Text;

/// Smaller numbers are no sizes.
const LEAST: i64 = 10;

/// A number by which the size of a program can be varied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Size {
    /// The name it is assigned to, or the call that it stands in.
    pub name: String,
    pub value: i64,
    pub line: u32,
    /// Byte offsets of the number.
    pub start: usize,
    pub end: usize,
}

/// In the order of the text; nothing where the text is no program.
pub fn sizes(source: &str) -> Vec<Size> {
    let text = Text::new(source);
    let Ok(tree) = parse(&text, false) else { return Vec::new() };
    let Mod::Module(module) = tree.tree() else { return Vec::new() };
    let mut finder = Finder { text: &text, found: Vec::new() };
    for statement in &module.body {
        if let Stmt::Assign(assign) = statement
            && let ([Expr::Name(name)], Some(value)) = (assign.targets.as_slice(), number(&assign.value))
        {
            finder.add(name.id.to_string(), value, assign.value.range());
        }
        finder.visit_stmt(statement);
    }
    let mut found = finder.found;
    // A name that is assigned twice has no one size.
    let names: Vec<String> = found.iter().map(|size| size.name.clone()).collect();
    found.retain(|size| size.name.contains('(') || names.iter().filter(|name| **name == size.name).count() == 1);
    found.sort_by_key(|size| size.start);
    found
}

struct Finder<'t> {
    text: &'t Text<'t>,
    found: Vec<Size>,
}

impl Finder<'_> {
    fn add(&mut self, name: String, value: i64, range: TextRange) {
        if value >= LEAST {
            let (start, end) = (range.start().to_u32(), range.end().to_u32());
            let (line, _) = self.text.place(start);
            self.found.push(Size { name, value, line, start: start as usize, end: end as usize });
        }
    }
}

impl<'a> Visitor<'a> for Finder<'_> {
    fn visit_stmt(&mut self, statement: &'a Stmt) {
        walk_stmt(self, statement);
    }

    fn visit_expr(&mut self, expression: &'a Expr) {
        if let Expr::Call(call) = expression
            && let (Expr::Name(function), [size]) = (&*call.func, &*call.arguments.args)
            && function.id.as_str() == "range"
            && let Some(value) = number(size)
        {
            let shown = self.text.slice(size.range().start().to_u32(), size.range().end().to_u32());
            self.add(format!("range({shown})"), value, size.range());
        }
        walk_expr(self, expression);
    }
}

/// A number, a power or a product of numbers.
fn number(expression: &Expr) -> Option<i64> {
    match expression {
        Expr::NumberLiteral(literal) => match &literal.value {
            Number::Int(int) => int.as_i64(),
            _ => None,
        },
        Expr::BinOp(operation) => {
            let (left, right) = (number(&operation.left)?, number(&operation.right)?);
            match operation.op {
                Operator::Pow => left.checked_pow(u32::try_from(right).ok()?),
                Operator::Mult => left.checked_mul(right),
                _ => None,
            }
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::sizes;

    #[test]
    fn names_and_ranges() {
        let source = "N = 10**6\nm = 3\ntwice = 20\ntwice = 30\ndef f():\n    k = 500\n    return sum(range(1_000))\nlist(range(2, 90))\n";
        let found: Vec<_> =
            sizes(source).into_iter().map(|s| (s.name, s.value, s.line, source[s.start..s.end].to_string())).collect();
        assert_eq!(
            found,
            [
                ("N".to_string(), 1_000_000, 1, "10**6".to_string()),
                ("range(1_000)".to_string(), 1000, 7, "1_000".to_string()),
            ]
        );
    }

    #[test]
    fn no_program_has_no_sizes() {
        assert_eq!(sizes("N = = 5"), []);
    }
}
