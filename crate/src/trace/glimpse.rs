//! What a value looked like at one moment, kept small: numbers are written out only when somebody reads them.

use crate::object::Value;
use crate::object::digest::digest;

#[derive(Clone, Default)]
pub enum Glimpse {
    #[default]
    Nothing,
    /// A value that cannot change and holds nothing.
    Inline(Value),
    Text(Box<str>),
}

impl Glimpse {
    pub fn of(value: &Value) -> Glimpse {
        if value.is_inline() { Glimpse::Inline(value.clone()) } else { Glimpse::text(&digest(value)) }
    }

    pub fn text(text: &str) -> Glimpse {
        Glimpse::Text(text.into())
    }

    /// As it is shown; None for nothing.
    pub fn read(&self) -> Option<String> {
        match self {
            Glimpse::Nothing => None,
            Glimpse::Inline(value) => Some(digest(value)),
            Glimpse::Text(text) => Some(text.to_string()),
        }
    }
}
