//! Exceptions and tracebacks.

use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

use super::class::Class;
use super::code::CodeObject;
use super::dict::Dict;
use super::frame::Frame;
use super::opaque::Opaque;
use super::sequence::Tuple;
use super::str::Str;
use super::tracked::Place;
use super::trash;
use super::types::types;
use super::value::Value;
use crate::memory::account::{Charge, Kind};
use crate::memory::block;

/// One line of a traceback, innermost last in time: unwinding adds the outer frames in front.
pub struct Traceback {
    /// The frame nearer to the raise.
    pub next: RefCell<Option<Rc<Traceback>>>,
    pub code: Rc<CodeObject>,
    /// The instruction that was running.
    pub instr: u32,
    /// The one that ran last in its frame.
    pub left: Cell<u32>,
    pub globals: Rc<Dict>,
    /// What the program said of it, where it made it itself.
    pub made: Option<Box<MadeTraceback>>,
    /// The object that Python sees, while there is one.
    pub object: RefCell<Weak<Opaque>>,
    _frame: Option<Rc<FrameBlock>>,
    _charge: Charge,
}

/// What a program says of an entry that it makes.
pub struct MadeTraceback {
    pub frame: Value,
    pub last_instruction: i64,
    pub line: i64,
}

/// What CPython's frame object takes, of which it makes one for each frame that an exception passes. When the frame is done its locals
/// stay there.
pub struct FrameBlock {
    pub locals: RefCell<Vec<Value>>,
    pub back: RefCell<Option<Rc<FrameBlock>>>,
    _charge: Charge,
}

impl FrameBlock {
    pub fn of(code: &CodeObject) -> Rc<FrameBlock> {
        let _charge = Charge::of(Kind::FRAME, || block::frame(code.slot_count, code.code.stack_size as usize));
        Rc::new(FrameBlock { locals: RefCell::default(), back: RefCell::default(), _charge })
    }
}

impl Drop for FrameBlock {
    fn drop(&mut self) {
        // A long row of frames is taken apart in a loop.
        let mut back = self.back.get_mut().take();
        while let Some(mut block) = back {
            back = Rc::get_mut(&mut block).and_then(|block| block.back.get_mut().take());
        }
    }
}

impl Traceback {
    /// An entry for the place where a frame stands; with the frame object, it is charged.
    pub fn at(frame: &Frame, next: Option<Rc<Traceback>>, block: Option<Rc<FrameBlock>>) -> Rc<Traceback> {
        let charge = || Charge::of(Kind::TRACEBACK, || block::TRACEBACK);
        Rc::new(Traceback {
            next: next.into(),
            code: frame.code.clone(),
            instr: frame.at() as u32,
            left: Cell::new(frame.at() as u32),
            globals: frame.globals.clone(),
            made: None,
            object: RefCell::default(),
            _charge: block.as_ref().map_or_else(Charge::default, |_| charge()),
            _frame: block,
        })
    }

    /// As a program makes one.
    pub fn made(
        next: Option<Rc<Traceback>>,
        code: &Rc<CodeObject>,
        globals: &Rc<Dict>,
        made: MadeTraceback,
    ) -> Rc<Traceback> {
        let instr = u32::try_from(made.last_instruction).unwrap_or(0) / 2;
        Rc::new(Traceback {
            next: next.into(),
            code: code.clone(),
            instr,
            left: Cell::new(instr),
            globals: globals.clone(),
            made: Some(Box::new(made)),
            object: RefCell::default(),
            _frame: None,
            _charge: Charge::default(),
        })
    }

    pub fn line(&self) -> u32 {
        if let Some(made) = &self.made {
            return u32::try_from(made.line).unwrap_or(0);
        }
        self.code.code.positions.get(self.instr as usize).map_or(0, |p| p.line)
    }
}

impl Drop for Traceback {
    fn drop(&mut self) {
        // A long chain is taken apart in a loop.
        let mut next = self.next.get_mut().take();
        while let Some(mut node) = next {
            next = Rc::get_mut(&mut node).and_then(|n| n.next.get_mut().take());
        }
    }
}

/// An exception object.
pub struct Exception {
    class: RefCell<Rc<Class>>,
    pub args: RefCell<Rc<Tuple>>,
    /// `Null` when absent.
    pub cause: RefCell<Value>,
    pub context: RefCell<Value>,
    pub suppress_context: Cell<bool>,
    pub traceback: RefCell<Option<Rc<Traceback>>>,
    /// Fields that a builtin exception class defines (`StopIteration.value`, `OSError.errno` …), in its own order.
    pub fields: RefCell<Vec<(&'static str, Value)>>,
    /// `__dict__` (notes and whatever a subclass sets).
    pub attributes: RefCell<Option<Rc<Dict>>>,
    /// Values of `__slots__` and attributes of instances made from Python subclasses.
    pub slots: RefCell<Vec<Value>>,
    pub(super) place: Place,
    _charge: Charge,
}

impl Exception {
    pub fn new(class: Rc<Class>, args: Vec<Value>) -> Rc<Exception> {
        let slots = vec![Value::Null; class.slot_count];
        let _charge = Charge::named(|| (class.name(), block::exception(&class)));
        Exception {
            class: RefCell::new(class),
            args: RefCell::new(Tuple::new(args)),
            cause: RefCell::default(),
            context: RefCell::default(),
            suppress_context: Cell::new(false),
            traceback: RefCell::default(),
            fields: RefCell::default(),
            attributes: RefCell::default(),
            slots: RefCell::new(slots),
            place: Place::default(),
            _charge,
        }
        .tracked()
    }

    pub(super) fn visit(&self, seen: &mut dyn FnMut(&Value)) {
        seen(&Value::Class(self.class()));
        seen(&Value::Tuple(self.args.borrow().clone()));
        seen(&self.cause.borrow());
        seen(&self.context.borrow());
        self.fields.borrow().iter().for_each(|(_, value)| seen(value));
        self.slots.borrow().iter().for_each(&mut *seen);
        if let Some(dict) = &*self.attributes.borrow() {
            seen(&Value::Dict(dict.clone()));
        }
    }

    /// Takes out all that it refers to.
    pub fn dissolve(&self) {
        drop((self.cause.take(), self.context.take(), self.traceback.take(), self.attributes.take()));
        drop((self.args.replace(Tuple::new(Vec::new())), self.fields.take(), self.slots.take()));
    }

    pub fn is_charged(&self) -> bool {
        self._charge.is_on()
    }

    pub fn class(&self) -> Rc<Class> {
        self.class.borrow().clone()
    }

    pub fn set_class(&self, class: Rc<Class>) {
        *self.class.borrow_mut() = class;
    }

    pub fn is_a(&self, class: &Rc<Class>) -> bool {
        self.class.borrow().is_subclass(class)
    }

    /// A field of a builtin exception class.
    pub fn field(&self, name: &str) -> Option<Value> {
        self.fields.borrow().iter().find(|(n, _)| *n == name).map(|(_, v)| v.clone())
    }

    pub fn set_field(&self, name: &'static str, value: Value) {
        let mut fields = self.fields.borrow_mut();
        match fields.iter_mut().find(|(n, _)| *n == name) {
            Some((_, slot)) => *slot = value,
            None => fields.push((name, value)),
        }
    }

    /// `__dict__`, made when first asked for.
    pub fn dict(&self) -> Rc<Dict> {
        self.attributes.borrow_mut().get_or_insert_with(|| Dict::new().shared()).clone()
    }

    pub fn attribute(&self, name: &Rc<Str>) -> Option<Value> {
        self.attributes.borrow().as_ref().and_then(|d| d.get_str(name))
    }
}

impl Drop for Exception {
    fn drop(&mut self) {
        trash::gone(self);
        trash::discard_one(self.cause.get_mut().take());
        trash::discard_one(self.context.get_mut().take());
    }
}

/// A Python exception on its way: what natives return as `Err`.
#[derive(Clone)]
pub struct Raised(pub Rc<Exception>);

/// Result of everything that may raise.
pub type Result<T = Value> = std::result::Result<T, Raised>;

macro_rules! raisers {
    ($($name:ident => $class:ident,)*) => {
        impl Raised {
            $(
                /// The exception of this class with one message.
                #[cold]
                #[inline(never)]
                pub fn $name(message: impl AsRef<str>) -> Raised {
                    Raised::new(&types().$class, message.as_ref())
                }
            )*
        }
    };
}

raisers! {
    type_error => type_error, value_error => value_error, index_error => index_error, runtime_error => runtime_error,
    overflow_error => overflow_error, zero_division_error => zero_division_error, recursion_error => recursion_error,
    system_error => system_error, buffer_error => buffer_error, lookup_error => lookup_error, eof_error => eof_error,
    not_implemented_error => not_implemented_error, assertion_error => assertion_error, unbound_local_error => unbound_local_error,
}

impl Raised {
    #[cold]
    #[inline(never)]
    pub fn new(class: &Rc<Class>, message: &str) -> Raised {
        Raised::with_args(class, vec![Value::str(message)])
    }

    pub fn with_args(class: &Rc<Class>, args: Vec<Value>) -> Raised {
        Raised(Exception::new(class.clone(), args))
    }

    /// `StopIteration(value)`; without argument for None.
    pub fn stop_iteration(value: Value) -> Raised {
        let args = if value.is_none() || value.is_null() { Vec::new() } else { vec![value.clone()] };
        let raised = Raised::with_args(&types().stop_iteration, args);
        raised.0.set_field("value", if value.is_null() { Value::None } else { value });
        raised
    }

    pub fn stop_async_iteration() -> Raised {
        Raised::with_args(&types().stop_async_iteration, Vec::new())
    }

    /// KeyError whose argument is the key itself.
    pub fn key_error(key: Value) -> Raised {
        Raised::with_args(&types().key_error, vec![key])
    }

    pub fn name_error(name: &str, message: &str) -> Raised {
        let raised = Raised::new(&types().name_error, message);
        raised.0.set_field("name", Value::str(name));
        raised
    }

    /// AttributeError with `name` and `obj` set.
    pub fn attribute_error(object: &Value, name: &str, message: &str) -> Raised {
        let raised = Raised::new(&types().attribute_error, message);
        raised.0.set_field("name", Value::str(name));
        raised.0.set_field("obj", object.clone());
        raised
    }

    /// `'T' object has no attribute 'name'`.
    pub fn no_attribute(object: &Value, name: &str) -> Raised {
        let message = format!("'{}' object has no attribute '{name}'", object.type_name());
        Raised::attribute_error(object, name, &message)
    }

    /// OSError family with errno, text and file name.
    pub fn os_error(class: &Rc<Class>, errno: i64, text: &str, filename: Value) -> Raised {
        let raised = Raised::with_args(class, vec![Value::Int(errno), Value::str(text)]);
        raised.0.set_field("errno", Value::Int(errno));
        raised.0.set_field("strerror", Value::str(text));
        raised.0.set_field("filename", filename);
        raised
    }

    pub fn is_a(&self, class: &Rc<Class>) -> bool {
        self.0.is_a(class)
    }

    pub fn value(&self) -> Value {
        Value::Exception(self.0.clone())
    }
}
