//! Numbers while an account is open. Elsewhere they are kept inline and have no identity; the account has to see that two lists hold one int,
//! and when the last reference to it goes. So each number that CPython would allocate is then an object.

use std::rc::Rc;

use super::value::Value;
use crate::memory::account::{self, Charge, Kind};
use crate::memory::block;

pub struct Number {
    /// `Int`, `Float` or `Long`.
    pub value: Value,
    _charge: Charge,
}

/// What a number comes from; CPython allocates more for some than `sys.getsizeof` says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// An operator, `range`, `round`, `int` of a float: room for a digit more than a small int needs.
    Computed,
    /// `len`, `sum`, `int` of a text, a count.
    Exact,
}

impl Value {
    /// The same number, as an object that is charged, if an account is open and CPython would make one.
    #[inline(always)]
    pub fn charged(self, origin: Origin) -> Value {
        if account::is_on() { self.charged_now(origin) } else { self }
    }

    #[cold]
    fn charged_now(self, origin: Origin) -> Value {
        let (kind, bytes) = match &self {
            // Those that CPython keeps ready.
            Value::Int(-5..=256) => return self,
            Value::Int(_) | Value::Long(_) => (Kind::INT, block::int(&self, origin)),
            Value::Float(_) => (Kind::FLOAT, block::FLOAT),
            _ => return self,
        };
        self.boxed(kind, bytes)
    }

    /// An int of so many bytes; those that CPython keeps ready stay what they are.
    pub fn charged_int(self, bytes: usize) -> Value {
        match &self {
            Value::Int(-5..=256) => self,
            Value::Int(_) | Value::Long(_) => self.boxed(Kind::INT, bytes),
            _ => self,
        }
    }

    /// The same number, as an object that is not charged, if an account is open: a constant, which CPython has ready.
    pub fn shared(self) -> Value {
        match self {
            Value::Int(-5..=256) => self,
            _ if account::is_open() => Value::Number(Rc::new(Number { value: self, _charge: Charge::default() })),
            _ => self,
        }
    }

    fn boxed(self, kind: Kind, bytes: usize) -> Value {
        Value::Number(Rc::new(Number { value: self, _charge: Charge::of(kind, || bytes) }))
    }
}
