//! What CPython's compiler leaves in the lists of freed objects: a program starts with what was let go while it was compiled.
//!
//! The compiler keeps each constant once, under a key that tells 1 from True and 0.0 from -0.0 (a tuple, for all but None, ints, texts
//! and code), and treats the tuples of names and constants of a code object as constants too. The keys go when it is done. What
//! comes out was found equal to what CPython 3.13 has at hand (`sys._debugmallocstats()`) for tuples, and close for dicts and lists.

use hashbrown::HashMap;

use super::ready::LONGEST;
use crate::code::constant::Constant;
use crate::code::object::Code;
use crate::code::opcode::Op;

/// Freed objects by their number; tuples by length.
pub struct Leftovers {
    pub tuples: [u32; LONGEST + 1],
    pub dicts: u32,
    pub lists: u32,
}

/// Tuples that CPython, freshly started with `tracemalloc` loaded, has at hand before it compiles a program.
const BEFORE: [u32; LONGEST + 1] = [0, 2, 0, 1, 0, 1, 4, 0, 0, 1, 5, 1, 3, 8, 1, 2, 4, 0, 1, 1, 0];
/// Dicts that the reading of a text leaves, and lists that were there before.
const DICTS: u32 = 10;
const LISTS: u32 = 15;

/// Modules whose import reads no file: loaded before the program, or not written in Python.
const LOADED: &[&str] = &[
    "abc",
    "array",
    "binascii",
    "builtins",
    "cmath",
    "codecs",
    "collections",
    "copyreg",
    "enum",
    "errno",
    "fnmatch",
    "functools",
    "gc",
    "io",
    "itertools",
    "keyword",
    "linecache",
    "marshal",
    "math",
    "operator",
    "os",
    "pickle",
    "posixpath",
    "re",
    "reprlib",
    "stat",
    "struct",
    "sys",
    "time",
    "tracemalloc",
    "types",
    "warnings",
];
/// What the reading of another module leaves, whatever was there before: tuples by length, where it touches them; dicts, and lists.
const AFTER_READING: [(usize, u32); 9] = [(1, 9), (2, 11), (3, 8), (4, 3), (6, 1), (9, 0), (12, 1), (14, 0), (15, 0)];
const AFTER_READING_DICTS: u32 = 12;
const AFTER_READING_LISTS: u32 = 12;

/// Of a program's code, and of the imports that it will find loaded.
pub fn leftovers(code: &Code) -> Leftovers {
    let mut compiler = Compiler { tuples: BEFORE, kept: HashMap::new(), scopes: 0, reads: false };
    let depth = compiler.assemble(code);
    let kept = std::mem::take(&mut compiler.kept);
    for length in kept.into_values().flatten() {
        compiler.free(length);
    }
    if compiler.reads {
        for (length, left) in AFTER_READING {
            compiler.tuples[length] = left;
        }
        return Leftovers { tuples: compiler.tuples, dicts: AFTER_READING_DICTS, lists: AFTER_READING_LISTS };
    }
    Leftovers {
        tuples: compiler.tuples,
        // A unit of the compiler has six dicts, each scope of the symbol table one; and each scope two lists.
        dicts: DICTS.max(6 * depth + compiler.scopes + 1),
        lists: LISTS.max(2 * compiler.scopes + 4),
    }
}

struct Compiler {
    /// Freed tuples by length.
    tuples: [u32; LONGEST + 1],
    /// Lengths of the tuples in the key of each constant that was kept.
    kept: HashMap<String, Vec<usize>>,
    scopes: u32,
    /// The program imports a module that is read from a file.
    reads: bool,
}

impl Compiler {
    fn make(&mut self, length: usize) {
        if let Some(free) = self.tuples.get_mut(length) {
            *free = free.saturating_sub(1);
        }
    }

    fn free(&mut self, length: usize) {
        if (1..=LONGEST).contains(&length) {
            self.tuples[length] += 1;
        }
    }

    /// Makes the key of a constant; `lengths` are the tuples in it.
    fn key(&mut self, constant: &Constant, lengths: &mut Vec<usize>) -> String {
        match constant {
            Constant::Tuple(items) => self.tuple_key(items.len(), lengths, |compiler, lengths| {
                items.iter().map(|item| compiler.key(item, lengths)).collect::<Vec<_>>().join(",")
            }),
            Constant::Code(code) => format!("{:p}", std::rc::Rc::as_ptr(code)),
            Constant::None | Constant::Ellipsis | Constant::Int(_) | Constant::Long(_) | Constant::Str(_) => {
                format!("{constant:?}")
            }
            Constant::Bool(_)
            | Constant::Float(_)
            | Constant::Complex(..)
            | Constant::Bytes(_)
            | Constant::FrozenSet(_) => {
                self.pair(lengths);
                format!("{constant:?}")
            }
        }
    }

    /// The key of a tuple is a tuple of keys, paired with the tuple itself.
    fn tuple_key(
        &mut self,
        length: usize,
        lengths: &mut Vec<usize>,
        items: impl FnOnce(&mut Self, &mut Vec<usize>) -> String,
    ) -> String {
        self.make(length);
        lengths.push(length);
        let items = items(self, lengths);
        self.pair(lengths);
        format!("({items})")
    }

    fn pair(&mut self, lengths: &mut Vec<usize>) {
        self.make(2);
        lengths.push(2);
    }

    /// Keeps what has this key, or lets the key go if there is one like it; whether it is new.
    fn keep(&mut self, key: String, lengths: Vec<usize>) -> bool {
        if self.kept.contains_key(&key) {
            lengths.into_iter().for_each(|length| self.free(length));
            return false;
        }
        self.kept.insert(key, lengths);
        true
    }

    fn keep_constant(&mut self, constant: &Constant) {
        let mut lengths = Vec::new();
        let key = self.key(constant, &mut lengths);
        if self.keep(key, lengths)
            && let Constant::Tuple(items) = constant
        {
            items.iter().for_each(|item| self.keep_constant(item));
        }
    }

    /// Keeps bytes that are told apart by `key`.
    fn keep_bytes(&mut self, key: String) {
        let mut lengths = Vec::new();
        self.pair(&mut lengths);
        self.keep(key, lengths);
    }

    /// Makes a tuple of a code object and keeps it, unless there is one like it.
    fn keep_tuple(&mut self, length: usize, items: impl FnOnce(&mut Self, &mut Vec<usize>) -> String) {
        self.make(length);
        let mut lengths = Vec::new();
        let key = self.tuple_key(length, &mut lengths, items);
        if !self.keep(key, lengths) {
            self.free(length);
        }
    }

    fn keep_names<'a>(&mut self, names: impl ExactSizeIterator<Item = &'a str>) {
        self.keep_tuple(names.len(), |_, _| {
            names.map(|name| format!("{:?}", Constant::Str(name.into()))).collect::<Vec<_>>().join(",")
        });
    }

    /// Makes a code object, inner ones first; how deep they are nested.
    fn assemble(&mut self, code: &Code) -> u32 {
        self.scopes += 1;
        let imports = code.instrs.iter().filter(|instr| instr.op == Op::ImportName);
        self.reads |=
            imports.filter_map(|instr| code.names.get(instr.arg as usize)).any(|name| !LOADED.contains(&&**name));
        let mut inner = 0;
        for constant in &code.constants {
            match constant {
                Constant::Code(code) => inner = inner.max(self.assemble(code)),
                Constant::Tuple(items) => {
                    self.make(items.len());
                    self.keep_constant(constant);
                }
                _ => self.keep_constant(constant),
            }
        }
        let places =
            code.positions.iter().map(|span| (span.line.wrapping_sub(code.first_line), span.column, span.end_column));
        self.keep_bytes(format!("lines {:?}", places.collect::<Vec<_>>()));
        self.keep_bytes(format!("handlers {:?}", code.handlers));
        self.keep_names(code.names.iter().map(|name| &**name));
        self.keep_tuple(code.constants.len(), |compiler, lengths| {
            code.constants.iter().map(|constant| compiler.key(constant, lengths)).collect::<Vec<_>>().join(",")
        });
        self.keep_names(code.slots.iter().map(|slot| &*slot.name));
        // One pair more was seen of each code object.
        self.free(2);
        1 + inner
    }
}
