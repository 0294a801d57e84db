//! `print`, `input`, and the display of expression statements.

use crate::memory::account::{Charge, Kind};
use crate::memory::block;
use crate::object::native::{Arity, Call, Def};
use crate::object::suggest::keyword_hint;
use crate::object::{Args, Flow, Raised, Result, Value, intern, names};
use crate::session::input::Line;
use crate::vm::{Machine, ask};

pub const TABLE: &[Def] = &[
    Def::function("print", Arity::Any, Call::Flow(print)),
    Def::function("input", Arity::Between(0, 1), Call::Flow(input)),
];

/// Text of a keyword that must be None or a str.
fn separator(args: &mut Args, name: &str, default: &str) -> Result<String> {
    match args.keyword(name) {
        None | Some(Value::None) => Ok(default.to_string()),
        Some(value) => match value.as_str() {
            Some(s) => Ok(s.as_str().to_string()),
            None => Err(Raised::type_error(format!("{name} must be None or a string, not {}", value.type_name()))),
        },
    }
}

/// The method of the file that `print` holds on to.
fn bound_write() -> Charge {
    Charge::of(Kind::METHOD, || block::METHOD)
}

/// The text of a simple value, and what CPython needs to make it.
fn made_text(value: &Value, text: &str) -> [Charge; 2] {
    let (made, scratch) = match value.bare() {
        Value::Int(_) | Value::Long(_) => (true, block::scratch(value)),
        Value::Float(_) => (true, text.len() + 2),
        Value::None => (true, 0),
        _ => (false, 0),
    };
    let made = if made { Charge::of(Kind::STR, || block::str(text.len(), 0)) } else { Charge::default() };
    [made, Charge::of(Kind::BUFFER, || scratch)]
}

fn print(m: &mut Machine, mut args: Args) -> Result<Flow> {
    let sep = separator(&mut args, "sep", " ")?;
    let end = separator(&mut args, "end", "\n")?;
    let file = args.keyword("file").filter(|f| !f.is_none());
    let flush = args.keyword("flush");
    if let Some((name, _)) = args.kw.first() {
        let hint = keyword_hint(name.as_str(), ["sep", "end", "file", "flush"].into_iter());
        return Err(Raised::type_error(format!(
            "print() got an unexpected keyword argument '{}'{hint}",
            name.as_str()
        )));
    }
    let file = match file.or_else(|| m.replaced_stdout()) {
        Some(Value::None) => return Ok(Flow::Value(Value::None)),
        Some(Value::Null) => return Err(Raised::runtime_error("lost sys.stdout")),
        other => other,
    };
    let plain_flush = flush.as_ref().is_none_or(|flush| matches!(flush, Value::Bool(_) | Value::None));
    if file.is_none() && plain_flush {
        // Everything is text already: no Python code is needed.
        let mut line = String::new();
        let mut simple = true;
        let _write = bound_write();
        for (at, value) in args.pos.iter().enumerate() {
            if at > 0 {
                line.push_str(&sep);
            }
            match value.bare() {
                Value::Str(s) => line.push_str(s.as_str()),
                Value::Int(_) | Value::Float(_) | Value::Bool(_) | Value::None => {
                    match crate::ops::repr::repr_quick(value) {
                        Some(text) => {
                            let _made = made_text(value, &text);
                            line.push_str(&text)
                        }
                        None => simple = false,
                    }
                }
                _ => simple = false,
            }
        }
        if simple {
            line.push_str(&end);
            m.write_out(&line);
            if matches!(flush, Some(Value::Bool(true))) {
                (m.host.flush)();
            }
            return Ok(Flow::Value(Value::None));
        }
    }
    Flow::task(async move {
        let mut line = String::new();
        match file {
            Some(file) => {
                // Each piece is a call of its own, as in CPython.
                let write = ask::get_attribute(&file, &names().write).await?;
                for (at, value) in args.pos.iter().enumerate() {
                    if at > 0 {
                        ask::call1(&write, Value::str(&sep)).await?;
                    }
                    let text = ask::str(value).await?;
                    ask::call1(&write, Value::Str(text)).await?;
                }
                ask::call1(&write, Value::str(&end)).await?;
                if let Some(flush) = flush
                    && ask::truth(&flush).await?
                {
                    let flush = ask::get_attribute(&file, &intern("flush")).await?;
                    ask::call(&flush, Args::none()).await?;
                }
            }
            None => {
                let _write = bound_write();
                for (at, value) in args.pos.iter().enumerate() {
                    if at > 0 {
                        line.push_str(&sep);
                    }
                    if let (Value::Instance(_), false) = (value, line.is_empty()) {
                        // Its `__str__` may print too.
                        let piece = std::mem::take(&mut line);
                        ask::machine(move |m| {
                            m.unfinished_line.push_str(&piece);
                            Ok(Value::None)
                        })
                        .await?;
                    }
                    match ask::str(value).await {
                        Ok(text) => line.push_str(text.as_str()),
                        Err(raised) => {
                            ask::machine(move |m| {
                                if !line.is_empty() || !m.unfinished_line.is_empty() {
                                    m.write_out(&line);
                                }
                                Ok(Value::None)
                            })
                            .await?;
                            return Err(raised);
                        }
                    }
                }
                line.push_str(&end);
                let flushes = match flush {
                    Some(flush) => ask::truth(&flush).await?,
                    None => false,
                };
                ask::machine(move |m| {
                    m.write_out(&line);
                    if flushes {
                        (m.host.flush)();
                    }
                    Ok(Value::None)
                })
                .await?;
            }
        }
        Ok(Value::None)
    })
}

fn input(m: &mut Machine, args: Args) -> Result<Flow> {
    let [prompt] = args.take();
    let [stdin, stdout, _] = m.standard_streams()?;
    Flow::task(async move {
        let prompt = if prompt.is_null() { None } else { Some(Value::Str(ask::str(&prompt).await?)) };
        let Some(stdin) = stdin else {
            ask::machine(move |m| {
                m.write_out(prompt.as_ref().and_then(Value::as_str).map_or("", |prompt| prompt.as_str()));
                Ok(Value::None)
            })
            .await?;
            let line = ask::input(|m| {
                Ok(match m.host.read_line() {
                    Line::Text(line) => Value::string(line),
                    Line::End | Line::Later => Value::str(""),
                })
            });
            return without_newline(line.await?);
        };
        if let Some(stdout) = stdout {
            if let Some(prompt) = prompt {
                ask::call_named(&stdout, "write", Args::one(prompt)).await?;
            }
            // An output that cannot be flushed is no reason not to read.
            let _ = ask::call_named(&stdout, "flush", Args::none()).await;
        }
        without_newline(ask::call_named(&stdin, "readline", Args::none()).await?)
    })
}

/// The line that `input` gives.
fn without_newline(line: Value) -> Result {
    let eof = || Raised::eof_error("EOF when reading a line");
    match &line {
        Value::Str(text) if text.as_str().is_empty() => Err(eof()),
        Value::Str(text) => Ok(text.as_str().strip_suffix('\n').map_or_else(|| line.clone(), Value::str)),
        other => match other.as_bytes() {
            Some(bytes) if bytes.is_empty() => Err(eof()),
            Some(bytes) => Ok(Value::bytes(bytes.strip_suffix(b"\n").unwrap_or(bytes).to_vec())),
            None => Err(Raised::type_error("object.readline() returned non-string")),
        },
    }
}

/// Interactive mode: shows the value of an expression statement and keeps it as `_`.
pub async fn display(value: Value) -> Result {
    if value.is_none() {
        return Ok(Value::None);
    }
    let text = ask::repr(&value).await?;
    let line = format!("{}\n", text.as_str());
    let stdout = ask::machine(|m| Ok(m.replaced_stdout().unwrap_or(Value::Ellipsis))).await?;
    let replaced = !matches!(stdout, Value::Ellipsis);
    if stdout.is_null() {
        return Err(Raised::runtime_error("lost sys.stdout"));
    }
    if replaced && !stdout.is_none() {
        ask::call_named(&stdout, "write", Args::one(Value::str(&line))).await?;
    }
    ask::machine(move |m| {
        if !replaced {
            m.write_out(&line);
        }
        m.builtins.set_str(&names().underscore, value);
        Ok(Value::None)
    })
    .await
}

impl Machine {
    /// Writes to standard output.
    pub fn write_out(&mut self, text: &str) {
        if !self.unfinished_line.is_empty() {
            let whole = std::mem::take(&mut self.unfinished_line) + text;
            return self.write_out(&whole);
        }
        (self.host.out)(&crate::module::sys::encode_output(text));
        self.observe_output(text, false);
    }

    /// Writes to standard error.
    pub fn write_error(&mut self, text: &str) {
        (self.host.err)(&crate::module::sys::encode_output(text));
        self.observe_output(text, true);
    }

    /// `sys.stdin`, `sys.stdout` and `sys.stderr`; none where nobody has loaded `sys`.
    fn standard_streams(&self) -> Result<[Option<Value>; 3]> {
        let mut streams = [const { None }; 3];
        if let Some(Value::Module(sys)) = self.loaded_module("sys") {
            for (stream, name) in streams.iter_mut().zip([&names().stdin, &names().stdout, &names().stderr]) {
                *stream = sys.dict.get_str(name).filter(|v| !v.is_none());
                if stream.is_none() {
                    return Err(Raised::runtime_error(format!("input(): lost sys.{}", name.as_str())));
                }
            }
        }
        Ok(streams)
    }

    /// `sys.stdout` where the program put another object there; `Null` where it deleted the name.
    pub fn replaced_stdout(&self) -> Option<Value> {
        let sys = self.loaded_module("sys")?;
        let Value::Module(sys) = sys else { return None };
        let current = sys.dict.get_str(&names().stdout).unwrap_or_default();
        let original = sys.dict.get("__stdout__")?;
        (!current.is(&original)).then_some(current)
    }
}
