import contextvars

var = contextvars.ContextVar("var", default="outside")


def gen():
    print("in", var.get())
    token = var.set("generator")
    yield var.get()
    print("resumed", var.get())
    var.reset(token)
    yield var.get()


# A generator has no context of its own: it sees and changes that of whoever resumes it.
g = gen()
print(next(g), var.get())
var.set("changed")
try:
    print(next(g), var.get())
except ValueError as e:
    print(e)
context = contextvars.copy_context()
h = gen()
print(context.run(next, h), context[var], var.get())
try:
    next(h)
except ValueError as e:
    print(str(e).split(" was created")[1])
print([context.run(lambda: var.get()) for _ in range(2)], [v.name for v in context])


def run_all(generator):
    own = contextvars.copy_context()
    while True:
        try:
            yield own.run(next, generator)
        except StopIteration:
            return


print(list(run_all(gen())), var.get())
