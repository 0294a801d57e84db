//! `exit` and `quit`, which CPython's `site` puts among the builtins.

use crate::module::native_class::NativeClass;
use crate::object::native::{Arity, Call, Def, Params};
use crate::object::{Dict, OpaqueData, Raised, Value, types};

/// What ends the program when it is called.
struct Quitter {
    name: &'static str,
}

impl OpaqueData for Quitter {}

static QUITTER: NativeClass = NativeClass::new(
    "_sitebuiltins",
    "Quitter",
    &[&[
        Def::method(
            "__call__",
            Arity::Any,
            Call::Plain(|_, args| {
                let [_, code] = args.bind("Quitter.__call__", 1, &Params::new(&["code"], 0))?;
                let code = if code.is_null() { Value::None } else { code };
                let raised = Raised::with_args(&types().system_exit, vec![code.clone()]);
                raised.0.set_field("code", code);
                Err(raised)
            }),
        ),
        Def::method(
            "__repr__",
            Arity::None,
            Call::Unary(|_, this| {
                let name = this.downcast::<Quitter>().map_or("", |quitter| quitter.name);
                Ok(Value::string(format!("Use {name}() or Ctrl-D (i.e. EOF) to exit")))
            }),
        ),
        Def::getter("name", |_, this| Ok(Value::str(this.downcast::<Quitter>().map_or("", |quitter| quitter.name)))),
    ]],
);

/// Puts both into the builtins.
pub fn fill(dict: &Dict) {
    for name in ["exit", "quit"] {
        dict.set(name, Value::opaque(QUITTER.get(), Quitter { name }));
    }
}
