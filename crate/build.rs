//! Lists the library modules written in Python, so that a new file in `src/module/python` is importable without further ado.

use std::fmt::Write;
use std::path::{Path, PathBuf};

fn main() {
    let root = PathBuf::from(std::env::var("CARGO_MANIFEST_DIR").unwrap_or_default()).join("src/module/python");
    println!("cargo::rerun-if-changed={}", root.display());
    let mut modules = Vec::new();
    collect(&root, "", &mut modules);
    modules.sort();
    let embedded = std::env::var_os("CARGO_FEATURE_LIBRARY").is_some();
    let mut table = String::from("const FROZEN: &[Frozen] = &[\n");
    for (name, path) in modules {
        let below = path.strip_prefix(&root).unwrap_or(&path).display().to_string();
        let source =
            if embedded { format!("Some(include_str!({:?}))", path.display().to_string()) } else { "None".into() };
        // Writing to a String cannot fail.
        let _ = writeln!(table, "    Frozen {{ name: {name:?}, path: {below:?}, source: {source} }},");
    }
    table.push_str("];\n");
    let out = PathBuf::from(std::env::var("OUT_DIR").unwrap_or_default()).join("frozen.rs");
    if let Err(error) = std::fs::write(&out, table) {
        panic!("cannot write {}: {error}", out.display());
    }
}

fn collect(folder: &Path, prefix: &str, modules: &mut Vec<(String, PathBuf)>) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let path = entry.path();
        let name = entry.file_name().to_string_lossy().into_owned();
        if path.is_dir() {
            collect(&path, &format!("{prefix}{name}."), modules);
        } else if name == "__init__.py" {
            modules.push((prefix.trim_end_matches('.').to_string(), path));
        } else if let Some(stem) = name.strip_suffix(".py") {
            modules.push((format!("{prefix}{stem}"), path));
        }
    }
}
