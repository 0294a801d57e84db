//! Objects of the types that have no variant of their own in `Value` (deque, property, file, partial …).

use std::any::{Any, TypeId};
use std::cell::{Cell, RefCell, RefMut};
use std::ops::{Deref, DerefMut};
use std::rc::Rc;

use super::class::Class;
use super::exception::{Raised, Result};
use super::tracked::Place;
use super::value::Value;
use crate::memory::account::{Charge, Kind};
use crate::memory::block;

/// Rust data of an opaque object.
pub trait OpaqueData: Any {
    /// Called with every value that the data refers to: for finding cycles and for counting bytes.
    fn visit(&self, _seen: &mut dyn FnMut(&Value)) {}

    /// Lets go of what it refers to, where it can: an object of a cycle that nobody refers to any more.
    fn dissolve(&self) {}

    /// What `sys.getsizeof` says of it.
    fn size(&self, class: &Class) -> usize {
        crate::memory::size::of_type(&class.name())
    }

    /// What CPython allocates for such an object, helper objects that it keeps included, buffers aside.
    fn block(&self, class: &Class) -> usize {
        self.size(class)
    }
}

/// An object: its class and its data; instances of Python subclasses also have attributes (see `Instance`, whose
/// payload is then the opaque object).
pub struct Opaque {
    class: Rc<Class>,
    /// `__dict__` of those types that have one (functools.partial, …), made when first written to.
    pub attributes: RefCell<Option<Rc<super::dict::Dict>>>,
    data: Box<dyn OpaqueData>,
    /// Type of the data. It is asked for often, and asking the data is a call.
    id: TypeId,
    pub(super) place: Place,
    _charge: Charge,
}

impl Drop for Opaque {
    fn drop(&mut self) {
        super::trash::gone(self);
    }
}

impl Opaque {
    pub fn new<T: OpaqueData>(class: Rc<Class>, data: T) -> Rc<Opaque> {
        let _charge = Charge::named(|| (class.name(), data.block(&class)));
        Opaque {
            class,
            attributes: RefCell::new(None),
            data: Box::new(data),
            id: TypeId::of::<T>(),
            place: Place::default(),
            _charge,
        }
        .tracked()
    }

    pub(super) fn visit(&self, seen: &mut dyn FnMut(&Value)) {
        self.data.visit(seen);
        if let Some(dict) = &*self.attributes.borrow() {
            seen(&Value::Dict(dict.clone()));
        }
    }

    /// Takes out what it can of what it refers to.
    pub fn dissolve(&self) {
        drop(self.attributes.take());
        self.data.dissolve();
    }

    pub fn class(&self) -> &Rc<Class> {
        &self.class
    }

    /// What `sys.getsizeof` says of it.
    pub fn size(&self) -> usize {
        self.data.size(&self.class)
    }

    pub fn downcast<T: OpaqueData>(&self) -> Option<&T> {
        // SAFETY: data of that type is what the box holds.
        (self.id == TypeId::of::<T>()).then(|| unsafe { &*std::ptr::from_ref(&*self.data).cast::<T>() })
    }
}

/// `complex`.
pub struct Complex {
    pub re: f64,
    pub im: f64,
}
impl OpaqueData for Complex {}

/// `bytearray`.
pub struct ByteArray {
    pub data: RefCell<Vec<u8>>,
    /// Memoryviews that look at the data: while there are any it keeps its size.
    exports: Cell<usize>,
    /// Bytes that CPython would have allocated for the data.
    slots: Cell<usize>,
    charge: Charge,
}
impl OpaqueData for ByteArray {
    fn size(&self, _: &Class) -> usize {
        block::bytearray(self.slots.get())
    }

    fn block(&self, _: &Class) -> usize {
        block::bytearray(0)
    }
}

/// The data of a bytearray while it is changed.
pub struct DataMut<'a> {
    array: &'a ByteArray,
    data: RefMut<'a, Vec<u8>>,
}

impl Deref for DataMut<'_> {
    type Target = Vec<u8>;

    fn deref(&self) -> &Vec<u8> {
        &self.data
    }
}

impl DerefMut for DataMut<'_> {
    fn deref_mut(&mut self) -> &mut Vec<u8> {
        &mut self.data
    }
}

impl Drop for DataMut<'_> {
    fn drop(&mut self) {
        self.array.settle(self.data.len());
    }
}

impl ByteArray {
    pub fn new(data: Vec<u8>) -> ByteArray {
        let slots = if data.is_empty() { 0 } else { data.len() + 1 };
        let charge = Charge::of(Kind::BUFFER, || slots);
        ByteArray { data: RefCell::new(data), exports: Cell::new(0), slots: Cell::new(slots), charge }
    }

    /// The data, to be changed.
    pub fn data_mut(&self) -> DataMut<'_> {
        DataMut { array: self, data: self.data.borrow_mut() }
    }

    /// There are `len` bytes now.
    fn settle(&self, len: usize) {
        let new = block::buffer_slots(self.slots.get(), len);
        self.slots.set(new);
        self.charge.resize(new);
    }

    /// BufferError while a memoryview looks at the data.
    pub fn resizable(&self) -> Result<()> {
        match self.exports.get() {
            0 => Ok(()),
            _ => Err(Raised::buffer_error("Existing exports of data: object cannot be re-sized")),
        }
    }
}

/// `memoryview`: `length` items of `width` bytes of a bytes or bytearray object, from byte `start` on, `step` bytes apart.
pub struct MemoryView {
    pub base: Value,
    pub start: usize,
    pub step: isize,
    pub length: usize,
    /// The struct code of an item and its size.
    pub format: char,
    pub width: usize,
    /// Nothing may be written through it, whatever its base would allow.
    readonly: bool,
    /// Its hash, once asked for: it outlives a release.
    pub hash: Cell<Option<i64>>,
    released: Cell<bool>,
}

impl OpaqueData for MemoryView {
    fn visit(&self, seen: &mut dyn FnMut(&Value)) {
        seen(&self.base);
    }
}

impl MemoryView {
    pub fn new(base: Value, start: usize, step: isize, length: usize, format: char, width: usize) -> MemoryView {
        if let Some(array) = base.downcast::<ByteArray>() {
            array.exports.set(array.exports.get() + 1);
        }
        let readonly = base.as_bytes().is_some();
        let (hash, released) = (Cell::new(None), Cell::new(false));
        MemoryView { base, start, step, length, format, width, readonly, hash, released }
    }

    /// The same through which nothing may be written.
    pub fn sealed(mut self, readonly: bool) -> MemoryView {
        self.readonly |= readonly;
        self
    }

    pub fn is_readonly(&self) -> bool {
        self.readonly
    }

    pub fn is_released(&self) -> bool {
        self.released.get()
    }

    pub fn release(&self) {
        if !self.released.replace(true)
            && let Some(array) = self.base.downcast::<ByteArray>()
        {
            array.exports.set(array.exports.get().saturating_sub(1));
        }
    }

    /// Byte offset of item `at` in the base.
    pub fn offset(&self, at: usize) -> usize {
        self.start.wrapping_add_signed(self.step.wrapping_mul(at as isize))
    }

    /// The bytes that it shows, in its order.
    pub fn to_vec(&self) -> Vec<u8> {
        let gather = |data: &[u8]| {
            let mut all = Vec::with_capacity(self.length * self.width);
            for at in 0..self.length {
                let from = self.offset(at);
                all.extend_from_slice(data.get(from..from + self.width).unwrap_or(&[]));
            }
            all
        };
        match self.base.downcast::<ByteArray>() {
            Some(array) => gather(&array.data.borrow()),
            None => self.base.as_bytes().map_or(Vec::new(), |b| gather(b)),
        }
    }
}

impl Drop for MemoryView {
    fn drop(&mut self) {
        self.release();
    }
}

/// `dict_keys`, `dict_values`, `dict_items`.
pub struct DictView {
    pub dict: Rc<super::dict::Dict>,
    pub part: super::iterator::Part,
}
impl OpaqueData for DictView {
    fn visit(&self, seen: &mut dyn FnMut(&Value)) {
        seen(&Value::Dict(self.dict.clone()));
    }
}
