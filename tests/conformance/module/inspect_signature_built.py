from inspect import Parameter, Signature, signature

p = [Parameter("a", Parameter.POSITIONAL_ONLY), Parameter("b", Parameter.POSITIONAL_OR_KEYWORD, default=1, annotation=int), Parameter("args", Parameter.VAR_POSITIONAL), Parameter("k", Parameter.KEYWORD_ONLY), Parameter("kw", Parameter.VAR_KEYWORD)]
s = Signature(p, return_annotation=str)
print(s, repr(s), p[1], repr(p[1]), p[1].replace(default=Parameter.empty), p[0].kind, p[0].kind < p[1].kind, p[0].kind.description)
print(s.replace(parameters=[], return_annotation=Signature.empty), Signature(), s.format(max_width=10))
for bad in (
    lambda: Signature([p[1], p[0]]), lambda: Signature([p[0], p[0]]), lambda: Signature([p[1], Parameter("c", Parameter.POSITIONAL_OR_KEYWORD)]),
    lambda: Parameter("1", Parameter.KEYWORD_ONLY), lambda: Parameter("a", 9), lambda: Parameter("args", Parameter.VAR_POSITIONAL, default=1), lambda: Parameter(None, Parameter.KEYWORD_ONLY),
    lambda: Parameter("class", Parameter.KEYWORD_ONLY), lambda: signature(5),
):
    try:
        print(bad())
    except (ValueError, TypeError, AttributeError) as e:
        print(type(e).__name__, e)


class C:
    def __init__(self, x, *, y=1):
        pass

    def __call__(self, z):
        pass


class M(type):
    def __call__(cls, *args):
        return super().__call__(*args)


class D(metaclass=M):
    def __init__(self, q):
        pass


class N:
    def __new__(cls, n, m=2):
        return object.__new__(cls)


print(signature(C), signature(C(1)), signature(D), signature(N), signature(C.__init__), signature(C(1).__call__))
c = C(1)
c.__signature__ = Signature(p[:1])
print(signature(c))
