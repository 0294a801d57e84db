//! Frame and code objects as Python sees them.

use std::rc::Rc;

use crate::object::code::CodeObject;
use crate::object::exception::Traceback;
use crate::object::native::{Arity, Call, Def};
use crate::object::{Dict, Frame, Generator, OpaqueData, Result, Value, types};

/// A view of a frame: what it was when somebody looked.
pub struct FrameObject {
    pub code: Rc<CodeObject>,
    pub globals: Rc<Dict>,
    pub locals: Value,
    pub line: u32,
    pub back: Value,
    /// The generator whose frame it is: then line and locals are read anew each time.
    generator: Option<Rc<Generator>>,
}
impl OpaqueData for FrameObject {
    fn visit(&self, seen: &mut dyn FnMut(&Value)) {
        seen(&self.locals);
        seen(&self.back);
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
        return namespace.clone();
    }
    let dict = Dict::new();
    for (name, value) in locals_of(frame) {
        dict.set_str(&name, value);
    }
    Value::dict(dict)
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
        FrameObject { code: g.code.clone(), globals, locals, line, back: Value::None, generator: Some(g.clone()) },
    )
}

/// `tb_frame`
pub fn of_traceback(t: &Rc<Traceback>) -> Value {
    let locals = t.frame.borrow().clone();
    let locals = if locals.is_null() { Value::dict(Dict::new()) } else { locals };
    let object = FrameObject {
        code: t.code.clone(),
        globals: t.globals.clone(),
        locals,
        line: t.line(),
        back: Value::None,
        generator: None,
    };
    Value::opaque(&types().frame, object)
}

/// `sys._getframe(depth)`, with the frames outside of it.
pub fn of_stack(frames: &[&Frame]) -> Value {
    let mut back = Value::None;
    for frame in frames.iter().rev() {
        let object = FrameObject {
            code: frame.code.clone(),
            globals: frame.globals.clone(),
            locals: locals_dict(frame),
            line: frame.current_line(),
            back,
            generator: None,
        };
        back = Value::opaque(&types().frame, object);
    }
    back
}

fn with(this: &Value, f: impl FnOnce(&FrameObject) -> Value) -> Result {
    Ok(this.downcast::<FrameObject>().map_or(Value::None, f))
}

pub const FRAME: &[Def] = &[
    Def::getter("f_code", |_, this| with(&this, |f| Value::Code(f.code.clone()))),
    Def::getter("f_globals", |_, this| with(&this, |f| Value::Dict(f.globals.clone()))),
    Def::getter("f_builtins", |m, _| Ok(Value::Dict(m.builtins.clone()))),
    Def::getter("f_back", |_, this| with(&this, |f| f.back.clone())),
    Def::getter("f_lineno", |_, this| {
        with(&this, |f| {
            let line = f.generator.as_ref().and_then(|g| g.frame.borrow().as_ref().map(|frame| frame.current_line()));
            Value::Int(i64::from(line.unwrap_or(f.line)))
        })
    }),
    Def::getter("f_lasti", |_, this| {
        with(&this, |f| {
            let at = f.generator.as_ref().and_then(|g| g.frame.borrow().as_ref().map(|frame| frame.at()));
            Value::int_from_usize(2 * at.unwrap_or(0))
        })
    }),
    Def::getter("f_locals", |_, this| {
        with(&this, |f| match &f.generator {
            Some(g) => match &*g.frame.borrow() {
                Some(frame) => locals_dict(frame),
                None => Value::dict(Dict::new()),
            },
            None => f.locals.clone(),
        })
    }),
    Def::getter("f_generator", |_, this| with(&this, |f| f.generator.clone().map_or(Value::None, Value::Generator))),
    Def::getter("f_trace", |_, _| Ok(Value::None)),
    Def::method("clear", Arity::None, Call::Unary(|_, _| Ok(Value::None))),
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

fn code(this: &Value, f: impl FnOnce(&CodeObject) -> Value) -> Result {
    match this {
        Value::Code(c) => Ok(f(c)),
        _ => Ok(Value::None),
    }
}

fn names_tuple<'a>(names: impl Iterator<Item = &'a Rc<crate::object::Str>>) -> Value {
    Value::tuple(names.map(|n| Value::Str(n.clone())).collect())
}

pub const CODE: &[Def] = &[
    Def::getter("co_name", |_, this| code(&this, |c| c.name())),
    Def::getter("co_qualname", |_, this| code(&this, |c| Value::str(&c.code.qualname))),
    Def::getter("co_filename", |_, this| code(&this, |c| Value::str(&c.code.filename))),
    Def::getter("co_firstlineno", |_, this| code(&this, |c| Value::Int(i64::from(c.code.first_line)))),
    Def::getter("co_flags", |_, this| code(&this, |c| Value::Int(i64::from(c.code.flags)))),
    Def::getter("co_argcount", |_, this| code(&this, |c| Value::Int(i64::from(c.code.arg_count)))),
    Def::getter("co_posonlyargcount", |_, this| code(&this, |c| Value::Int(i64::from(c.code.posonly_count)))),
    Def::getter("co_kwonlyargcount", |_, this| code(&this, |c| Value::Int(i64::from(c.code.kwonly_count)))),
    Def::getter("co_stacksize", |_, this| code(&this, |c| Value::Int(i64::from(c.code.stack_size)))),
    Def::getter("co_nlocals", |_, this| {
        code(&this, |c| {
            use crate::code::object::SlotKind::{Local, LocalCell};
            Value::int_from_usize(c.code.slots.iter().filter(|s| matches!(s.kind, Local | LocalCell)).count())
        })
    }),
    Def::getter("co_consts", |_, this| code(&this, |c| Value::tuple(c.constants.clone()))),
    Def::getter("co_names", |_, this| code(&this, |c| names_tuple(c.names.iter()))),
    Def::getter("co_varnames", |_, this| {
        code(&this, |c| {
            slot_names(c, &[crate::code::object::SlotKind::Local, crate::code::object::SlotKind::LocalCell])
        })
    }),
    Def::getter("co_cellvars", |_, this| {
        code(&this, |c| slot_names(c, &[crate::code::object::SlotKind::Cell, crate::code::object::SlotKind::LocalCell]))
    }),
    Def::getter("co_freevars", |_, this| code(&this, |c| slot_names(c, &[crate::code::object::SlotKind::Free]))),
    Def::method(
        "__repr__",
        Arity::None,
        Call::Unary(|_, this| {
            let at = super::object::address(&this);
            code(&this, |c| {
                Value::string(format!(
                    "<code object {} at {at}, file \"{}\", line {}>",
                    c.code.name, c.code.filename, c.code.first_line
                ))
            })
        }),
    ),
];

fn slot_names(c: &CodeObject, kinds: &[crate::code::object::SlotKind]) -> Value {
    let slots = c.code.slots.iter().zip(&c.slot_names);
    names_tuple(slots.filter(|(s, _)| kinds.contains(&s.kind)).map(|(_, n)| n))
}
