//! The modules written in Python. They stand in the crate, or, without its feature `library`, are handed in once: the page
//! fetches them beside the engine, and only a program that imports one has to wait for them.

use std::cell::RefCell;
use std::collections::HashMap;

// `FROZEN`: names, paths and, with the feature `library`, sources of the modules; made by the build script.
include!(concat!(env!("OUT_DIR"), "/frozen.rs"));

struct Frozen {
    name: &'static str,
    /// Below `module/python`.
    path: &'static str,
    source: Option<&'static str>,
}

thread_local! {
    /// Sources by path, once they were handed in.
    static GIVEN: RefCell<HashMap<String, String>> = RefCell::default();
}

/// Names of all the modules.
pub fn names() -> impl Iterator<Item = &'static str> {
    FROZEN.iter().map(|module| module.name)
}

/// Whether a module of this name is among them.
pub fn has(name: &str) -> bool {
    FROZEN.iter().any(|module| module.name == name)
}

/// Whether there are modules inside this one.
pub fn is_package(name: &str) -> bool {
    names().any(|other| other.strip_prefix(name).is_some_and(|rest| rest.starts_with('.')))
}

/// Source of a module; None where there is no such module, or it has not been handed in yet.
pub fn source(name: &str) -> Option<String> {
    let module = FROZEN.iter().find(|module| module.name == name)?;
    match module.source {
        Some(source) => Some(source.to_string()),
        None => GIVEN.with_borrow(|given| given.get(module.path).cloned()),
    }
}

/// Whether the sources have yet to be handed in.
pub fn is_missing() -> bool {
    FROZEN.iter().any(|module| module.source.is_none()) && GIVEN.with_borrow(HashMap::is_empty)
}

/// Hands in the sources, by their paths below `module/python`.
pub fn provide(sources: HashMap<String, String>) {
    GIVEN.set(sources);
}
