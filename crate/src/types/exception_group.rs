//! Exception groups (PEP 654): `split`, `subgroup`, `derive`, and what `except*` needs.

use std::rc::Rc;

use crate::object::native::{Arity, Call, Def, Task};
use crate::object::{Args, Exception, Raised, Result, Tuple, Value, intern, names, types};
use crate::vm::ask;

pub const TABLE: &[Def] = &[
    Def::method("split", Arity::One, Call::Task(|args| Box::pin(split_method(args)))),
    Def::method("subgroup", Arity::One, Call::Task(|args| Box::pin(subgroup_method(args)))),
    Def::method("derive", Arity::One, Call::Task(|args| Box::pin(derive_method(args)))),
    Def::class_method(
        "__class_getitem__",
        Arity::One,
        Call::Binary(|_, class, item| super::generic_alias::make(class, item)),
    ),
];

/// Checks the arguments of a new group and makes `ExceptionGroup` of a `BaseExceptionGroup` that holds only Exceptions.
pub fn check(e: &Rc<Exception>) -> Result<()> {
    let t = types();
    let args = e.args.borrow().clone();
    if args.len() != 2 {
        return Err(Raised::type_error(format!(
            "BaseExceptionGroup.__new__() takes exactly 2 arguments ({} given)",
            args.len()
        )));
    }
    if args[0].as_str().is_none() {
        return Err(Raised::type_error(format!(
            "BaseExceptionGroup.__new__() argument 1 must be str, not {}",
            args[0].type_name()
        )));
    }
    let members = match args[1].payload() {
        Value::List(l) => l.to_vec(),
        Value::Tuple(t) => t.to_vec(),
        // A sequence, of what are no exceptions.
        Value::Str(s) if s.is_empty() => Vec::new(),
        text @ Value::Str(_) => vec![text.clone()],
        _ => return Err(Raised::type_error("second argument (exceptions) must be a sequence")),
    };
    if members.is_empty() {
        return Err(Raised::value_error("second argument (exceptions) must be a non-empty sequence"));
    }
    let mut only_exceptions = true;
    for (at, member) in members.iter().enumerate() {
        match member {
            Value::Exception(m) => only_exceptions &= m.is_a(&t.exception),
            _ => {
                return Err(Raised::value_error(format!(
                    "Item {at} of second argument (exceptions) is not an exception"
                )));
            }
        }
    }
    let class = e.class();
    if Rc::ptr_eq(&class, &t.base_exception_group) && only_exceptions {
        e.set_class(t.exception_group.clone());
    } else if class.is_subclass(&t.exception) && !only_exceptions {
        return Err(Raised::type_error(if Rc::ptr_eq(&class, &t.exception_group) {
            "Cannot nest BaseExceptions in an ExceptionGroup".to_string()
        } else {
            format!("Cannot nest BaseExceptions in '{}'", class.name())
        }));
    }
    Ok(())
}

/// `message (2 sub-exceptions)`
pub fn text(e: &Exception) -> Result {
    let message = e.field("message").and_then(|m| m.as_str().map(|s| s.as_str().to_string())).unwrap_or_default();
    let count = members(e).len();
    let plural = if count == 1 { "" } else { "s" };
    Ok(Value::string(format!("{message} ({count} sub-exception{plural})")))
}

fn members(e: &Exception) -> Vec<Value> {
    e.field("exceptions").and_then(|m| m.as_tuple().cloned()).map_or(Vec::new(), |t| t.to_vec())
}

fn is_group(value: &Value) -> bool {
    matches!(value, Value::Exception(e) if e.is_a(&types().base_exception_group))
}

/// The condition of `split`: a class, a tuple of classes or a callable.
async fn matches(value: &Value, condition: &Value) -> Result<bool> {
    match condition {
        Value::Class(c) if c.is_subclass(&types().base_exception) => {
            Ok(matches!(value, Value::Exception(e) if e.is_a(c)))
        }
        Value::Tuple(classes) => Ok(classes.iter().any(|c| match (c, value) {
            (Value::Class(c), Value::Exception(e)) => e.is_a(c),
            _ => false,
        })),
        callable => {
            let answer = ask::call1(callable, value.clone()).await?;
            ask::truth(&answer).await
        }
    }
}

/// (match, rest), either may be None.
fn split(value: Value, condition: Value) -> Task {
    Box::pin(async move {
        if matches(&value, &condition).await? {
            return Ok(Value::tuple(vec![value, Value::None]));
        }
        if !is_group(&value) {
            return Ok(Value::tuple(vec![Value::None, value]));
        }
        let Value::Exception(group) = &value else { return Ok(Value::None) };
        let (mut matched, mut rest) = (Vec::new(), Vec::new());
        for member in members(group) {
            let halves = ask::spawn(split(member, condition.clone())).await?;
            if let Value::Tuple(pair) = halves {
                if !pair[0].is_none() {
                    matched.push(pair[0].clone());
                }
                if !pair[1].is_none() {
                    rest.push(pair[1].clone());
                }
            }
        }
        let matched = derived(group, matched).await?;
        let rest = derived(group, rest).await?;
        Ok(Value::tuple(vec![matched, rest]))
    })
}

/// `group.derive(members)` with the metadata of the group.
async fn derived(group: &Rc<Exception>, members: Vec<Value>) -> Result {
    if members.is_empty() {
        return Ok(Value::None);
    }
    let this = Value::Exception(group.clone());
    let derive = ask::get_attribute(&this, &intern("derive")).await?;
    let new = ask::call1(&derive, Value::list(members)).await?;
    let Value::Exception(e) = &new else {
        return Err(Raised::type_error("derive must return an instance of BaseExceptionGroup"));
    };
    *e.traceback.borrow_mut() = group.traceback.borrow().clone();
    e.cause.replace(group.cause.borrow().clone());
    e.context.replace(group.context.borrow().clone());
    e.suppress_context.set(group.suppress_context.get());
    if let Some(notes) = super::exception::notes(group)
        && let Some(list) = notes.as_list()
    {
        e.dict().set_str(&names().notes, Value::list(list.to_vec()));
    }
    Ok(new)
}

fn check_condition(condition: &Value) -> Result<()> {
    let is_class = |v: &Value| matches!(v, Value::Class(c) if c.is_subclass(&types().base_exception));
    let fine = match condition {
        Value::Tuple(items) => items.iter().all(is_class),
        Value::Class(_) => is_class(condition),
        other => {
            matches!(other, Value::Function(_) | Value::Method(_) | Value::Native(_))
                || other.class().lookup(&names().call).is_some()
        }
    };
    if fine {
        Ok(())
    } else {
        Err(Raised::type_error(
            "expected an exception type, a tuple of exception types, or a callable (other than a class)",
        ))
    }
}

async fn split_method(args: Args) -> Result {
    let [this, condition] = args.take();
    check_condition(&condition)?;
    ask::spawn(split(this, condition)).await
}

async fn subgroup_method(args: Args) -> Result {
    let [this, condition] = args.take();
    check_condition(&condition)?;
    match ask::spawn(split(this, condition)).await? {
        Value::Tuple(pair) => Ok(pair[0].clone()),
        other => Ok(other),
    }
}

async fn derive_method(args: Args) -> Result {
    let [this, members] = args.take();
    let e = super::exception::exception(&this)?;
    let message = e.field("message").unwrap_or(Value::None);
    ask::call(&Value::Class(types().base_exception_group.clone()), Args::two(message, members)).await
}

/// CHECK_EG_MATCH: (match, rest) for `except* class`; a naked exception that matches is wrapped.
pub async fn split_for_handler(exception: Value, class: Value) -> Result<(Value, Value)> {
    if exception.is_none() {
        return Ok((Value::None, Value::None));
    }
    if !is_group(&exception) {
        if matches(&exception, &class).await? {
            let message = Value::str("");
            let group = ask::call(
                &Value::Class(types().base_exception_group.clone()),
                Args::two(message, Value::tuple(vec![exception.clone()])),
            )
            .await?;
            if let (Value::Exception(group), Value::Exception(e)) = (&group, &exception) {
                let tb = e.traceback.borrow().clone();
                *group.traceback.borrow_mut() = tb;
            }
            return Ok((group, Value::None));
        }
        return Ok((Value::None, exception));
    }
    match ask::spawn(split(exception, class)).await? {
        Value::Tuple(pair) => Ok((pair[0].clone(), pair[1].clone())),
        _ => Ok((Value::None, Value::None)),
    }
}

/// PREP_RERAISE_STAR: what is raised after all `except*` clauses: unhandled parts of the original and newly raised ones.
pub async fn prepare_reraise(original: Value, raised: Value) -> Result {
    let all: Vec<Value> =
        raised.as_list().map_or(Vec::new(), |l| l.to_vec()).into_iter().filter(|v| !v.is_none()).collect();
    if all.is_empty() {
        return Ok(Value::None);
    }
    if !is_group(&original) {
        return Ok(all.into_iter().next().unwrap_or(Value::None));
    }
    let Value::Exception(group) = &original else { return Ok(Value::None) };
    // Parts of the original carry its very traceback; anything else was raised by a handler.
    let is_part = |v: &Value| match v {
        Value::Exception(e) => same_origin(e, group),
        _ => false,
    };
    let (unhandled, new): (Vec<_>, Vec<_>) = all.into_iter().partition(is_part);
    let projected = if unhandled.is_empty() { Value::None } else { project(group, &unhandled).await? };
    if new.is_empty() {
        return Ok(projected);
    }
    let mut members = new;
    if !projected.is_none() {
        members.push(projected);
    }
    if members.len() == 1 {
        return Ok(members.remove(0));
    }
    ask::call(&Value::Class(types().base_exception_group.clone()), Args::two(Value::str(""), Value::list(members)))
        .await
}

fn same_origin(e: &Rc<Exception>, group: &Rc<Exception>) -> bool {
    let same = |a: &crate::object::Value, b: &crate::object::Value| a.is(b) || (a.is_null() && b.is_null());
    let tb = match (&*e.traceback.borrow(), &*group.traceback.borrow()) {
        (Some(a), Some(b)) => Rc::ptr_eq(a, b),
        (None, None) => true,
        _ => false,
    };
    tb && same(&e.context.borrow(), &group.context.borrow())
        && same(&e.cause.borrow(), &group.cause.borrow())
        && e.is_a(&types().base_exception_group)
}

/// The part of the group that consists of the leaves of `parts`, in the group's own structure.
async fn project(group: &Rc<Exception>, parts: &[Value]) -> Result {
    let mut leaves = Vec::new();
    let mut stack: Vec<Value> = parts.to_vec();
    while let Some(value) = stack.pop() {
        match &value {
            Value::Exception(e) if is_group(&value) => stack.extend(members(e)),
            _ => leaves.push(value),
        }
    }
    keep_leaves(group.clone(), Rc::new(leaves)).await
}

fn keep_leaves(group: Rc<Exception>, leaves: Rc<Vec<Value>>) -> Task {
    Box::pin(async move {
        let mut kept = Vec::new();
        for member in members(&group) {
            match &member {
                Value::Exception(e) if is_group(&member) => {
                    let inner = ask::spawn(keep_leaves(e.clone(), leaves.clone())).await?;
                    if !inner.is_none() {
                        kept.push(inner);
                    }
                }
                _ if leaves.iter().any(|l| l.is(&member)) => kept.push(member),
                _ => {}
            }
        }
        derived(&group, kept).await
    })
}

/// Members as `e.exceptions` gives them.
pub fn exceptions(e: &Exception) -> Rc<Tuple> {
    Tuple::new(members(e))
}
