class Tools:
    tag = "tools"

    def plain(self):
        return f"plain {self.tag}"

    @staticmethod
    def static(*args):
        return args

    @classmethod
    def named(cls, *args):
        return cls.__name__, args

    @classmethod
    @property
    def chained(cls):
        return "no longer chained"

    lam = lambda self: "lambda method"
    builtin = len
    partial_like = staticmethod(len)
    cls_of_builtin = classmethod(str)


class Derived(Tools):
    tag = "derived"


t, d = Tools(), Derived()
print(t.plain(), Tools.plain(d), Derived.plain(t), t.lam(), t.builtin([1, 2]), t.partial_like("abc"), Derived.named(1), d.named(2))
print(t.static(1), Tools.static(2), Tools.__dict__["static"](3), type(Tools.__dict__["static"]).__name__, Tools.static.__name__)
print(Tools.plain is Tools.plain, t.plain is t.plain, t.plain == t.plain, Tools.named == Tools.named, Tools.named.__self__, Tools.named.__func__.__name__, t.static is Tools.static)
print(type(t.chained).__name__, Tools.__dict__["named"].__func__(int, 5), Tools.__dict__["named"].__wrapped__.__name__)
print(repr(Tools.__dict__["static"])[:24], repr(Tools.named)[:36], repr(t.plain)[:27])
unbound = Tools.plain
for action in (lambda: unbound(), lambda: unbound(1), lambda: t.plain(1), lambda: Tools.named.tag, lambda: Tools.__dict__["named"](), lambda: staticmethod(5)(), lambda: classmethod(5).__get__(1, int)(), lambda: staticmethod(), lambda: classmethod(1, 2), lambda: t.cls_of_builtin()):
    try:
        print(action())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
Tools.added = classmethod(lambda cls, n: (cls.tag, n))
Tools.plain.extra = "attribute of the function"
print(d.added(1), d.plain.extra, Tools.__dict__["plain"].extra)
method = d.plain
d.tag = "changed"
print(method(), method.__func__(t), method.__self__ is d)


def outside(self, n):
    return self.tag * n


d.attached = outside.__get__(d)
print(d.attached(2), outside.__get__(None, Derived) is outside, type(outside.__get__(d)).__name__)
import types

d.other = types.MethodType(outside, t)
print(d.other(1), [types.MethodType(max, [1, 9])() , types.MethodType(print, "printed by a method")()])
