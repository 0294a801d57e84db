//! Functions, bound methods and cells.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use super::class::Class;
use super::code::CodeObject;
use super::dict::Dict;
use super::sequence::Tuple;
use super::tracked::Place;
use super::trash;
use super::value::Value;
use crate::memory::account::{Charge, Kind};
use crate::memory::block;

/// A variable shared between a function and those inside it; `Null` when unbound.
pub struct CellObject {
    pub value: RefCell<Value>,
    pub(super) place: Place,
    _charge: Charge,
}

impl CellObject {
    pub fn new(value: Value) -> Rc<CellObject> {
        let _charge = Charge::of(Kind::CELL, || block::CELL);
        CellObject { value: RefCell::new(value), place: Place::default(), _charge }.tracked()
    }

    pub fn get(&self) -> Value {
        self.value.borrow().clone()
    }

    pub fn set(&self, value: Value) -> Value {
        self.value.replace(value)
    }
}

impl Drop for CellObject {
    fn drop(&mut self) {
        trash::discard_one(self.value.get_mut().take());
    }
}

/// A Python function.
pub struct Function {
    pub code: RefCell<Rc<CodeObject>>,
    pub globals: Rc<Dict>,
    pub name: RefCell<Value>,
    pub qualname: RefCell<Value>,
    /// Cells of the free variables, in the order of the code's free slots.
    pub closure: Option<Rc<Tuple>>,
    /// Defaults of the last positional parameters.
    pub defaults: RefCell<Option<Rc<Tuple>>>,
    pub kwdefaults: RefCell<Option<Rc<Dict>>>,
    pub annotations: RefCell<Value>,
    pub doc: RefCell<Value>,
    pub module: RefCell<Value>,
    pub type_params: RefCell<Value>,
    pub attributes: RefCell<Option<Rc<Dict>>>,
    pub(crate) _charge: Charge,
}

impl Function {
    pub fn charge() -> Charge {
        Charge::of(Kind::FUNCTION, || block::FUNCTION)
    }
}

impl Drop for Function {
    fn drop(&mut self) {
        trash::gone(self);
    }
}

/// A bound method: a callable with its `self`.
pub struct Method {
    pub function: Value,
    pub receiver: Value,
    _charge: Charge,
}

impl Method {
    #[allow(clippy::new_ret_no_self)] // every user wants the value
    pub fn new(function: Value, receiver: Value) -> Value {
        let _charge = Charge::of(Kind::METHOD, || block::METHOD);
        Value::Method(Rc::new(Method { function, receiver, _charge }))
    }
}

impl Drop for Method {
    fn drop(&mut self) {
        trash::gone(self);
        trash::discard_one(self.receiver.take());
    }
}

/// `staticmethod`, `classmethod` and `property` objects (data of opaque values).
pub struct StaticMethod {
    pub function: Value,
}
pub struct ClassMethod {
    pub function: Value,
}
pub struct Property {
    pub get: RefCell<Value>,
    pub set: RefCell<Value>,
    pub delete: RefCell<Value>,
    pub doc: RefCell<Value>,
    /// Set by `__set_name__`.
    pub name: RefCell<Value>,
    /// The docstring was taken from the getter.
    pub getter_doc: Cell<bool>,
}
impl super::opaque::OpaqueData for StaticMethod {
    fn visit(&self, seen: &mut dyn FnMut(&Value)) {
        seen(&self.function);
    }
}
impl super::opaque::OpaqueData for ClassMethod {
    fn visit(&self, seen: &mut dyn FnMut(&Value)) {
        seen(&self.function);
    }
}
impl super::opaque::OpaqueData for Property {
    fn visit(&self, seen: &mut dyn FnMut(&Value)) {
        [&self.get, &self.set, &self.delete].into_iter().for_each(|f| seen(&f.borrow()));
    }
}

/// `__slots__` member and other native attributes: descriptors that the engine reads and writes by itself.
pub struct Member {
    pub name: Rc<super::str::Str>,
    pub owner: Rc<Class>,
    /// Number among the slots.
    pub slot: usize,
}
impl super::opaque::OpaqueData for Member {
    fn visit(&self, seen: &mut dyn FnMut(&Value)) {
        seen(&Value::Class(self.owner.clone()));
    }
}
