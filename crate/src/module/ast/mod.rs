//! What `ast` needs of the engine: the tree of a source text as nodes. Their classes are made in Python (`_ast.py`), which hands them in by
//! their names; where it hands in a node instead of a class (`Load`, `Add` …), that one node is shared.

mod build;
mod build_expr;
mod names;
mod read;
mod read_expr;

use std::rc::Rc;

use self::build::Builder;
use self::read::Reader;
use crate::builtin::define;
use crate::builtin::execution::{load, mode_named, source_text, syntax_error};
use crate::compile::{Mode, Written, compile_made, view_tree};
use crate::object::native::{Arity, Call, Def};
use crate::object::{Args, Dict, Flow, Raised, Result, Value};
use crate::vm::Machine;

const TABLE: &[Def] =
    &[Def::function("parse", Arity::Any, Call::Flow(parse)), Def::function("compile", Arity::Any, Call::Flow(compile))];

pub fn fill(_: &mut Machine, dict: &Rc<Dict>) {
    define(dict, "_syntax_tree", TABLE);
}

/// `parse(source, filename, mode, nodes, folded)`
fn parse(m: &mut Machine, args: Args) -> Result<Flow> {
    let [source, filename, mode, nodes, folded] = args.take();
    let text = source_text(&source, "compile")?;
    let filename = filename.as_str().map_or("<unknown>".to_string(), |s| s.as_str().to_string());
    let mode = mode_named(&mode)?;
    let Some(nodes) = nodes.as_dict() else { return Err(Raised::type_error("nodes must be a dict")) };
    let builder = Builder::new(nodes);
    let build = |written: Written| match written {
        Written::Expression(expr) => builder.node("Expression", None, vec![builder.expr(expr)]),
        Written::Module(body) if mode == Mode::Single => builder.node("Interactive", None, vec![builder.body(body)]),
        Written::Module(body) => builder.node("Module", None, vec![builder.body(body), Value::list(Vec::new())]),
    };
    let (tree, warnings) = view_tree(&text, mode, matches!(folded, Value::Bool(true)), build)
        .map_err(|error| syntax_error(m, error, &filename))?;
    Flow::task(async move {
        super::warnings::of_source(warnings, &filename).await?;
        Ok(tree)
    })
}

/// `compile(tree, filename, mode, nodes)`
fn compile(m: &mut Machine, args: Args) -> Result<Flow> {
    let [tree, filename, mode, nodes] = args.take();
    let filename = filename.as_str().map_or("<unknown>".to_string(), |s| s.as_str().to_string());
    let mode = mode_named(&mode)?;
    let Some(nodes) = nodes.as_dict() else { return Err(Raised::type_error("nodes must be a dict")) };
    let compiled = compile_made(&filename, mode, |lower| Reader::new(lower, nodes).tree(&tree, mode))?;
    let compiled = compiled.map_err(|error| syntax_error(m, error, &filename))?;
    Flow::task(async move {
        super::warnings::of_source(compiled.warnings, &filename).await?;
        Ok(Value::Code(load(&compiled.code)))
    })
}
