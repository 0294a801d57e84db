//! `throw()` where the exception cannot go straight to the innermost generator (PEP 380: foreign iterators, GeneratorExit).

use std::rc::Rc;

use super::close::close_delegate;
use crate::object::generator::State;
use crate::object::native::Resume;
use crate::object::{Args, Flow, Generator, Raised, Result, Value, intern, names, types};
use crate::vm::ask::{self, Resumed};

/// Throws into the generator that is innermost in `g`'s chain, which waits for a foreign iterator, or closes the chain first
/// when the exception is GeneratorExit. The result is what `g` yields; StopIteration when it returns.
pub async fn throw_through(g: Rc<Generator>, raised: Raised) -> Result {
    let resumed = if raised.is_a(&types().generator_exit) {
        let raised = close_delegate(&g).await.err().unwrap_or(raised);
        resume_itself(&g, Resume::Throw(raised)).await?
    } else {
        throw_foreign(&g, Args::one(raised.value())).await?
    };
    answer(resumed)
}

/// `g.throw(type, value, traceback)` and `g.throw(class)`: a foreign iterator that `g` delegates to gets the arguments as they are.
pub async fn throw_arguments(g: Rc<Generator>, args: Args) -> Result {
    if args.pos.len() > 1 {
        warn_of_arguments("throw").await?;
    }
    let closes = match args.pos.first() {
        Some(Value::Class(class)) => class.is_subclass(&types().generator_exit),
        Some(Value::Exception(e)) => e.is_a(&types().generator_exit),
        _ => false,
    };
    let end = innermost(&g);
    let foreign =
        end.delegate.borrow().is_none() && end.frame.borrow().as_ref().is_some_and(|f| f.receiver().is_some());
    if closes || !foreign || end.state.get() != State::Suspended {
        let raised = exception_to_throw(&args.pos).await?;
        return ask::flow(Flow::Resume(g, Resume::Throw(raised))).await;
    }
    answer(throw_foreign(&g, args).await?)
}

fn answer(resumed: Resumed) -> Result {
    match resumed {
        Resumed::Yielded(value) | Resumed::Wrapped(value) => Ok(value),
        Resumed::Returned(value) => Err(Raised::stop_iteration(value)),
    }
}

async fn throw_foreign(g: &Rc<Generator>, args: Args) -> Result<Resumed> {
    let innermost = innermost(g);
    let receiver = innermost.frame.borrow().as_ref().and_then(|f| f.receiver());
    let method = match &receiver {
        Some(receiver) => ask::find_attribute(receiver, &names().throw).await?,
        None => None,
    };
    let Some(method) = method else {
        let raised = exception_to_throw(&args.pos).await?;
        return resume_chain(g, &innermost, Resume::Throw(raised)).await;
    };
    innermost.state.set(State::Running);
    let outcome = ask::call(&method, args).await;
    innermost.state.set(State::Suspended);
    match outcome {
        // What the foreign iterator yields, the whole chain yields.
        Ok(value) => Ok(Resumed::Yielded(value)),
        Err(stop) if stop.is_a(&types().stop_iteration) => {
            let value = stop.0.field("value").unwrap_or(Value::None);
            resume_chain(g, &innermost, Resume::Finish(value)).await
        }
        Err(other) => resume_chain(g, &innermost, Resume::Throw(other)).await,
    }
}

/// The end of the chain of delegates.
fn innermost(g: &Rc<Generator>) -> Rc<Generator> {
    let mut at = g.clone();
    loop {
        let next = at.delegate.borrow().clone();
        match next {
            Some(next) => at = next,
            None => return at,
        }
    }
}

/// Resumes `target` in the place of `root`, whatever it waits for.
async fn resume_chain(root: &Rc<Generator>, target: &Rc<Generator>, how: Resume) -> Result<Resumed> {
    ask::resume_in_place(root, target, how).await
}

/// Resumes `g` itself after what it delegated to has been dealt with.
pub(super) async fn resume_itself(g: &Rc<Generator>, how: Resume) -> Result<Resumed> {
    ask::resume_in_place(g, g, how).await
}

/// Warns of more than one argument.
pub async fn warn_of_arguments(method: &str) -> Result<()> {
    crate::module::warnings::deprecated(&format!(
        "the (type, exc, tb) signature of {method}() is deprecated, use the single-arg signature instead."
    ))
    .await
}

/// `throw(type, value, traceback)` and `throw(exception)`: the exception to raise.
pub async fn exception_to_throw(args: &[Value]) -> Result<Raised> {
    let [first, rest @ ..] = args else {
        return Err(Raised::type_error("throw expected at least 1 argument, got 0"));
    };
    if let Some(tb) = rest.get(1)
        && !tb.is_none()
        && crate::types::traceback::of(tb).is_none()
    {
        return Err(Raised::type_error("throw() third argument must be a traceback object"));
    }
    let raised = match first {
        Value::Exception(e) => {
            if rest.first().is_some_and(|v| !v.is_none()) {
                return Err(Raised::type_error("instance exception may not have a separate value"));
            }
            Raised(e.clone())
        }
        Value::Class(class) if class.is_subclass(&types().base_exception) => match rest.first() {
            Some(Value::Exception(e)) if e.is_a(class) => Raised(e.clone()),
            value => {
                let args = match value {
                    None | Some(Value::None) => Args::none(),
                    Some(Value::Tuple(items)) => Args::from_vec(items.to_vec()),
                    Some(other) => Args::one(other.clone()),
                };
                // What goes wrong in making the exception is thrown in its place.
                match ask::call(first, args).await {
                    Ok(Value::Exception(e)) => Raised(e),
                    Ok(other) => Raised::type_error(format!(
                        "calling {} should have returned an instance of BaseException, not {}",
                        ask::repr(first).await?.as_str(),
                        ask::repr(&Value::Class(other.class())).await?.as_str()
                    )),
                    Err(raised) => raised,
                }
            }
        },
        other => {
            return Err(Raised::type_error(format!(
                "exceptions must be classes or instances deriving from BaseException, not {}",
                other.type_name()
            )));
        }
    };
    if let Some(tb) = rest.get(1).and_then(crate::types::traceback::of) {
        *raised.0.traceback.borrow_mut() = Some(tb);
    }
    Ok(raised)
}

/// The `close` attribute of a foreign iterator.
pub(super) async fn close_method(receiver: &Value) -> Result<Option<Value>> {
    ask::find_attribute(receiver, &intern("close")).await
}
