//! What a program can reach outside itself: output, virtual files, the clock. All of it is the session's.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};

use super::input::{Input, Line};

/// Where bytes of output go.
pub type Sink = Box<dyn Fn(&[u8])>;

pub struct Host {
    pub out: Sink,
    pub err: Sink,
    /// Told what is read of standard input, where nobody sees it being typed.
    pub echo: Sink,
    /// Sends on what `out` kept back.
    pub flush: Box<dyn Fn()>,
    pub input: Input,
    pub argv: Vec<String>,
    /// Where the program lies: the first folder in which modules are looked for.
    pub program_folder: String,
    /// Virtual files by path.
    pub files: RefCell<BTreeMap<String, Vec<u8>>>,
    /// Directories that the program made, or emptied, by their absolute paths: they are virtual, and so is what is written there.
    made: RefCell<BTreeSet<String>>,
    /// Logs that are made while they are read: their lines, by path.
    pub generated: RefCell<BTreeMap<String, u64>>,
    /// Whether files that are not virtual may be read (the command; never the page).
    pub real_files: bool,
    /// The current directory, relative to the one where the program began; empty while it is that one.
    pub directory: RefCell<String>,
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
            echo: Box::new(|_| {}),
            flush: Box::new(|| {}),
            input: Input::default(),
            argv: Vec::new(),
            program_folder: String::new(),
            files: RefCell::default(),
            made: RefCell::default(),
            generated: RefCell::default(),
            real_files: false,
            directory: RefCell::default(),
            clock: Cell::new(0.0),
            sources: RefCell::default(),
        }
    }

    /// A path seen from where the program began. Where all files are virtual that is the root of them.
    fn resolve<'a>(&self, path: &'a str) -> Cow<'a, str> {
        let directory = self.directory.borrow();
        if !self.real_files && !self.files.borrow().contains_key(path) {
            let path = if path.starts_with('/') { path.to_string() } else { format!("/{directory}/{path}") };
            return Cow::Owned(normal(&path).split_off(1));
        }
        let path = match path.starts_with('/') || directory.is_empty() {
            true => Cow::Borrowed(path),
            false => Cow::Owned(normal(&format!("{directory}/{path}"))),
        };
        // What is virtual has its plain name; the system knows best what it calls the rest.
        let plain = normal(&path);
        if self.files.borrow().contains_key(&plain) || self.lies_in_made(&plain) { Cow::Owned(plain) } else { path }
    }

    /// Makes a directory, which is there, the current one.
    pub fn change_directory(&self, path: &str) {
        let base = self.base_directory();
        let path = normal(&format!(
            "{}/{}",
            if path.starts_with('/') { String::new() } else { self.current_directory() },
            path
        ));
        let inside =
            path.strip_prefix(base.trim_end_matches('/')).filter(|rest| rest.is_empty() || rest.starts_with('/'));
        *self.directory.borrow_mut() = inside.map_or(path.as_str(), |rest| rest.trim_start_matches('/')).to_string();
    }

    /// Contents of a file.
    pub fn read_file(&self, path: &str) -> Option<Vec<u8>> {
        self.try_read(path).ok()
    }

    /// How many lines a generated log has, if there is one at this path.
    pub fn generated_lines(&self, path: &str) -> Option<u64> {
        self.generated.borrow().get(&*self.resolve(path)).copied()
    }

    /// Contents of a file, or why it cannot be read.
    pub fn try_read(&self, named: &str) -> std::io::Result<Vec<u8>> {
        let path = &*self.resolve(named);
        if let Some(data) = self.files.borrow().get(path) {
            return Ok(data.clone());
        }
        let is_file = |folder: &str| self.files.borrow().contains_key(folder);
        let under_file = path.match_indices('/').any(|(at, _)| is_file(&path[..at]));
        if self.real_files && !under_file {
            return std::fs::read(path);
        }
        Err(match self.kind_of(path) {
            // Nothing is named by no name.
            Some(true) if !named.is_empty() => std::io::ErrorKind::IsADirectory,
            _ if under_file => std::io::ErrorKind::NotADirectory,
            _ => std::io::ErrorKind::NotFound,
        }
        .into())
    }

    /// Replaces a file: a virtual one where it exists or where real ones are out of reach.
    pub fn try_write(&self, path: &str, data: &[u8]) -> std::io::Result<()> {
        let path = &*self.resolve(path);
        if self.real_files && !self.files.borrow().contains_key(path) && !self.lies_in_made(path) {
            return std::fs::write(path, data);
        }
        let above = path.rsplit_once('/').map_or("", |(above, _)| above);
        if !above.is_empty() && !self.lies_in_made(path) && self.kind_of(above) != Some(true) {
            return Err(std::io::ErrorKind::NotFound.into());
        }
        self.files.borrow_mut().insert(path.to_string(), data.to_vec());
        Ok(())
    }

    /// A directory is there, as far as the program can see.
    pub fn make_directory(&self, path: &str) {
        let path = self.absolute(&self.resolve(path));
        self.made.borrow_mut().insert(path);
    }

    /// An empty directory that the program made is there no more.
    pub fn remove_directory(&self, path: &str) {
        let path = self.absolute(&self.resolve(path));
        self.made.borrow_mut().remove(&path);
    }

    fn lies_in_made(&self, path: &str) -> bool {
        self.absolute(path).rsplit_once('/').is_some_and(|(folder, _)| self.made.borrow().contains(folder))
    }

    /// The absolute form of a path that is seen from where the program began.
    fn absolute(&self, path: &str) -> String {
        if path.starts_with('/') { normal(path) } else { normal(&format!("{}/{path}", self.base_directory())) }
    }

    /// What is at a path: `Some(true)` for a directory.
    pub fn is_directory(&self, path: &str) -> Option<bool> {
        if path.is_empty() { None } else { self.kind_of(&self.resolve(path)) }
    }

    /// The same for a path that is seen from where the program began.
    fn kind_of(&self, path: &str) -> Option<bool> {
        let inside = format!("{}/", path.trim_end_matches('/'));
        let files = self.files.borrow();
        if files.contains_key(path) {
            return Some(false);
        }
        if matches!(path, "" | "." | "/")
            || self.made.borrow().contains(&self.absolute(path))
            || files.keys().any(|name| name.starts_with(&inside))
        {
            return Some(true);
        }
        if self.real_files { std::fs::metadata(path).ok().map(|m| m.is_dir()) } else { None }
    }

    /// The absolute path of the current directory.
    pub fn current_directory(&self) -> String {
        let directory = self.directory.borrow();
        if directory.starts_with('/') {
            return directory.clone();
        }
        normal(&format!("{}/{directory}", self.base_directory()))
    }

    /// Where the program began.
    fn base_directory(&self) -> String {
        let real = self.real_files.then(|| std::env::current_dir().ok()).flatten();
        real.map_or("/".to_string(), |path| path.to_string_lossy().into_owned())
    }

    /// Names in a directory, sorted.
    pub fn list(&self, path: &str) -> std::io::Result<Vec<String>> {
        let path = &*self.resolve(path);
        let inside = if matches!(path, "" | ".") { String::new() } else { format!("{}/", path.trim_end_matches('/')) };
        let files = self.files.borrow();
        let rest = files.keys().filter_map(|name| name.strip_prefix(&inside));
        let made = self.made.borrow();
        let below = format!("{}/", self.absolute(path).trim_end_matches('/'));
        let rest = rest.chain(made.iter().filter_map(|name| name.strip_prefix(&below)));
        let mut names: Vec<String> = rest.map(|name| name.split('/').next().unwrap_or("").to_string()).collect();
        if self.real_files {
            match std::fs::read_dir(if path.is_empty() { "." } else { path }) {
                Ok(entries) => {
                    for entry in entries {
                        names.push(entry?.file_name().to_string_lossy().into_owned());
                    }
                }
                Err(_) if made.contains(&self.absolute(path)) => {}
                Err(error) => return Err(error),
            }
        } else if self.kind_of(path) != Some(true) {
            return Err(std::io::ErrorKind::NotFound.into());
        }
        names.sort();
        names.dedup();
        Ok(names)
    }

    /// Removes a file.
    pub fn remove(&self, path: &str) -> std::io::Result<()> {
        let path = &*self.resolve(path);
        if self.files.borrow_mut().remove(path).is_some() {
            // A directory does not go with its last file.
            if let Some((above, _)) = path.rsplit_once('/') {
                self.made.borrow_mut().insert(self.absolute(above));
            }
            return Ok(());
        }
        if self.real_files { std::fs::remove_file(path) } else { Err(std::io::ErrorKind::NotFound.into()) }
    }

    /// The next line of standard input.
    pub fn read_line(&self) -> Line {
        let answer = match self.input.line() {
            Line::End if self.real_files => {
                let mut line = String::new();
                let read = std::io::stdin().read_line(&mut line).is_ok_and(|n| n > 0);
                if read { Line::Text(line) } else { Line::End }
            }
            answer => answer,
        };
        if let Line::Text(line) = &answer {
            self.input.news.borrow_mut().push(line.clone());
        }
        answer
    }

    /// Line `number` (from 1) of a source file, without its end.
    pub fn source_line(&self, filename: &str, number: u32) -> Option<String> {
        let sources = self.sources.borrow();
        let text = sources.get(filename)?;
        text.split('\n').nth(number.checked_sub(1)? as usize).map(|l| l.trim_end_matches('\r').to_string())
    }
}

/// A path without `.`, `..` and doubled slashes.
fn normal(path: &str) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." if parts.last().is_some_and(|last| *last != "..") => drop(parts.pop()),
            ".." if path.starts_with('/') => {}
            part => parts.push(part),
        }
    }
    format!("{}{}", if path.starts_with('/') { "/" } else { "" }, parts.join("/"))
}
