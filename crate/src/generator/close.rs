//! `close()` (PEP 342; since 3.13 it gives the returned value).

use std::rc::Rc;

use super::throw::{close_method, resume_itself};
use crate::code::opcode::Op;
use crate::memory::account;
use crate::module::sys_hooks::unraisable;
use crate::object::generator::{Kind, State};
use crate::object::native::Resume;
use crate::object::{Args, Generator, Raised, Result, Value, types};
use crate::vm::ask::{self, Resumed};

/// `g.close()`.
pub async fn close(g: Rc<Generator>) -> Result {
    match g.state.get() {
        State::Created => {
            g.state.set(State::Closed);
            g.awaited.set(true);
            let frame = g.frame.borrow_mut().take();
            if let Some(frame) = frame {
                crate::object::generator::drop_frame(frame);
            }
            return Ok(Value::None);
        }
        State::Closed => {
            drop(g.hoard.take());
            return Ok(Value::None);
        }
        State::Running => return Err(already_executing(&g)),
        State::Suspended => {}
    }
    let raised = match close_delegate(&g).await {
        Ok(()) => {
            // Where nothing can catch it CPython raises nothing.
            let _pause = has_no_handler(&g).then(account::pause);
            Raised::with_args(&types().generator_exit, Vec::new())
        }
        Err(raised) => raised,
    };
    match resume_itself(&g, Resume::Throw(raised)).await {
        Ok(Resumed::Returned(value)) => Ok(value),
        Ok(_) => Err(Raised::runtime_error(match g.kind {
            Kind::Generator => "generator ignored GeneratorExit",
            Kind::Coroutine => "coroutine ignored GeneratorExit",
            Kind::AsyncGenerator => "async generator ignored GeneratorExit",
        })),
        Err(raised) if raised.is_a(&types().generator_exit) || raised.is_a(&types().stop_iteration) => Ok(Value::None),
        Err(raised) => Err(raised),
    }
}

/// Whether a generator sleeps at a `yield` outside of all `try` and `with`.
fn has_no_handler(g: &Generator) -> bool {
    const OUTERMOST: u32 = 4;
    g.frame.borrow().as_ref().is_some_and(|frame| {
        let next = frame.code.code.instrs.get(frame.ip);
        next.is_some_and(|instr| instr.op == Op::Resume && instr.arg & OUTERMOST != 0) && frame.receiver().is_none()
    })
}

/// Closes what `g` delegates to.
pub(super) async fn close_delegate(g: &Rc<Generator>) -> Result<()> {
    let delegate = g.delegate.borrow().clone();
    if let Some(delegate) = delegate {
        // A frame of its own: chains may be long.
        return while_running(g, ask::spawn(boxed(delegate))).await;
    }
    let receiver = g.frame.borrow().as_ref().and_then(|f| f.receiver());
    if let Some(receiver) = receiver {
        if let Value::Generator(other) = &receiver {
            return while_running(g, ask::spawn(boxed(other.clone()))).await;
        }
        // Without its `close` there is nothing to close, whatever the reason.
        match close_method(&receiver).await {
            Ok(Some(method)) => return while_running(g, ask::call(&method, Args::none())).await,
            Ok(None) => {}
            Err(raised) => drop(unraisable(&raised, &receiver).await?),
        }
    }
    Ok(())
}

/// Meanwhile the generator counts as running.
async fn while_running(g: &Rc<Generator>, act: impl Future<Output = Result>) -> Result<()> {
    g.state.set(State::Running);
    let outcome = act.await;
    g.state.set(State::Suspended);
    outcome.map(drop)
}

fn boxed(g: Rc<Generator>) -> crate::object::native::Task {
    Box::pin(close(g))
}

fn already_executing(g: &Generator) -> Raised {
    Raised::value_error(match g.kind {
        Kind::Generator => "generator already executing",
        Kind::Coroutine => "coroutine already executing",
        Kind::AsyncGenerator => "async generator already executing",
    })
}
