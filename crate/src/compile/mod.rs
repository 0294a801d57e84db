//! From tree to code objects. Each construct has a file; all emit into the current [`unit`](self::unit), which `flowgraph`
//! turns into blocks and optimises, and `assemble` into a code object. Instructions, their order, the depth of
//! the stack and the exception table are those of CPython 3.13.

mod annotation;
mod assemble;
mod assign;
mod blocks;
mod call;
mod class;
mod comprehension;
mod context;
mod expression;
mod flow;
mod flowgraph;
mod fstring;
mod function;
mod handler;
mod imports;
mod jumps;
mod lines;
mod module;
mod name;
mod pattern;
mod peephole;
mod stack_depth;
mod statement;
mod suspend;
mod swaps;
mod type_params;
mod unbound;
mod unit;
mod unparse;
mod unwind;
mod warn;

pub use module::{Compiled, Mode, Tree, Written, compile, compile_made, compile_warned, view_tree};

pub use crate::syntax::error::{SyntaxError, SyntaxErrorKind};
pub use crate::syntax::warning::SyntaxWarning;
