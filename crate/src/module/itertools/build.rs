//! Arguments of the constructors.

use super::{Kind, Tool, combine};
use crate::memory::account::{Charge, Kind as Charged};
use crate::memory::block;
use crate::object::adapter::helper;
use crate::object::native::Params;
use crate::object::{Args, Flow, Raised, Result, Value, names};
use crate::types::arguments::{leave_keywords, of_class};
use crate::vm::ask;

pub fn new(kind: Kind, mut args: Args) -> Result<Flow> {
    let cls = if args.pos.is_empty() { Value::Null } else { args.pos.remove(0) };
    if matches!(
        kind,
        Kind::Chain
            | Kind::Cycle
            | Kind::Dropwhile
            | Kind::Filterfalse
            | Kind::Islice
            | Kind::Pairwise
            | Kind::Starmap
            | Kind::Takewhile
    ) {
        leave_keywords(&mut args, &cls, kind.class().name)?;
    }
    Flow::task(async move {
        let tool = make(kind, args).await?;
        finish(&cls, tool)
    })
}

/// The new object.
pub fn finish(cls: &Value, mut tool: Tool) -> Result {
    let held = tool.items.borrow().len();
    tool.helpers = match tool.kind {
        Kind::Pairwise => [helper(2), Charge::default()],
        Kind::ZipLongest | Kind::Product => [helper(held), helper(held)],
        // The pool is a tuple.
        Kind::Permutations | Kind::Combinations | Kind::CombinationsWithReplacement => {
            [helper(held), Charge::default()]
        }
        Kind::Cycle => [Charge::of(Charged::LIST, || block::list(0)), Charge::default()],
        _ => Default::default(),
    };
    let class = tool.kind.class().get();
    of_class(cls, class, Value::opaque(class, tool))
}

/// `count` positional arguments and no keywords.
fn exactly<const N: usize>(args: Args, name: &str) -> Result<[Value; N]> {
    if args.pos.len() != N {
        let plural = if N == 1 { "" } else { "s" };
        return Err(Raised::type_error(format!("{name} expected {N} argument{plural}, got {}", args.pos.len())));
    }
    Ok(args.take())
}

pub(super) async fn int(v: &Value) -> Result<i64> {
    ask::index(v).await?.as_int().ok_or_else(|| Raised::overflow_error("Python int too large to convert to C ssize_t"))
}

fn or_none(v: Value) -> Value {
    if v.is_null() { Value::None } else { v }
}

fn is_number(v: &Value) -> bool {
    let class = v.class();
    [&names().index, &names().int, &names().float].into_iter().any(|name| class.lookup(name).is_some())
        || v.downcast::<crate::object::opaque::Complex>().is_some()
}

async fn make(kind: Kind, mut args: Args) -> Result<Tool> {
    let tool = Tool::new(kind);
    let name = kind.class().name;
    match kind {
        Kind::Accumulate => {
            let [iterable, function, initial] =
                args.bind(name, 0, &Params::new(&["iterable", "func", "initial"], 1).keyword_only(2))?;
            tool.inner.replace(ask::iter(&iterable).await?);
            tool.with.replace(or_none(function));
            tool.held.replace(Value::Null);
            // The first value comes as it is.
            if !initial.is_null() && !initial.is_none() {
                tool.items.borrow_mut().push(initial);
            }
        }
        Kind::Batched => {
            let [iterable, n, strict] =
                args.bind(name, 0, &Params::new(&["iterable", "n", "strict"], 2).keyword_only(2))?;
            let n = int(&n).await?;
            tool.flag.set(!strict.is_null() && ask::truth(&strict).await?);
            if n < 1 {
                return Err(Raised::value_error("n must be at least one"));
            }
            tool.n.set(crate::ops::index::as_size(n));
            tool.inner.replace(ask::iter(&iterable).await?);
        }
        Kind::Chain => {
            tool.inner.replace(ask::iter(&Value::tuple(args.pos.into_vec())).await?);
        }
        Kind::Compress => {
            let [data, selectors] = args.bind(name, 0, &Params::new(&["data", "selectors"], 2))?;
            tool.inner.replace(ask::iter(&data).await?);
            tool.with.replace(ask::iter(&selectors).await?);
        }
        Kind::Count => {
            let [start, step] = args.bind(name, 0, &Params::new(&["start", "step"], 0))?;
            if [&start, &step].into_iter().any(|v| !v.is_null() && !is_number(v)) {
                return Err(Raised::type_error("a number is required"));
            }
            tool.held.replace(if start.is_null() { Value::Int(0) } else { start });
            tool.with.replace(if step.is_null() { Value::Int(1) } else { step });
        }
        Kind::Cycle | Kind::Pairwise => {
            let [iterable] = exactly(args, name)?;
            tool.inner.replace(ask::iter(&iterable).await?);
        }
        Kind::Dropwhile | Kind::Filterfalse | Kind::Starmap | Kind::Takewhile => {
            let [function, iterable] = exactly(args, name)?;
            tool.inner.replace(ask::iter(&iterable).await?);
            tool.with.replace(function);
        }
        Kind::Groupby => {
            let [iterable, key] = args.bind(name, 0, &Params::new(&["iterable", "key"], 1))?;
            tool.inner.replace(ask::iter(&iterable).await?);
            tool.with.replace(or_none(key));
            // Current key, current item, key of the group handed out.
            tool.items.replace(vec![Value::Null; 3]);
        }
        Kind::Grouper => {
            let [parent, key] = exactly(args, name)?;
            tool.inner.replace(parent);
            tool.held.replace(key);
        }
        Kind::Islice => islice(&tool, args).await?,
        Kind::Repeat => {
            let [object, times] = args.bind(name, 0, &Params::new(&["object", "times"], 1))?;
            tool.flag.set(times.is_null());
            if !times.is_null() {
                tool.n.set(crate::ops::index::as_size(int(&times).await?));
            }
            tool.held.replace(object);
        }
        Kind::ZipLongest => {
            let fill = args.keyword("fillvalue").unwrap_or(Value::None);
            if !args.kw.is_empty() {
                return Err(Raised::type_error("zip_longest() got an unexpected keyword argument"));
            }
            for iterable in args.pos {
                let iterator = ask::iter(&iterable).await?;
                tool.items.borrow_mut().push(iterator);
            }
            tool.n.set(tool.items.borrow().len());
            tool.with.replace(fill);
        }
        Kind::Combinations | Kind::CombinationsWithReplacement | Kind::Permutations | Kind::Product => {
            combine::make(&tool, args).await?
        }
    }
    Ok(tool)
}

async fn islice(tool: &Tool, args: Args) -> Result<()> {
    let given = args.pos.len();
    if given < 2 {
        return Err(Raised::type_error(format!("islice expected at least 2 arguments, got {given}")));
    }
    if given > 4 {
        return Err(Raised::type_error(format!("islice expected at most 4 arguments, got {given}")));
    }
    let [iterable, a, b, c] = args.take();
    let (start, stop, step) = if given == 2 { (Value::None, a, Value::None) } else { (a, b, or_none(c)) };
    let indices = "Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.";
    let on_stop = if given == 2 {
        "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize."
    } else {
        indices
    };
    let stop = bound(
        &stop,
        usize::MAX,
        0,
        if given == 2 {
            on_stop
        } else {
            "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize."
        },
    )
    .await?;
    let start = bound(&start, 0, 0, indices).await?;
    let step = bound(&step, 1, 1, "Step for islice() must be a positive integer or None.").await?;
    tool.inner.replace(ask::iter(&iterable).await?);
    tool.places.replace(vec![start, stop, step]);
    Ok(())
}

async fn bound(v: &Value, absent: usize, least: i64, message: &str) -> Result<usize> {
    if v.is_none() || v.is_null() {
        return Ok(absent);
    }
    match ask::index(v).await.ok().and_then(|v| v.as_int()) {
        Some(n) if n >= least => Ok(crate::ops::index::as_size(n)),
        _ => Err(Raised::value_error(message)),
    }
}
