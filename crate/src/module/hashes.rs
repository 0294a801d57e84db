//! `_hashlib`: the digests of RustCrypto and BLAKE2 as the objects that `hashlib.py` names.

use std::cell::RefCell;
use std::rc::Rc;

use digest::{DynDigest, ExtendableOutput, Update, XofReader};

use super::native_class::NativeClass;
use crate::builtin::define;
use crate::object::native::{Arity, Call, Def, Params};
use crate::object::{Args, Dict, OpaqueData, Raised, Result, Value};
use crate::ops::sequence::byte_data;
use crate::types::arguments::{not_an_int, of_class, small_int, wrong_receiver};
use crate::vm::Machine;

/// What has been hashed so far.
#[derive(Clone)]
enum State {
    Fixed(Box<dyn DynDigest>),
    Shake128(sha3::Shake128),
    Shake256(sha3::Shake256),
    Blake2b(Box<blake2b_simd::State>),
    Blake2s(Box<blake2s_simd::State>),
}

impl State {
    fn update(&mut self, data: &[u8]) {
        match self {
            State::Fixed(hash) => hash.update(data),
            State::Shake128(hash) => hash.update(data),
            State::Shake256(hash) => hash.update(data),
            State::Blake2b(hash) => {
                hash.update(data);
            }
            State::Blake2s(hash) => {
                hash.update(data);
            }
        }
    }

    /// The digest so far; `length` is that of the functions with output of any length.
    fn digest(&self, length: usize) -> Result<Vec<u8>> {
        Ok(match self.clone() {
            State::Fixed(hash) => hash.finalize().into_vec(),
            State::Shake128(hash) => read(hash.finalize_xof(), length)?,
            State::Shake256(hash) => read(hash.finalize_xof(), length)?,
            State::Blake2b(hash) => hash.finalize().as_bytes().to_vec(),
            State::Blake2s(hash) => hash.finalize().as_bytes().to_vec(),
        })
    }
}

fn read(mut reader: impl XofReader, length: usize) -> Result<Vec<u8>> {
    crate::ops::size::check(length, 1)?;
    let mut out = vec![0; length];
    reader.read(&mut out);
    Ok(out)
}

/// A hash object.
struct Hash {
    name: &'static str,
    digest_size: usize,
    block_size: usize,
    state: RefCell<State>,
}

impl OpaqueData for Hash {}

/// The digests that OpenSSL makes in CPython: name, sizes of digest and block, beginning.
type Kind = (&'static str, usize, usize, fn() -> State);

fn fixed<D: DynDigest + Default + 'static>() -> State {
    State::Fixed(Box::new(D::default()))
}

const KINDS: &[Kind] = &[
    ("md5", 16, 64, fixed::<md5::Md5>),
    ("sha1", 20, 64, fixed::<sha1::Sha1>),
    ("sha224", 28, 64, fixed::<sha2::Sha224>),
    ("sha256", 32, 64, fixed::<sha2::Sha256>),
    ("sha384", 48, 128, fixed::<sha2::Sha384>),
    ("sha512", 64, 128, fixed::<sha2::Sha512>),
    ("sha512_224", 28, 128, fixed::<sha2::Sha512_224>),
    ("sha512_256", 32, 128, fixed::<sha2::Sha512_256>),
    ("sha3_224", 28, 144, fixed::<sha3::Sha3_224>),
    ("sha3_256", 32, 136, fixed::<sha3::Sha3_256>),
    ("sha3_384", 48, 104, fixed::<sha3::Sha3_384>),
    ("sha3_512", 64, 72, fixed::<sha3::Sha3_512>),
    ("shake_128", 0, 168, || State::Shake128(Default::default())),
    ("shake_256", 0, 136, || State::Shake256(Default::default())),
];

static HASH: NativeClass = NativeClass::new("_hashlib", "HASH", &[METHODS]).fixed();
static XOF: NativeClass = NativeClass::new("_hashlib", "HASHXOF", &[METHODS, XOF_METHODS]).fixed();
static BLAKE2B: NativeClass = NativeClass::new("_blake2", "blake2b", &[METHODS, BLAKE2B_NEW]);
static BLAKE2S: NativeClass = NativeClass::new("_blake2", "blake2s", &[METHODS, BLAKE2S_NEW]);

const METHODS: &[Def] = &[
    Def::method(
        "update",
        Arity::One,
        Call::Binary(|_, this, data| {
            receiver(&this)?.state.borrow_mut().update(&hashed(&data)?);
            Ok(Value::None)
        }),
    ),
    Def::method(
        "digest",
        Arity::None,
        Call::Unary(|_, this| Ok(Value::bytes(receiver(&this)?.state.borrow().digest(0)?))),
    ),
    Def::method(
        "hexdigest",
        Arity::None,
        Call::Unary(|_, this| Ok(Value::string(hex(&receiver(&this)?.state.borrow().digest(0)?)))),
    ),
    Def::method("copy", Arity::None, Call::Unary(copy)),
    Def::method("__repr__", Arity::None, Call::Unary(repr)),
    Def::getter("name", |_, this| Ok(Value::str(receiver(&this)?.name))),
    Def::getter("digest_size", |_, this| Ok(Value::int_from_usize(receiver(&this)?.digest_size))),
    Def::getter("block_size", |_, this| Ok(Value::int_from_usize(receiver(&this)?.block_size))),
];

const XOF_METHODS: &[Def] = &[
    Def::method("digest", Arity::Any, Call::Plain(|_, args| Ok(Value::bytes(extended(args, "digest")?)))),
    Def::method("hexdigest", Arity::Any, Call::Plain(|_, args| Ok(Value::string(hex(&extended(args, "hexdigest")?))))),
];

const BLAKE2B_NEW: &[Def] = &[Def::static_method("__new__", Arity::Any, Call::Plain(|_, args| blake2(args, true)))];
const BLAKE2S_NEW: &[Def] = &[Def::static_method("__new__", Arity::Any, Call::Plain(|_, args| blake2(args, false)))];

const TABLE: &[Def] = &[
    Def::function("start", Arity::Between(2, 2), Call::Binary(start)),
    Def::function("pbkdf2", Arity::Between(5, 5), Call::Plain(pbkdf2)),
];

/// Fills `_hashlib`.
pub fn fill(_: &mut Machine, dict: &Rc<Dict>) {
    define(dict, "_hashlib", TABLE);
    HASH.publish(dict);
    XOF.publish(dict);
    for (class, size, most) in [(&BLAKE2B, 16, 64), (&BLAKE2S, 8, 32)] {
        class.publish(dict);
        for (name, value) in
            [("SALT_SIZE", size), ("PERSON_SIZE", size), ("MAX_KEY_SIZE", most), ("MAX_DIGEST_SIZE", most)]
        {
            class.get().dict.set(name, Value::Int(value));
        }
    }
    dict.set("names", Value::tuple(KINDS.iter().map(|kind| Value::str(kind.0)).collect()));
}

fn receiver(this: &Value) -> Result<&Hash> {
    this.downcast::<Hash>().ok_or_else(|| wrong_receiver("_hashlib.HASH", this))
}

/// The bytes of what is to be hashed.
fn hashed(data: &Value) -> Result<Vec<u8>> {
    if data.as_str().is_some() {
        return Err(Raised::type_error("Strings must be encoded before hashing"));
    }
    byte_data(data).ok_or_else(|| Raised::type_error("object supporting the buffer API required"))
}

fn hex(data: &[u8]) -> String {
    let digit = |n: u8| char::from_digit(u32::from(n), 16).unwrap_or('0');
    data.iter().flat_map(|b| [digit(b >> 4), digit(b & 15)]).collect()
}

fn kind(name: &Value) -> Option<&'static Kind> {
    let name = name.as_str()?;
    KINDS.iter().find(|kind| kind.0 == name.as_str())
}

/// `start(name, data)`: a hash object of one of `names`.
fn start(_: &mut Machine, name: Value, data: Value) -> Result {
    let Some(&(name, digest_size, block_size, begin)) = kind(&name) else {
        return Err(Raised::value_error("unsupported hash type"));
    };
    let mut state = begin();
    state.update(&hashed(&data)?);
    let class = if digest_size == 0 { &XOF } else { &HASH };
    Ok(Value::opaque(class.get(), Hash { name, digest_size, block_size, state: RefCell::new(state) }))
}

fn copy(_: &mut Machine, this: Value) -> Result {
    let hash = receiver(&this)?;
    let state = RefCell::new(hash.state.borrow().clone());
    let Hash { name, digest_size, block_size, .. } = *hash;
    let builtin = match name {
        "blake2b" => BLAKE2B.get(),
        "blake2s" => BLAKE2S.get(),
        _ if digest_size == 0 => XOF.get(),
        _ => HASH.get(),
    };
    let copied = Value::opaque(builtin, Hash { name, digest_size, block_size, state });
    of_class(&Value::Class(this.class()), builtin, copied)
}

fn repr(_: &mut Machine, this: Value) -> Result {
    let hash = receiver(&this)?;
    let class = this.class();
    let address = crate::types::object::address(&this);
    Ok(Value::string(match &*class.name() {
        "HASH" | "HASHXOF" => format!("<{} {} object @ {address}>", hash.name, this.type_name()),
        name => format!("<_blake2.{name} object at {address}>"),
    }))
}

/// The digest of a function with output of any length: `digest(length)`.
fn extended(args: Args, method: &str) -> Result<Vec<u8>> {
    const PARAMS: Params = Params::new(&["length"], 1);
    let [this, length] = args.bind(method, 1, &PARAMS)?;
    let length = usize::try_from(small_int(&length)?)
        .map_err(|_| Raised::system_error("Negative size passed to PyBytes_FromStringAndSize"))?;
    receiver(&this)?.state.borrow().digest(length)
}

/// `blake2b(data, *, digest_size, key, …)` and `blake2s`.
fn blake2(args: Args, wide: bool) -> Result {
    const PARAMS: Params = Params::new(
        &[
            "data",
            "digest_size",
            "key",
            "salt",
            "person",
            "fanout",
            "depth",
            "leaf_size",
            "node_offset",
            "node_depth",
            "inner_size",
            "last_node",
            "usedforsecurity",
        ],
        0,
    )
    .positional_only(1)
    .keyword_only(1);
    let (name, most, salt_size) = if wide { ("blake2b", 64, 16) } else { ("blake2s", 32, 8) };
    let [class, data, size, key, salt, person, fanout, depth, leaf, offset, node_depth, inner, last, _] =
        args.bind(name, 1, &PARAMS)?;
    let within = |v: &Value, default: i64, low: i64, high: i64, words: String| {
        let n = if v.is_null() { default } else { small_int(v)? };
        if n < low || n > high { Err(Raised::value_error(words)) } else { Ok(n) }
    };
    let unsigned = |v: &Value, high: u64, what: &str| {
        let n = if v.is_null() { 0 } else { v.as_int().ok_or_else(|| not_an_int(v))? };
        match u64::try_from(n) {
            Ok(n) if n <= high => Ok(n),
            Ok(_) => Err(Raised::overflow_error(format!("{what} is too large"))),
            Err(_) => Err(Raised::value_error("value must be positive")),
        }
    };
    let bytes = |v: &Value, most: usize, what: &str| {
        let data = if v.is_null() {
            Vec::new()
        } else {
            byte_data(v).ok_or_else(|| {
                Raised::type_error(format!("a bytes-like object is required, not '{}'", v.type_name()))
            })?
        };
        if data.len() > most {
            return Err(Raised::value_error(format!("maximum {what} length is {most} bytes")));
        }
        Ok(data)
    };
    let size = within(&size, most, 1, most, format!("digest_size must be between 1 and {most} bytes"))?;
    let salt = bytes(&salt, salt_size, "salt")?;
    let person = bytes(&person, salt_size, "person")?;
    let fanout = within(&fanout, 1, 0, 255, "fanout must be between 0 and 255".into())? as u8;
    let depth = within(&depth, 1, 1, 255, "depth must be between 1 and 255".into())? as u8;
    let leaf = unsigned(&leaf, u64::from(u32::MAX), "leaf_size")? as u32;
    let offset = unsigned(&offset, if wide { u64::MAX } else { (1 << 48) - 1 }, "node_offset")?;
    let node_depth = within(&node_depth, 0, 0, 255, "node_depth must be between 0 and 255".into())? as u8;
    let inner = within(&inner, 0, 0, most, format!("inner_size must be between 0 and is {most}"))? as usize;
    let last = crate::ops::truth::truth_quick(&last).unwrap_or(false);
    let key = bytes(&key, most as usize, "key")?;
    // Both crates have the same builder.
    macro_rules! state {
        ($variant:ident, $crate_name:ident) => {{
            let mut params = $crate_name::Params::new();
            params.hash_length(size as usize).key(&key).salt(&salt).personal(&person).fanout(fanout).max_depth(depth);
            params.max_leaf_length(leaf).node_offset(offset).node_depth(node_depth).inner_hash_length(inner);
            params.last_node(last);
            State::$variant(Box::new(params.to_state()))
        }};
    }
    let mut state = if wide { state!(Blake2b, blake2b_simd) } else { state!(Blake2s, blake2s_simd) };
    if !data.is_null() {
        state.update(&hashed(&data)?);
    }
    let hash =
        Hash { name, digest_size: size as usize, block_size: if wide { 128 } else { 64 }, state: RefCell::new(state) };
    let builtin = if wide { BLAKE2B.get() } else { BLAKE2S.get() };
    of_class(&class, builtin, Value::opaque(builtin, hash))
}

/// `pbkdf2(name, password, salt, iterations, length)`
fn pbkdf2(_: &mut Machine, args: Args) -> Result {
    let [name, password, salt, iterations, length] = args.take();
    let Some(&(_, digest_size, block_size, begin)) = kind(&name) else {
        return Err(Raised::value_error("unsupported hash type"));
    };
    let mut key = byte_data(&password).unwrap_or_default();
    let salt = byte_data(&salt).unwrap_or_default();
    if key.len() > block_size {
        let mut state = begin();
        state.update(&key);
        key = state.digest(digest_size)?;
    }
    key.resize(block_size, 0);
    let padded = |pad: u8| {
        let mut state = begin();
        state.update(&key.iter().map(|b| b ^ pad).collect::<Vec<u8>>());
        state
    };
    let (inner, outer) = (padded(0x36), padded(0x5c));
    let authenticated = |parts: &[&[u8]]| {
        let mut first = inner.clone();
        for part in parts {
            first.update(part);
        }
        let mut second = outer.clone();
        second.update(&first.digest(digest_size)?);
        second.digest(digest_size)
    };
    let (iterations, length) = (small_int(&iterations)?, crate::ops::index::as_size(small_int(&length)?));
    crate::ops::size::check(length, 1)?;
    let mut out = Vec::with_capacity(length);
    let mut block = 1u32;
    while out.len() < length {
        let mut last = authenticated(&[&salt, &block.to_be_bytes()])?;
        let mut sum = last.clone();
        for _ in 1..iterations {
            last = authenticated(&[&last])?;
            sum.iter_mut().zip(&last).for_each(|(a, b)| *a ^= b);
        }
        out.extend(sum);
        block += 1;
    }
    out.truncate(length);
    Ok(Value::bytes(out))
}
