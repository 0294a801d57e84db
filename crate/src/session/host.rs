//! What a program can reach outside itself: output, virtual files, the clock. All of it is the session's.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

/// Where bytes of output go.
pub type Sink = Box<dyn Fn(&[u8])>;

pub struct Host {
    pub out: Sink,
    pub err: Sink,
    /// Sends on what `out` kept back.
    pub flush: Box<dyn Fn()>,
    /// Text not yet read of standard input.
    pub input: RefCell<String>,
    pub argv: Vec<String>,
    /// Virtual files by path.
    pub files: RefCell<BTreeMap<String, Vec<u8>>>,
    /// Logs that are made while they are read: their lines, by path.
    pub generated: RefCell<BTreeMap<String, u64>>,
    /// Whether files that are not virtual may be read (the command; never the page).
    pub real_files: bool,
    /// Virtual seconds since the start.
    pub clock: Cell<f64>,
    /// The main program's source, for tracebacks.
    pub sources: RefCell<BTreeMap<String, String>>,
}

impl Host {
    pub fn new(out: Sink, err: Sink) -> Host {
        Host {
            out,
            err,
            flush: Box::new(|| {}),
            input: RefCell::default(),
            argv: Vec::new(),
            files: RefCell::default(),
            generated: RefCell::default(),
            real_files: false,
            clock: Cell::new(0.0),
            sources: RefCell::default(),
        }
    }

    /// Contents of a file.
    pub fn read_file(&self, path: &str) -> Option<Vec<u8>> {
        if let Some(data) = self.files.borrow().get(path) {
            return Some(data.clone());
        }
        if self.real_files { std::fs::read(path).ok() } else { None }
    }

    /// How many lines a generated log has, if there is one at this path.
    pub fn generated_lines(&self, path: &str) -> Option<u64> {
        self.generated.borrow().get(path).copied()
    }

    /// Contents of a file, or why it cannot be read.
    pub fn try_read(&self, path: &str) -> std::io::Result<Vec<u8>> {
        if let Some(data) = self.files.borrow().get(path) {
            return Ok(data.clone());
        }
        if self.real_files { std::fs::read(path) } else { Err(std::io::ErrorKind::NotFound.into()) }
    }

    /// Replaces a file: a virtual one where it exists or where real ones are out of reach.
    pub fn try_write(&self, path: &str, data: &[u8]) -> std::io::Result<()> {
        if self.real_files && !self.files.borrow().contains_key(path) {
            return std::fs::write(path, data);
        }
        self.files.borrow_mut().insert(path.to_string(), data.to_vec());
        Ok(())
    }

    /// What is at a path: `Some(true)` for a directory.
    pub fn is_directory(&self, path: &str) -> Option<bool> {
        let inside = format!("{}/", path.trim_end_matches('/'));
        let files = self.files.borrow();
        if files.contains_key(path) {
            return Some(false);
        }
        if matches!(path, "" | "." | "/") || files.keys().any(|name| name.starts_with(&inside)) {
            return Some(true);
        }
        if self.real_files { std::fs::metadata(path).ok().map(|m| m.is_dir()) } else { None }
    }

    pub fn current_directory(&self) -> String {
        let real = self.real_files.then(|| std::env::current_dir().ok()).flatten();
        real.map_or("/".to_string(), |path| path.to_string_lossy().into_owned())
    }

    /// Names in a directory, sorted.
    pub fn list(&self, path: &str) -> std::io::Result<Vec<String>> {
        let inside = if matches!(path, "" | ".") { String::new() } else { format!("{}/", path.trim_end_matches('/')) };
        let files = self.files.borrow();
        let rest = files.keys().filter_map(|name| name.strip_prefix(&inside));
        let mut names: Vec<String> = rest.map(|name| name.split('/').next().unwrap_or("").to_string()).collect();
        if self.real_files {
            for entry in std::fs::read_dir(if path.is_empty() { "." } else { path })? {
                names.push(entry?.file_name().to_string_lossy().into_owned());
            }
        } else if self.is_directory(path) != Some(true) {
            return Err(std::io::ErrorKind::NotFound.into());
        }
        names.sort();
        names.dedup();
        Ok(names)
    }

    /// Removes a file.
    pub fn remove(&self, path: &str) -> std::io::Result<()> {
        if self.files.borrow_mut().remove(path).is_some() {
            return Ok(());
        }
        if self.real_files { std::fs::remove_file(path) } else { Err(std::io::ErrorKind::NotFound.into()) }
    }

    /// The next line of standard input, with its newline.
    pub fn read_line(&self) -> Option<String> {
        let mut input = self.input.borrow_mut();
        if input.is_empty() && self.real_files {
            let mut line = String::new();
            return std::io::stdin().read_line(&mut line).ok().filter(|n| *n > 0).map(|_| line);
        }
        if input.is_empty() {
            return None;
        }
        let end = input.find('\n').map_or(input.len(), |at| at + 1);
        let rest = input.split_off(end);
        Some(std::mem::replace(&mut *input, rest))
    }

    /// Line `number` (from 1) of a source file, without its end.
    pub fn source_line(&self, filename: &str, number: u32) -> Option<String> {
        let sources = self.sources.borrow();
        let text = sources.get(filename)?;
        text.split('\n').nth(number.checked_sub(1)? as usize).map(|l| l.trim_end_matches('\r').to_string())
    }
}
