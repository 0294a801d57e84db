//! Objects of the types that have no variant of their own in `Value` (deque, property, file, partial …).

use std::any::Any;
use std::cell::RefCell;
use std::rc::Rc;

use super::class::Class;
use super::value::Value;

/// Rust data of an opaque object.
pub trait OpaqueData: Any {
    /// Called with every value that the data refers to: for finding cycles and for counting bytes.
    fn visit(&self, _seen: &mut dyn FnMut(&Value)) {}
}

/// An object: its class and its data; instances of Python subclasses also have attributes (see `Instance`, whose
/// payload is then the opaque object).
pub struct Opaque {
    class: Rc<Class>,
    /// `__dict__` of those types that have one (functools.partial, …), made when first written to.
    pub attributes: RefCell<Option<Rc<super::dict::Dict>>>,
    data: Box<dyn Any>,
}

impl Opaque {
    pub fn new<T: OpaqueData>(class: Rc<Class>, data: T) -> Rc<Opaque> {
        Rc::new(Opaque { class, attributes: RefCell::new(None), data: Box::new(data) })
    }

    pub fn class(&self) -> &Rc<Class> {
        &self.class
    }

    pub fn downcast<T: OpaqueData>(&self) -> Option<&T> {
        self.data.downcast_ref::<T>()
    }
}

/// `complex`.
pub struct Complex {
    pub re: f64,
    pub im: f64,
}
impl OpaqueData for Complex {}
