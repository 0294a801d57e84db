//! Views of dicts: keys, values, items.

use crate::object::Value;
use crate::object::iterator::Part;
use crate::object::opaque::DictView;

/// What a view shows, in order.
pub fn items_of(view: &DictView) -> Vec<Value> {
    match view.part {
        Part::Keys => view.dict.keys(),
        Part::Values => view.dict.values(),
        Part::Items => view.dict.pairs().into_iter().map(|(key, value)| Value::tuple(vec![key, value])).collect(),
    }
}
