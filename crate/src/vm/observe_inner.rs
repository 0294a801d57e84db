//! What the library's iterators have inside: their inputs, what they keep, what they lose.

use crate::module::itertools::{self, tee};
use crate::object::Value;
use crate::object::adapter::{Enumerate, Filter, Map, Zip};
use crate::trace::stage::{Object, Stage};

/// The iterators that an iterator of the library asks, as far as it has them now.
pub(super) fn inner_iterators(iterator: &Value) -> Vec<Value> {
    if let Some(map) = iterator.downcast::<Map>() {
        map.inners.clone()
    } else if let Some(zip) = iterator.downcast::<Zip>() {
        zip.inners.clone()
    } else if let Some(filter) = iterator.downcast::<Filter>() {
        vec![filter.inner.clone()]
    } else if let Some(enumerate) = iterator.downcast::<Enumerate>() {
        vec![enumerate.inner.clone()]
    } else if let Some(inner) = tee::inner(iterator) {
        vec![inner]
    } else {
        itertools::inners(iterator)
    }
}

/// Items that an iterator of the library keeps for later.
pub(crate) fn hoarded(iterator: &Value) -> usize {
    tee::hoarded(iterator).or_else(|| itertools::hoarded(iterator)).unwrap_or(0)
}

/// Items that a stage which now ends has taken for a row that is never handed out.
pub(super) fn lost(stage: &Stage) -> usize {
    let Object::Opaque(object) = &stage.object else { return 0 };
    let Some(object) = object.upgrade() else { return 0 };
    let width = if let Some(zip) = object.downcast::<Zip>() {
        zip.inners.len()
    } else if let Some(map) = object.downcast::<Map>() {
        map.inners.len()
    } else if &*stage.name == "takewhile" {
        // The item that ended it.
        1
    } else {
        return 0;
    };
    stage.taken.saturating_sub(stage.given * width)
}
