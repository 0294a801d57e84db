//! What a class statement does: it finds bases and metaclass, runs the body in a namespace, and lets the metaclass make the class.

use std::rc::Rc;

use super::type_::winner;
use crate::object::{Args, Dict, Raised, Result, Value, names, types};
use crate::vm::ask;

/// `__build_class__(function, name, *bases, metaclass=..., **kwargs)`
pub async fn build_class(mut args: Args) -> Result {
    if args.pos.len() < 2 {
        return Err(Raised::type_error("__build_class__: not enough arguments"));
    }
    let function = args.pos.remove(0);
    let name = args.pos.remove(0);
    let metaclass = args.keyword("metaclass");
    let original: Vec<Value> = args.pos.to_vec();
    let mut bases = Vec::new();
    let mut replaced = false;
    for base in &original {
        match base {
            Value::Class(_) => bases.push(base.clone()),
            other => match ask::find_attribute(other, &names().mro_entries).await? {
                Some(method) => {
                    let entries = ask::call1(&method, Value::tuple(original.clone())).await?;
                    let Some(entries) = entries.as_tuple() else {
                        return Err(Raised::type_error("__mro_entries__ must return a tuple"));
                    };
                    bases.extend(entries.iter().cloned());
                    replaced = true;
                }
                None => bases.push(base.clone()),
            },
        }
    }
    let meta = match &metaclass {
        Some(Value::Class(meta)) => Value::Class(winner(meta, bases.iter().map(Value::class))?),
        Some(other) => other.clone(),
        None => match bases.first() {
            None => Value::Class(types().type_.clone()),
            Some(first) => Value::Class(winner(&first.class(), bases.iter().map(Value::class))?),
        },
    };
    let bases_tuple = Value::tuple(bases);
    let class_args = |namespace: Option<Value>| {
        let mut pos = vec![name.clone(), bases_tuple.clone()];
        pos.extend(namespace);
        let mut all = Args::from_vec(pos);
        all.kw = args.kw.clone();
        all
    };
    let is_plain = matches!(&meta, Value::Class(m) if Rc::ptr_eq(m, &types().type_));
    let namespace = if is_plain {
        Value::dict(Dict::new())
    } else {
        match ask::find_attribute(&meta, &names().prepare).await? {
            Some(prepare) => {
                let namespace = ask::call(&prepare, class_args(None)).await?;
                if namespace.class().lookup(&names().getitem).is_none() {
                    let meta = if let Value::Class(meta) = &meta { meta.name() } else { "<metaclass>".into() };
                    let kind = namespace.type_name();
                    return Err(Raised::type_error(format!("{meta}.__prepare__() must return a mapping, not {kind}")));
                }
                namespace
            }
            None => Value::dict(Dict::new()),
        }
    };
    let cell = ask::call_body(&function, namespace.clone()).await?;
    if replaced {
        ask::set_item(&namespace, Value::Str(names().orig_bases.clone()), Value::tuple(original)).await?;
    }
    let class = ask::call(&meta, class_args(Some(namespace))).await?;
    if let (Value::Cell(cell), Value::Class(_)) = (&cell, &class)
        && !cell.get().is(&class)
    {
        let shown = ask::repr(&name).await?;
        let other = cell.get();
        if !other.is_null() {
            return Err(Raised::type_error(format!(
                "__class__ set to {} defining {} as {}",
                ask::repr(&other).await?.as_str(),
                shown.as_str(),
                ask::repr(&class).await?.as_str()
            )));
        }
        return Err(Raised::runtime_error(format!(
            "__class__ not set defining {} as {}. Was __classcell__ propagated to type.__new__?",
            shown.as_str(),
            ask::repr(&class).await?.as_str()
        )));
    }
    Ok(class)
}
