//! Private names: `__x` in a class `C` means `_C__x`.

use crate::syntax::tree::Name;

/// The name as it is stored, for code in the class `private`.
pub fn mangle(private: Option<&Name>, name: &Name) -> Name {
    let Some(class) = private else { return name.clone() };
    if !name.starts_with("__") || name.ends_with("__") || name.contains('.') {
        return name.clone();
    }
    let class = class.trim_start_matches('_');
    if class.is_empty() {
        return name.clone();
    }
    Name::from(format!("_{class}{name}"))
}
