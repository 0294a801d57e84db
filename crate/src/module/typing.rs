//! `_typing`: the constructors of type parameters and aliases.

use std::rc::Rc;

use crate::builtin::define;
use crate::object::native::{Arity, Call, Def, Params};
use crate::object::{Args, Class, Dict, Raised, Result, Value, names, types};
use crate::ops::truth::truth_quick;
use crate::types::type_param;
use crate::vm::Machine;

/// `name`, then constraints, then keywords.
fn parameter(class: &Rc<Class>, mut args: Args) -> Result {
    let function = class.name().to_lowercase();
    args.pos.remove(0);
    let name = if args.pos.is_empty() { args.keyword("name").unwrap_or_default() } else { args.pos.remove(0) };
    if name.is_null() {
        return Err(Raised::type_error(format!("{function}() missing required argument 'name' (pos 1)")));
    }
    if name.as_str().is_none() {
        return Err(Raised::type_error(format!("{function}() argument 'name' must be str, not {}", name.type_name())));
    }
    let constraints = args.pos.to_vec();
    let mut flag = |name: &str| args.keyword(name).is_some_and(|v| truth_quick(&v).unwrap_or(true));
    let variance = (flag("covariant"), flag("contravariant"), flag("infer_variance"));
    let (bound, default) = (args.keyword("bound").unwrap_or_default(), args.keyword("default").unwrap_or_default());
    if let Some((unknown, _)) = args.kw.first() {
        return Err(Raised::type_error(format!(
            "{function}() got an unexpected keyword argument '{}'",
            unknown.as_str()
        )));
    }
    if variance.0 && variance.1 {
        return Err(Raised::value_error("Bivariant types are not supported."));
    }
    if constraints.len() == 1 {
        return Err(Raised::type_error("A single constraint is not allowed"));
    }
    if !bound.is_null() && !constraints.is_empty() {
        return Err(Raised::type_error("Constraints cannot be combined with bound=..."));
    }
    Ok(type_param::named(class, name, bound, constraints, default, variance))
}

const fn constructor(new: fn(&mut Machine, Args) -> Result) -> Def {
    Def::static_method("__new__", Arity::Any, Call::Plain(new))
}

const TABLE: &[Def] = &[Def::function("_idfunc", Arity::One, Call::Unary(|_, v| Ok(v)))];

pub fn fill(_: &mut Machine, dict: &Rc<Dict>) {
    let t = types();
    define(dict, "_typing", TABLE);
    crate::types::define(&t.type_var, &[constructor(|_, args| parameter(&types().type_var, args))]);
    crate::types::define(&t.param_spec, &[constructor(|_, args| parameter(&types().param_spec, args))]);
    crate::types::define(&t.type_var_tuple, &[constructor(|_, args| parameter(&types().type_var_tuple, args))]);
    crate::types::define(
        &t.type_alias,
        &[constructor(|m, args| {
            let [_, name, value, params] =
                args.bind("typealias", 1, &Params::new(&["name", "value", "type_params"], 2).keyword_only(2))?;
            let caller = m.python_frame().and_then(|f| f.globals.get_str(&names().name)).unwrap_or(Value::None);
            type_param::alias(name, value, params, caller)
        })],
    );
    for class in [&t.type_var, &t.param_spec, &t.type_var_tuple, &t.type_alias, &t.generic] {
        dict.set(&class.name(), Value::Class(class.clone()));
    }
}
