//! Where a module's source is: in its package's folder or along `sys.path`, else in the library.

use super::library;
use crate::object::{Raised, Result, Value, names, types};
use crate::vm::Machine;

/// A module that was found.
pub struct Found {
    pub source: Result<String>,
    pub file: String,
    /// Whether it is a package, and the folder that its modules lie in (none for the library's).
    pub package: Option<Option<String>>,
    /// It lies in the folder of the program, where a file may come before a module of the library by accident.
    pub beside_program: bool,
}

pub fn find(m: &Machine, name: &str) -> Option<Found> {
    let (folders, leaf) = match name.rsplit_once('.') {
        Some((parent, leaf)) => {
            let Some(Value::Module(parent)) = m.loaded_module(parent) else { return None };
            (texts(parent.dict.get_str(&names().path)), leaf)
        }
        None => (m.module_folders(), name),
    };
    for folder in folders {
        let inside = if folder.is_empty() { leaf.to_string() } else { format!("{folder}/{leaf}") };
        for (file, is_package) in [(format!("{inside}/__init__.py"), true), (format!("{inside}.py"), false)] {
            let Some(data) = m.host.read_file(&file) else { continue };
            let text = crate::source::encoding::decode(&data, &file);
            return Some(Found {
                source: text.map_err(|problem| Raised::new(&types().syntax_error, &problem)),
                beside_program: folder == m.host.program_folder,
                package: is_package.then(|| Some(inside.clone())),
                file,
            });
        }
    }
    Some(Found {
        source: Ok(library::source(name)?),
        file: format!("<frozen {name}>"),
        package: library::is_package(name).then_some(None),
        beside_program: false,
    })
}

/// Whether the library has a module of this name.
pub fn is_in_library(name: &str) -> bool {
    super::is_native(name) || library::has(name)
}

/// The texts in a list.
fn texts(list: Option<Value>) -> Vec<String> {
    let Some(Value::List(list)) = list else { return Vec::new() };
    list.to_vec().iter().filter_map(|entry| Some(entry.as_str()?.as_str().to_string())).collect()
}

impl Machine {
    /// `sys.path`; the program's folder as long as nobody can have changed that.
    fn module_folders(&self) -> Vec<String> {
        match self.loaded_module("sys") {
            Some(Value::Module(sys)) => texts(sys.dict.get_str(&names().path_entries)),
            _ => vec![self.host.program_folder.clone()],
        }
    }
}
