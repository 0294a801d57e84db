//! Names of the nodes that stand for operators and contexts.

use crate::code::opcode::BinaryOp;
use crate::syntax::tree::{CompareOp, Context, UnaryOp};

type Names<T, const N: usize> = [(&'static str, T); N];

pub(super) const CONTEXTS: Names<Context, 3> =
    [("Load", Context::Load), ("Store", Context::Store), ("Del", Context::Del)];

pub(super) const UNARY: Names<UnaryOp, 4> =
    [("Invert", UnaryOp::Invert), ("Not", UnaryOp::Not), ("UAdd", UnaryOp::Plus), ("USub", UnaryOp::Minus)];

pub(super) const COMPARISONS: Names<CompareOp, 10> = [
    ("Eq", CompareOp::Eq),
    ("NotEq", CompareOp::NotEq),
    ("Lt", CompareOp::Lt),
    ("LtE", CompareOp::LtE),
    ("Gt", CompareOp::Gt),
    ("GtE", CompareOp::GtE),
    ("Is", CompareOp::Is),
    ("IsNot", CompareOp::IsNot),
    ("In", CompareOp::In),
    ("NotIn", CompareOp::NotIn),
];

pub(super) const OPERATORS: Names<BinaryOp, 13> = [
    ("Add", BinaryOp::Add),
    ("Sub", BinaryOp::Subtract),
    ("Mult", BinaryOp::Multiply),
    ("MatMult", BinaryOp::MatrixMultiply),
    ("Div", BinaryOp::TrueDivide),
    ("Mod", BinaryOp::Remainder),
    ("Pow", BinaryOp::Power),
    ("LShift", BinaryOp::Lshift),
    ("RShift", BinaryOp::Rshift),
    ("BitOr", BinaryOp::Or),
    ("BitXor", BinaryOp::Xor),
    ("BitAnd", BinaryOp::And),
    ("FloorDiv", BinaryOp::FloorDivide),
];

pub(super) fn name_of<T: Copy + PartialEq>(names: &[(&'static str, T)], wanted: T) -> &'static str {
    names.iter().find(|(_, value)| *value == wanted).map_or("", |(name, _)| name)
}

pub(super) fn named<T: Copy>(names: &[(&'static str, T)], wanted: &str) -> Option<T> {
    names.iter().find(|(name, _)| *name == wanted).map(|(_, value)| *value)
}
