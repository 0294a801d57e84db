//! `isinstance` and `issubclass`: by the order of a class, by its metaclass, by what an object says of itself (`__class__`, `__bases__`).

use std::rc::Rc;

use super::ask::{self, Reply};
use super::protocols::{find_attribute, special, truth};
use crate::object::{Class, Function, Raised, Result, Tuple, Value, names, types};

/// Which of the two is asked.
#[derive(Clone, Copy)]
enum Question {
    Instance,
    Subclass,
}

/// `isinstance(v, class)`; `class` may be a tuple or a union.
pub fn is_instance(v: &Value, class: &Value) -> Reply<bool> {
    match class {
        Value::Class(c) if Rc::ptr_eq(&v.class(), c) || is_plain(c) && v.class().is_subclass(c) => Reply::now(Ok(true)),
        _ => Reply::slow(any_class(Question::Instance, v.clone(), class.clone())),
    }
}

/// `issubclass(class, of)`; `of` may be a tuple or a union.
pub fn is_subclass(class: &Value, of: &Value) -> Reply<bool> {
    match (class, of) {
        (Value::Class(class), Value::Class(of)) if is_plain(of) => Reply::now(Ok(class.is_subclass(of))),
        _ => Reply::slow(any_class(Question::Subclass, class.clone(), of.clone())),
    }
}

/// Whether `type` itself decides what counts as an instance.
fn is_plain(class: &Class) -> bool {
    Rc::ptr_eq(&class.metaclass(), &types().type_)
}

/// Whether a class of a tuple or union, or the one that is given, counts; a tuple within one is looked through in a frame of its own, so
/// that it has an end.
async fn any_class(question: Question, v: Value, class: Value) -> Result<bool> {
    let Some(members) = members_of(&class) else { return one_class(question, &v, &class).await };
    for member in members {
        let found = if let Value::Tuple(_) = member {
            let (v, doing) = (v.clone(), question.recursion());
            ask::spawn_for(doing, async move { any_class(question, v, member).await.map(Value::Bool) }).await?
        } else {
            Value::Bool(one_class(question, &v, &member).await?)
        };
        if let Value::Bool(true) = found {
            return Ok(true);
        }
    }
    Ok(false)
}

impl Question {
    /// What is said where it goes too deep.
    fn recursion(self) -> &'static str {
        match self {
            Question::Instance => " in __instancecheck__",
            Question::Subclass => " in __subclasscheck__",
        }
    }

    fn check(self) -> &'static Rc<crate::object::Str> {
        match self {
            Question::Instance => &names().instancecheck,
            Question::Subclass => &names().subclasscheck,
        }
    }

    /// What else than one class the second argument may be.
    fn wrong_class(self, class: &Value) -> Raised {
        let generic = crate::types::generic_alias::is_alias(class);
        Raised::type_error(match (self, generic) {
            (Question::Instance, true) => "isinstance() argument 2 cannot be a parameterized generic",
            (Question::Subclass, true) => "issubclass() argument 2 cannot be a parameterized generic",
            (Question::Instance, false) => "isinstance() arg 2 must be a type, a tuple of types, or a union",
            (Question::Subclass, false) => "issubclass() arg 2 must be a class, a tuple of classes, or a union",
        })
    }
}

/// What a tuple or union of classes holds.
fn members_of(class: &Value) -> Option<Vec<Value>> {
    if let Value::Tuple(classes) = class {
        return Some(classes.to_vec());
    }
    let none = |class: Value| if class.is_none() { Value::Class(types().none_type.clone()) } else { class };
    Some(crate::types::generic_alias::union_members(class)?.into_iter().map(none).collect())
}

async fn one_class(question: Question, v: &Value, class: &Value) -> Result<bool> {
    if let Some(answer) = by_metaclass(question, v, class).await? {
        return Ok(answer);
    }
    match question {
        Question::Instance => is_own_instance(v, class).await,
        Question::Subclass => is_own_subclass(v, class).await,
    }
}

/// What a metaclass's own `__instancecheck__` or `__subclasscheck__` says; None: it has that of `type`.
async fn by_metaclass(question: Question, v: &Value, class: &Value) -> Result<Option<bool>> {
    let check = match class {
        Value::Class(c) if is_plain(c) => return Ok(None),
        // Of its very own instances nobody is asked.
        Value::Class(c) if matches!(question, Question::Instance) && Rc::ptr_eq(&v.class(), c) => {
            return Ok(Some(true));
        }
        other => other.class().lookup(question.check()),
    };
    match (&check, class) {
        (None | Some(Value::Native(_)), Value::Class(_)) => Ok(None),
        (Some(Value::Function(f)), Value::Class(c))
            if matches!(question, Question::Instance) && is_of_abc(f) && v.class().is_subclass(c) =>
        {
            // `ABCMeta` would say the same in the end.
            Ok(Some(true))
        }
        _ if crate::types::generic_alias::is_alias(class) => Err(question.wrong_class(class)),
        _ => match special(class, question.check(), vec![v.clone()]).await? {
            Some(answer) => truth(&answer).await.map(Some),
            None => Ok(None),
        },
    }
}

fn is_of_abc(check: &Function) -> bool {
    &*check.code.borrow().code.filename == "<frozen abc>"
}

/// `type.__instancecheck__`: an object is an instance of its type, and of what its `__class__` says.
pub async fn is_own_instance(v: &Value, class: &Value) -> Result<bool> {
    if let Value::Class(c) = class {
        if v.class().is_subclass(c) {
            return Ok(true);
        }
        return Ok(match claimed_class(v).await? {
            Some(Value::Class(claimed)) => claimed.is_subclass(c),
            _ => false,
        });
    }
    if bases_of(class).await?.is_none() {
        return Err(Question::Instance.wrong_class(class));
    }
    match find_attribute(v, &names().class).await? {
        Some(derived) => abstract_subclass(derived, class.clone()).await,
        None => Ok(false),
    }
}

/// Whether an object may say that it has another class than the one that it has.
pub fn may_claim_class(v: &Value) -> bool {
    let class = v.class();
    let n = names();
    let own = |name| class.lookup(name).is_some_and(|found| !matches!(found, Value::Native(_)));
    class.heap && (own(&n.class) || own(&n.getattribute))
}

/// The class that an object says it has.
pub async fn claimed_class(v: &Value) -> Result<Option<Value>> {
    if may_claim_class(v) { find_attribute(v, &names().class).await } else { Ok(None) }
}

/// `type.__subclasscheck__`
pub async fn is_own_subclass(class: &Value, of: &Value) -> Result<bool> {
    if let (Value::Class(class), Value::Class(of)) = (class, of) {
        return Ok(class.is_subclass(of));
    }
    if bases_of(class).await?.is_none() {
        return Err(Raised::type_error("issubclass() arg 1 must be a class"));
    }
    if bases_of(of).await?.is_none() {
        return Err(Question::Subclass.wrong_class(of));
    }
    abstract_subclass(class.clone(), of.clone()).await
}

/// `__bases__` of what is perhaps no type but stands for a class: only a tuple makes it one.
async fn bases_of(class: &Value) -> Result<Option<Rc<Tuple>>> {
    let bases = find_attribute(class, &names().bases).await?;
    Ok(match bases {
        Some(Value::Tuple(bases)) => Some(bases),
        _ => None,
    })
}

/// Whether `of` is found above `derived` by `__bases__` alone.
async fn abstract_subclass(mut derived: Value, of: Value) -> Result<bool> {
    loop {
        if derived.is(&of) {
            return Ok(true);
        }
        let Some(bases) = bases_of(&derived).await? else { return Ok(false) };
        if let [only] = &bases[..] {
            derived = only.clone();
            continue;
        }
        for base in bases.iter() {
            let (base, of) = (base.clone(), of.clone());
            let above = async move { abstract_subclass(base, of).await.map(Value::Bool) };
            if let Value::Bool(true) = ask::spawn_for(" in __issubclass__", above).await? {
                return Ok(true);
            }
        }
        return Ok(false);
    }
}
