import contextvars

var = contextvars.ContextVar("var")
other = contextvars.ContextVar("other", default=0)
print(var.name, other.get(), var.get("fallback"), other.get(5))
try:
    var.get()
except LookupError as e:
    print(type(e).__name__, repr(e.args[0]).split(" at ")[0])
token = var.set(1)
print(token.var is var, token.old_value is contextvars.Token.MISSING, repr(token).split(" at ")[0])
second = var.set(2)
print(second.old_value)
var.reset(second)
print(var.get())
for bad in (lambda: var.reset(second), lambda: other.reset(token), lambda: var.reset(5), lambda: contextvars.ContextVar(1)):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, str(e).split(" at 0x")[0].split("<Token")[0])
var.reset(token)
print(var.get("unset again"))
context = contextvars.copy_context()
print(len(context), context.get(var), var in context)


def inside():
    var.set("inside")
    return var.get(), contextvars.copy_context()[var]


print(context.run(inside), context[var], var.get("outside"), list(context) == [var], dict(context.items())[var])
try:
    context.run(lambda: context.run(print))
except RuntimeError as e:
    print(str(e).split(": <")[0])
try:
    context.run(lambda: token.var.reset(token))
except (RuntimeError, ValueError) as e:
    print(type(e).__name__)
print(contextvars.Context() == contextvars.Context(), isinstance(context.copy(), contextvars.Context), context.copy() == context)
