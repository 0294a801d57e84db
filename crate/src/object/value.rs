//! A Python value: small things inline, the rest by reference.

use std::rc::Rc;

use num_bigint::BigInt;
use num_traits::ToPrimitive;

use super::class::Class;
use super::code::CodeObject;
use super::dict::Dict;
use super::exception::Exception;
use super::function::{CellObject, Function, Method};
use super::generator::Generator;
use super::instance::Instance;
use super::iterator::Iter;
use super::module::Module;
use super::native::NativeFunction;
use super::number::Number;
use super::opaque::{Opaque, OpaqueData};
use super::sequence::{Bytes, List, Range, Slice, Tuple};
use super::set::Set;
use super::str::Str;
use super::types::types;

/// A value. The variants up to `Float` own nothing, so copying and dropping them is free; every other
/// variant is one counted reference. Ints that fit 64 bits are always `Int`, never `Long`.
///
/// An instance of a user's subclass of a builtin (`class L(list)`) is an `Instance` whose `payload` is the
/// builtin value; the accessors below (`as_str`, `as_list` …) look through it.
///
/// The tag is a whole word: values then move as two words. With a tag of one byte they were copied in unaligned pieces, which
/// made the interpreter's loop 1.3 times as slow. The build relies on the tags up to `Float` being the least (`build/postlink`).
#[derive(Default)]
#[repr(u64)]
pub enum Value {
    /// No value: an unbound slot, the empty half of a call. Never seen by Python code.
    #[default]
    Null,
    None,
    NotImplemented,
    Ellipsis,
    Bool(bool),
    Int(i64),
    Float(f64) = 6,
    Long(Rc<BigInt>),
    /// An int or float that is an object of its own: while an account is open (see `Number`).
    Number(Rc<Number>),
    Str(Rc<Str>),
    Bytes(Rc<Bytes>),
    Tuple(Rc<Tuple>),
    List(Rc<List>),
    Dict(Rc<Dict>),
    Set(Rc<Set>),
    Range(Rc<Range>),
    Slice(Rc<Slice>),
    Cell(Rc<CellObject>),
    Function(Rc<Function>),
    Method(Rc<Method>),
    Native(Rc<NativeFunction>),
    Class(Rc<Class>),
    Instance(Rc<Instance>),
    Exception(Rc<Exception>),
    Generator(Rc<Generator>),
    Iter(Rc<Iter>),
    Code(Rc<CodeObject>),
    Module(Rc<Module>),
    Opaque(Rc<Opaque>),
}

const _: () = assert!(std::mem::size_of::<Value>() == 16 && std::mem::size_of::<super::exception::Result>() == 16);

impl Value {
    /// Whether the value owns nothing (no reference count to keep).
    #[inline(always)]
    pub fn is_inline(&self) -> bool {
        matches!(
            self,
            Value::Null
                | Value::None
                | Value::NotImplemented
                | Value::Ellipsis
                | Value::Bool(_)
                | Value::Int(_)
                | Value::Float(_)
        )
    }

    #[inline(always)]
    pub fn is_null(&self) -> bool {
        matches!(self, Value::Null)
    }

    #[inline(always)]
    pub fn is_none(&self) -> bool {
        matches!(self, Value::None)
    }

    pub fn str(text: &str) -> Value {
        Value::Str(Str::new(text))
    }

    pub fn string(text: String) -> Value {
        Value::Str(Str::from_string(text))
    }

    /// A str from the intern table (attribute and type names).
    pub fn interned(text: &str) -> Value {
        Value::Str(super::intern(text))
    }

    pub fn bytes(data: Vec<u8>) -> Value {
        Value::Bytes(Bytes::new(data))
    }

    pub fn tuple(items: Vec<Value>) -> Value {
        Value::Tuple(Tuple::new(items))
    }

    pub fn list(items: Vec<Value>) -> Value {
        Value::List(List::new(items))
    }

    pub fn dict(dict: Dict) -> Value {
        Value::Dict(dict.shared())
    }

    /// An int of any size, normalised.
    pub fn big(value: BigInt) -> Value {
        match value.to_i64() {
            Some(small) => Value::Int(small),
            None => Value::Long(Rc::new(value)),
        }
    }

    pub fn int_from_usize(n: usize) -> Value {
        match i64::try_from(n) {
            Ok(n) => Value::Int(n),
            Err(_) => Value::big(BigInt::from(n)),
        }
    }

    /// An object of a type that has no variant of its own.
    pub fn opaque<T: OpaqueData>(class: &Rc<Class>, data: T) -> Value {
        Value::Opaque(Opaque::new(class.clone(), data))
    }

    /// The class of the value (`type(v)`).
    pub fn class(&self) -> Rc<Class> {
        match self {
            Value::Instance(i) => i.class(),
            Value::Exception(e) => e.class(),
            Value::Class(c) => c.metaclass(),
            Value::Opaque(o) => o.class().clone(),
            Value::Native(n) => n.class().clone(),
            Value::Module(m) => m.class(),
            _ => self.builtin_class().clone(),
        }
    }

    fn builtin_class(&self) -> &'static Rc<Class> {
        let t = types();
        match self {
            Value::Null | Value::None => &t.none_type,
            Value::NotImplemented => &t.not_implemented_type,
            Value::Ellipsis => &t.ellipsis_type,
            Value::Bool(_) => &t.bool_,
            Value::Int(_) | Value::Long(_) => &t.int,
            Value::Float(_) => &t.float,
            Value::Number(n) => n.value.builtin_class(),
            Value::Str(_) => &t.str,
            Value::Bytes(_) => &t.bytes,
            Value::Tuple(_) => &t.tuple,
            Value::List(_) => &t.list,
            Value::Dict(_) => &t.dict,
            Value::Set(s) => {
                if s.frozen {
                    &t.frozenset
                } else {
                    &t.set
                }
            }
            Value::Range(_) => &t.range,
            Value::Slice(_) => &t.slice,
            Value::Cell(_) => &t.cell,
            Value::Function(_) => &t.function,
            Value::Method(_) => &t.method,
            Value::Generator(g) => g.builtin_class(),
            Value::Iter(i) => i.builtin_class(),
            Value::Code(_) => &t.code,
            Value::Module(_) => &t.module,
            Value::Class(_) | Value::Instance(_) | Value::Exception(_) | Value::Opaque(_) | Value::Native(_) => {
                &t.object
            }
        }
    }

    /// Version of the class of a value of a builtin type; 0 (no class has it) for instances and the like.
    #[inline(always)]
    pub fn builtin_version(&self) -> u32 {
        match self {
            Value::Instance(_)
            | Value::Exception(_)
            | Value::Class(_)
            | Value::Opaque(_)
            | Value::Native(_)
            | Value::Module(_) => 0,
            _ => self.builtin_class().version(),
        }
    }

    /// Name of the class, as error messages use it.
    pub fn type_name(&self) -> Rc<str> {
        let class = self.class();
        // Types of the modules in Rust are named with their module.
        match (matches!(self, Value::Opaque(_) | Value::Instance(_)), class.heap && !class.is_sealed.get()) {
            (true, false) => class.full_name().into(),
            _ => class.name(),
        }
    }

    /// The builtin value inside an instance of a subclass of a builtin, or inside a `Number`; itself otherwise.
    #[inline]
    pub fn payload(&self) -> &Value {
        match self {
            Value::Number(n) => &n.value,
            Value::Instance(i) if !i.payload.is_null() => &i.payload,
            _ => self,
        }
    }

    /// A `Number` as the plain number that it holds; anything else itself.
    #[inline(always)]
    pub fn bare(&self) -> &Value {
        match self {
            Value::Number(n) => &n.value,
            _ => self,
        }
    }

    pub fn as_str(&self) -> Option<&Rc<Str>> {
        if let Value::Str(s) = self.payload() { Some(s) } else { None }
    }

    pub fn as_list(&self) -> Option<&Rc<List>> {
        if let Value::List(l) = self.payload() { Some(l) } else { None }
    }

    pub fn as_tuple(&self) -> Option<&Rc<Tuple>> {
        if let Value::Tuple(t) = self.payload() { Some(t) } else { None }
    }

    pub fn as_dict(&self) -> Option<&Rc<Dict>> {
        if let Value::Dict(d) = self.payload() { Some(d) } else { None }
    }

    pub fn as_set(&self) -> Option<&Rc<Set>> {
        if let Value::Set(s) = self.payload() { Some(s) } else { None }
    }

    /// The immutable bytes of a bytes object.
    pub fn as_bytes(&self) -> Option<&Rc<Bytes>> {
        if let Value::Bytes(b) = self.payload() { Some(b) } else { None }
    }

    /// An int (or bool) that fits 64 bits.
    pub fn as_int(&self) -> Option<i64> {
        match self.payload() {
            Value::Int(i) => Some(*i),
            Value::Bool(b) => Some(i64::from(*b)),
            _ => None,
        }
    }

    /// An int (or bool) of any size.
    pub fn as_big(&self) -> Option<BigInt> {
        match self.payload() {
            Value::Int(i) => Some(BigInt::from(*i)),
            Value::Bool(b) => Some(BigInt::from(u8::from(*b))),
            Value::Long(b) => Some((**b).clone()),
            _ => None,
        }
    }

    /// Whether it is an int, a bool or an instance of a subclass of int.
    pub fn is_int(&self) -> bool {
        matches!(self.payload(), Value::Int(_) | Value::Long(_) | Value::Bool(_))
    }

    /// The float inside a float (no conversion from int).
    pub fn as_float(&self) -> Option<f64> {
        if let Value::Float(f) = self.payload() { Some(*f) } else { None }
    }

    /// The data of an opaque object of Rust type `T`.
    pub fn downcast<T: OpaqueData>(&self) -> Option<&T> {
        match self.payload() {
            Value::Opaque(o) => o.downcast::<T>(),
            _ => None,
        }
    }

    /// `a is b`. Numbers kept inline have no identity of their own: equal ones of one type are one.
    pub fn is(&self, other: &Value) -> bool {
        match (self, other) {
            (Value::None, Value::None)
            | (Value::Null, Value::Null)
            | (Value::NotImplemented, Value::NotImplemented)
            | (Value::Ellipsis, Value::Ellipsis) => true,
            (Value::Bool(a), Value::Bool(b)) => a == b,
            (Value::Int(a), Value::Int(b)) => a == b,
            (Value::Float(a), Value::Float(b)) => a.to_bits() == b.to_bits(),
            (Value::Str(a), Value::Str(b)) => Rc::ptr_eq(a, b) || (a.len_chars() <= 1 && a.as_str() == b.as_str()),
            (Value::Tuple(a), Value::Tuple(b)) => Rc::ptr_eq(a, b) || (a.is_empty() && b.is_empty()),
            _ => match (self.address(), other.address()) {
                (Some(a), Some(b)) => a == b,
                _ => false,
            },
        }
    }

    /// Address of the referenced object; None for inline values.
    pub fn address(&self) -> Option<usize> {
        fn at<T>(r: &Rc<T>) -> Option<usize> {
            Some(Rc::as_ptr(r) as usize)
        }
        match self {
            Value::Null
            | Value::None
            | Value::NotImplemented
            | Value::Ellipsis
            | Value::Bool(_)
            | Value::Int(_)
            | Value::Float(_) => None,
            Value::Long(r) => at(r),
            Value::Number(r) => at(r),
            Value::Str(r) => at(r),
            Value::Bytes(r) => at(r),
            Value::Tuple(r) => at(r),
            Value::List(r) => at(r),
            Value::Dict(r) => at(r),
            Value::Set(r) => at(r),
            Value::Range(r) => at(r),
            Value::Slice(r) => at(r),
            Value::Cell(r) => at(r),
            Value::Function(r) => at(r),
            Value::Method(r) => at(r),
            Value::Native(r) => at(r),
            Value::Class(r) => at(r),
            Value::Instance(r) => at(r),
            Value::Exception(r) => at(r),
            Value::Generator(r) => at(r),
            Value::Iter(r) => at(r),
            Value::Code(r) => at(r),
            Value::Module(r) => at(r),
            Value::Opaque(r) => at(r),
        }
    }

    /// `id(v)`: for tracked objects the turn in which it was asked for, as an address; an address for others; for inline values a
    /// number made from the value.
    pub fn id(&self) -> i64 {
        if let Some(identity) = self.tracked_identity() {
            return identity;
        }
        if let Some(at) = self.address() {
            return at as i64;
        }
        match self {
            Value::None => 0x9_0010,
            Value::NotImplemented => 0x9_0020,
            Value::Ellipsis => 0x9_0030,
            Value::Bool(b) => 0x9_0040 + 32 * i64::from(*b),
            Value::Int(i) => 0xa0_0000_i64.wrapping_add(i.wrapping_mul(32)) & i64::MAX,
            Value::Float(f) => (f.to_bits() as i64).wrapping_mul(16) & i64::MAX,
            _ => 0,
        }
    }
}

impl From<bool> for Value {
    fn from(b: bool) -> Value {
        Value::Bool(b)
    }
}
impl From<i64> for Value {
    fn from(i: i64) -> Value {
        Value::Int(i)
    }
}
impl From<f64> for Value {
    fn from(f: f64) -> Value {
        Value::Float(f)
    }
}
impl From<&str> for Value {
    fn from(s: &str) -> Value {
        Value::str(s)
    }
}
impl From<String> for Value {
    fn from(s: String) -> Value {
        Value::string(s)
    }
}
impl From<Rc<Str>> for Value {
    fn from(s: Rc<Str>) -> Value {
        Value::Str(s)
    }
}
impl From<&Rc<Class>> for Value {
    fn from(c: &Rc<Class>) -> Value {
        Value::Class(c.clone())
    }
}
