//! Frame objects as Python sees them.

use std::rc::{Rc, Weak};

use crate::memory::block;
use crate::object::code::CodeObject;
use crate::object::exception::Traceback;
use crate::object::generator::State;
use crate::object::native::{Arity, Call, Def, Flow};
use crate::object::{Class, Dict, Frame, Generator, OpaqueData, Raised, Result, Value, types};
use crate::vm::Machine;

/// A view of a frame: what it was when somebody looked.
pub struct FrameObject {
    pub code: Rc<CodeObject>,
    pub globals: Rc<Dict>,
    pub locals: Value,
    pub line: u32,
    pub back: Value,
    /// The generator whose frame it is: then line and locals are read anew each time.
    generator: Option<Weak<Generator>>,
    /// Number of the frame, 0 if unknown: while it runs, line and locals are read anew too.
    id: u64,
}
impl OpaqueData for FrameObject {
    fn visit(&self, seen: &mut dyn FnMut(&Value)) {
        seen(&self.locals);
        seen(&self.back);
    }

    fn size(&self, _: &Class) -> usize {
        block::frame(self.code.slot_count, self.code.code.stack_size as usize)
    }
}

/// Names and values of a frame's locals, cells looked through.
pub fn locals_of(frame: &Frame) -> Vec<(Rc<crate::object::Str>, Value)> {
    let slots = frame.code.code.slots.iter();
    let mut all = Vec::new();
    for (at, slot) in slots.enumerate() {
        if slot.hidden {
            continue;
        }
        let value = match &frame.slots[at] {
            Value::Cell(cell) if slot.kind != crate::code::object::SlotKind::Local => cell.get(),
            other => other.clone(),
        };
        if !value.is_null() {
            all.push((frame.code.slot_names[at].clone(), value));
        }
    }
    all
}

/// `locals()` of a frame: a fresh dict for functions, the namespace itself for modules and classes.
pub fn locals_dict(frame: &Frame) -> Value {
    if let Some(namespace) = &frame.locals {
        // The variables of a comprehension that runs in this very frame are seen in a copy.
        let hidden =
            frame.code.code.slots.iter().enumerate().filter(|(at, slot)| slot.hidden && !frame.slots[*at].is_null());
        let hidden: Vec<usize> = hidden.map(|(at, _)| at).collect();
        let Some(dict) = namespace.as_dict().filter(|_| !hidden.is_empty()) else { return namespace.clone() };
        let dict = dict.copy();
        for at in hidden {
            let value = match &frame.slots[at] {
                Value::Cell(cell) => cell.get(),
                other => other.clone(),
            };
            if !value.is_null() {
                dict.set_str(&frame.code.slot_names[at], value);
            }
        }
        return Value::dict(dict);
    }
    let dict = Dict::new();
    for (name, value) in locals_of(frame) {
        dict.set_str(&name, value);
    }
    Value::dict(dict)
}

/// The frame of a generator that runs.
pub fn of_running(m: &Machine, g: &Rc<Generator>) -> Option<Value> {
    let is_own = |frame: &&Frame| frame.generator.as_ref().is_some_and(|other| Rc::ptr_eq(other, g));
    let id = m.python_frames().find(is_own)?.id;
    let mut frames = (0..).map_while(|depth| of_stack(m, depth));
    frames.find(|frame| frame.downcast::<FrameObject>().is_some_and(|frame| frame.id == id))
}

/// `gi_frame`
pub fn of_generator(g: &Rc<Generator>) -> Value {
    let frame = g.frame.borrow();
    let (globals, locals, line) = match &*frame {
        Some(frame) => (frame.globals.clone(), Value::Null, frame.current_line()),
        None => (Dict::new().shared(), Value::Null, g.code.code.first_line),
    };
    drop(frame);
    Value::opaque(
        &types().frame,
        FrameObject {
            code: g.code.clone(),
            globals,
            locals,
            line,
            back: Value::None,
            generator: Some(Rc::downgrade(g)),
            id: 0,
        },
    )
}

/// `tb_frame`
pub fn of_traceback(t: &Rc<Traceback>) -> Value {
    let object = FrameObject {
        code: t.code.clone(),
        globals: t.globals.clone(),
        locals: Value::dict(Dict::new()),
        line: t.code.line_at(t.left.get() as usize),
        back: Value::None,
        generator: None,
        id: 0,
    };
    Value::opaque(&types().frame, object)
}

/// `sys._getframe(depth)`, with the frames outside of it: those of delegating generators stand between their resumer and what
/// runs for them. None if there are not so many.
pub fn of_stack(m: &Machine, depth: usize) -> Option<Value> {
    let running: Vec<&Frame> = m.python_frames().collect();
    let mut frames = vec![Value::None];
    for frame in running.into_iter().rev() {
        for g in delegators(frame) {
            let back = frames.last().cloned().unwrap_or_default();
            if let Some(parked) = &*g.frame.borrow() {
                frames.push(object(parked, back, Some(Rc::downgrade(&g))));
            }
        }
        let back = frames.last().cloned().unwrap_or_default();
        frames.push(object(frame, back, None));
    }
    frames.into_iter().skip(1).rev().nth(depth)
}

fn object(frame: &Frame, back: Value, generator: Option<Weak<Generator>>) -> Value {
    let object = FrameObject {
        code: frame.code.clone(),
        globals: frame.globals.clone(),
        locals: if generator.is_some() { Value::Null } else { locals_dict(frame) },
        line: frame.current_line(),
        back,
        id: if generator.is_some() { 0 } else { frame.id },
        generator,
    };
    Value::opaque(&types().frame, object)
}

/// The generators that delegate, directly or not, to the one that runs in this frame, outermost first.
fn delegators(frame: &Frame) -> Vec<Rc<Generator>> {
    let mut chain = Vec::new();
    let (Some(root), Some(innermost)) = (&frame.root, &frame.generator) else { return chain };
    let mut at = innermost.delegator.borrow().as_ref().and_then(std::rc::Weak::upgrade);
    while let Some(g) = at {
        let above = g.delegator.borrow().as_ref().and_then(std::rc::Weak::upgrade);
        let last = Rc::ptr_eq(&g, root);
        chain.push(g);
        at = if last { None } else { above };
    }
    chain.reverse();
    chain
}

impl FrameObject {
    /// The generator whose frame it is, if it is still there.
    fn generator(&self) -> Option<Rc<Generator>> {
        self.generator.as_ref()?.upgrade()
    }

    /// Looks at the frame itself, if it still runs or sleeps in its generator.
    fn look<T>(&self, m: &Machine, f: impl Fn(&Frame) -> T) -> Option<T> {
        if let Some(g) = self.generator()
            && let Some(frame) = &*g.frame.borrow()
        {
            return Some(f(frame));
        }
        m.python_frames().find(|frame| self.id != 0 && frame.id == self.id).map(f)
    }
}

fn with(this: &Value, f: impl FnOnce(&FrameObject) -> Value) -> Result {
    Ok(this.downcast::<FrameObject>().map_or(Value::None, f))
}

pub const FRAME: &[Def] = &[
    Def::getter("f_code", |_, this| with(&this, |f| Value::Code(f.code.clone()))),
    Def::getter("f_globals", |_, this| with(&this, |f| Value::Dict(f.globals.clone()))),
    Def::getter("f_builtins", |m, _| Ok(Value::Dict(m.builtins.clone()))),
    Def::getter("f_back", |_, this| with(&this, |f| f.back.clone())),
    Def::getter("f_lineno", |m, this| {
        with(&this, |f| Value::Int(i64::from(f.look(m, Frame::current_line).unwrap_or(f.line))))
    }),
    Def::getter("f_lasti", |m, this| with(&this, |f| Value::int_from_usize(2 * f.look(m, Frame::at).unwrap_or(0)))),
    Def::getter("f_locals", |m, this| {
        with(&this, |f| match f.look(m, locals_dict) {
            Some(locals) => locals,
            None if f.generator.is_some() => Value::dict(Dict::new()),
            None => f.locals.clone(),
        })
    }),
    Def::getter("f_generator", |_, this| with(&this, |f| f.generator().map_or(Value::None, Value::Generator))),
    Def::getter("f_trace", |_, _| Ok(Value::None)),
    Def::method(
        "clear",
        Arity::None,
        Call::FlowUnary(|m, this| {
            let Some(f) = this.downcast::<FrameObject>() else { return Ok(Flow::Value(Value::None)) };
            let generator = f.generator();
            let state = generator.as_ref().map(|g| g.state.get());
            if state == Some(State::Suspended) {
                return Err(Raised::runtime_error("cannot clear a suspended frame"));
            }
            if state == Some(State::Running) || f.look(m, |_| ()).is_some() && state.is_none() {
                return Err(Raised::runtime_error("cannot clear an executing frame"));
            }
            match generator {
                Some(g) if state == Some(State::Created) => Flow::task(crate::generator::finalize::finalize(g)),
                _ => Ok(Flow::Value(Value::None)),
            }
        }),
    ),
    Def::method(
        "__repr__",
        Arity::None,
        Call::Unary(|_, this| {
            let at = super::object::address(&this);
            with(&this, |f| {
                Value::string(format!(
                    "<frame at {at}, file '{}', line {}, code {}>",
                    f.code.code.filename, f.line, f.code.code.name
                ))
            })
        }),
    ),
];
