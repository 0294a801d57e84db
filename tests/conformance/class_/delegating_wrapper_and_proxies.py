class Proxy:
    __slots__ = ("_target", "_log")

    def __init__(self, target, log):
        object.__setattr__(self, "_target", target)
        object.__setattr__(self, "_log", log)

    def __getattribute__(self, name):
        if name in ("_target", "_log", "__class__"):
            return object.__getattribute__(self, name)
        self._log.append(f"get {name}")
        return getattr(self._target, name)

    def __setattr__(self, name, value):
        self._log.append(f"set {name}")
        setattr(self._target, name, value)

    def __delattr__(self, name):
        self._log.append(f"del {name}")
        delattr(self._target, name)


for special in ("len", "iter", "getitem", "contains", "add", "call", "repr", "bool", "eq"):
    def method(self, *args, special=f"__{special}__"):
        self._log.append(special)
        return getattr(type(self._target), special)(self._target, *args)

    setattr(Proxy, f"__{special}__", method)


class Target:
    def __init__(self):
        self.value = 1

    def __len__(self):
        return 3

    def __repr__(self):
        return f"Target({self.value})"

    def __eq__(self, other):
        return other == "equal"

    def method(self):
        return self.value, type(self).__name__


log = []
p = Proxy(Target(), log)
p.value += 1
p.extra = "x"
del p.extra
print(p.method(), len(p), p, p == "equal", isinstance(p, Proxy), isinstance(p, Target), type(p).__name__)
print(log)
log.clear()
words = Proxy(["a", "b"], log)
print(list(words), words[0], "a" in words, words + ["c"], words.index("b"), sorted(words), [*words])
print(log)
for action in (lambda: p[0], lambda: p(), lambda: p + 1, lambda: p.nothing, lambda: -p, lambda: bool(p), lambda: words < words):
    try:
        print(action())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
function = Proxy(max, log)
print(function(1, 5), function.__name__)


class Lazy:
    def __init__(self, make):
        self.__dict__["make"] = make

    def __getattr__(self, name):
        made = self.make()
        print("made", type(made).__name__, end=" ")
        self.__class__ = type(made)
        self.__dict__ = made.__dict__
        return getattr(self, name)


lazy = Lazy(Target)
print(type(lazy).__name__, lazy.value, type(lazy).__name__, len(lazy), lazy)
