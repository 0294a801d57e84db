//! `_typing`: the constructors of type parameters and aliases.

use std::rc::Rc;

use crate::builtin::define;
use crate::object::native::{Arity, Call, Def, Params};
use crate::object::{Args, Class, Dict, Flow, Raised, Result, Value, types};
use crate::ops::truth::truth_quick;
use crate::types::type_param;
use crate::vm::{Machine, ask};

/// The module whose code runs.
fn module_of_caller(m: &Machine) -> Value {
    m.running_module().unwrap_or(Value::None)
}

/// `name`, then what the class takes beside it.
fn parameter(m: &Machine, class: &Rc<Class>, mut args: Args) -> Result {
    let is_type_var = Rc::ptr_eq(class, &types().type_var);
    let is_tuple = Rc::ptr_eq(class, &types().type_var_tuple);
    let function = class.name().to_lowercase();
    args.pos.remove(0);
    if !is_type_var && args.pos.len() > 1 {
        let given = args.pos.len();
        return Err(Raised::type_error(format!("{function}() takes exactly 1 positional argument ({given} given)")));
    }
    let name = if args.pos.is_empty() { args.keyword("name").unwrap_or_default() } else { args.pos.remove(0) };
    if name.is_null() {
        return Err(Raised::type_error(format!("{function}() missing required argument 'name' (pos 1)")));
    }
    if name.as_str().is_none() {
        return Err(Raised::type_error(format!("{function}() argument 'name' must be str, not {}", name.type_name())));
    }
    let constraints = args.pos.to_vec();
    let mut flag = |name: &str| !is_tuple && args.keyword(name).is_some_and(|v| truth_quick(&v).unwrap_or(true));
    let variance = (flag("covariant"), flag("contravariant"), flag("infer_variance"));
    let bound = if is_tuple { Value::Null } else { args.keyword("bound").unwrap_or_default() };
    let default = args.keyword("default").unwrap_or_default();
    if let Some((unknown, _)) = args.kw.first() {
        return Err(Raised::type_error(format!(
            "{function}() got an unexpected keyword argument '{}'",
            unknown.as_str()
        )));
    }
    if variance.0 && variance.1 {
        return Err(Raised::value_error("Bivariant types are not supported."));
    }
    if variance.2 && (variance.0 || variance.1) {
        return Err(Raised::value_error("Variance cannot be specified with infer_variance."));
    }
    if constraints.len() == 1 {
        return Err(Raised::type_error("A single constraint is not allowed"));
    }
    if !bound.is_null() && !constraints.is_empty() {
        return Err(Raised::type_error("Constraints cannot be combined with bound=..."));
    }
    Ok(type_param::named(class, name, bound, constraints, default, variance, module_of_caller(m)))
}

/// `TypeVar(…)`: its bound must be a type, which the module `typing` knows.
fn type_var(m: &mut Machine, mut args: Args) -> Result<Flow> {
    let class = &types().type_var;
    let Some(at) = args.kw.iter().position(|(name, bound)| name.as_str() == "bound" && !bound.is_none()) else {
        return parameter(m, class, args).map(Flow::Value);
    };
    if matches!(args.kw[at].1, Value::Class(_)) {
        return parameter(m, class, args).map(Flow::Value);
    }
    let module = module_of_caller(m);
    Flow::task(async move {
        let checked = super::call("typing", "_checked_bound", Args::one(args.kw[at].1.clone())).await?;
        args.kw[at].1 = checked;
        let made = ask::machine(move |m| parameter(m, &types().type_var, args)).await?;
        type_param::set_module(&made, module);
        Ok(made)
    })
}

/// `TypeAliasType(name, value, type_params=…)`.
fn type_alias(m: &mut Machine, args: Args) -> Result {
    let [_, name, value, params] =
        args.bind("typealias", 1, &Params::new(&["name", "value", "type_params"], 2).keyword_only(2))?;
    if name.as_str().is_none() {
        let given = name.type_name();
        return Err(Raised::type_error(format!("typealias() argument 'name' must be str, not {given}")));
    }
    if !params.is_null() && params.as_tuple().is_none() {
        return Err(Raised::type_error("type_params must be a tuple"));
    }
    Ok(type_param::alias(name, value, params, module_of_caller(m)))
}

const fn constructor(new: fn(&mut Machine, Args) -> Result) -> Def {
    Def::static_method("__new__", Arity::Any, Call::Plain(new))
}

const TABLE: &[Def] = &[Def::function("_idfunc", Arity::One, Call::Unary(|_, v| Ok(v)))];

pub fn fill(_: &mut Machine, dict: &Rc<Dict>) {
    let t = types();
    define(dict, "_typing", TABLE);
    crate::types::define(&t.type_var, &[Def::static_method("__new__", Arity::Any, Call::Flow(type_var))]);
    crate::types::define(&t.param_spec, &[constructor(|m, args| parameter(m, &types().param_spec, args))]);
    crate::types::define(&t.type_var_tuple, &[constructor(|m, args| parameter(m, &types().type_var_tuple, args))]);
    crate::types::define(&t.type_alias, &[constructor(type_alias)]);
    for class in [&t.type_var, &t.param_spec, &t.type_var_tuple, &t.type_alias, &t.generic] {
        dict.set(&class.name(), Value::Class(class.clone()));
    }
}
