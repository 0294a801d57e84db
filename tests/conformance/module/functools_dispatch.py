# The order in which singledispatch looks for an implementation, and more of functools.
import collections
import collections.abc as c
import functools
import inspect
import warnings


class A:
    pass


class B(A):
    def __len__(self):
        return 0


@c.Container.register
class C:
    pass


class D:
    pass


class X(D, C, B):
    def __call__(self):
        pass


def names(classes):
    return [cls.__name__ for cls in classes]


print(names(functools._c3_mro(X, abcs=[c.Sized, c.Callable, c.Container])))
print(names(functools._c3_mro(X, abcs=[c.Mapping, c.Sized, c.Callable, c.Container, c.Iterable])))
print(names(functools._compose_mro(dict, [c.Sequence, c.MutableMapping, c.Mapping, c.Set])))
print(names(functools._compose_mro(collections.ChainMap, [c.Container, c.Mapping, c.MutableMapping, collections.OrderedDict])))


class Odd(collections.defaultdict):
    pass


c.MutableSequence.register(Odd)
print(names(functools._compose_mro(Odd, [c.MutableSequence, c.MutableMapping])))


class Called(collections.defaultdict):
    def __call__(self):
        pass


print(names(functools._compose_mro(Called, [c.Sized, c.Callable, c.Container, c.Mapping])))


@functools.singledispatch
def kind(value):
    return "object"


kind.register(c.MutableMapping, lambda value: "mapping")
kind.register(c.MutableSequence, lambda value: "sequence")
print(kind(Odd()), kind({}), kind([]), kind(3), functools._find_impl(dict, kind.registry)(None))


class Late:
    pass


late = Late()
print(kind(late))
c.MutableMapping.register(Late)
print(kind(late))


@functools.singledispatch
def rivals(value):
    return "object"


rivals.register(c.Sized, lambda value: "sized")
rivals.register(c.Container, lambda value: "container")
try:
    rivals({})
except RuntimeError as error:
    print(str(error).startswith("Ambiguous dispatch: <class 'collections.abc."))


class Holder:
    method = functools.partial(print, 1)
    static = staticmethod(functools.partial(print, 2))


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    Holder().method("a")
    Holder.method("b")
    Holder().static("c")
    print([(w.category.__name__, str(w.message)) for w in caught])

key = functools.cmp_to_key(lambda a, b: a - b)(3)
print(isinstance(key, c.Hashable))
try:
    hash(key)
except TypeError as error:
    print(error)

cached = functools.lru_cache(len)
print(inspect.signature(cached.cache_info), inspect.signature([].clear), list.copy.__text_signature__)


def wrapper(*args):
    pass


functools.update_wrapper(wrapper, type)
print(wrapper.__name__, wrapper.__type_params__, type.__type_params__, int.__type_params__)
print(type(functools.RLock()).__name__)


class Own(collections.Counter):
    calls = 0

    def __setitem__(self, key, value):
        type(self).calls += 1
        super().__setitem__(key, value)


print(Own("aab"), Own.calls)


class Got(collections.Counter):
    def get(self, key, default):
        return 10


print(Got("ab"))
