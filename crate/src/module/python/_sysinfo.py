"""The objects of `sys` that have fields; each is made when it is first asked for."""

import _yieldscope


def _structure(name, **fields):
    """A tuple whose items have names."""

    def new(cls, *args, **kwargs):
        raise TypeError(f"cannot create '{cls.__module__}.{cls.__name__}' instances")

    names = list(fields)
    namespace = {key: property(lambda self, at=at: self[at]) for at, key in enumerate(names)}
    namespace |= {
        "__module__": "sys",
        "__slots__": (),
        "__new__": new,
        "__repr__": lambda self: f"sys.{name}({', '.join(f'{key}={item!r}' for key, item in zip(names, self))})",
        "__match_args__": tuple(names),
        "n_fields": len(names),
        "n_sequence_fields": len(names),
        "n_unnamed_fields": 0,
    }
    return tuple.__new__(type(name, (tuple,), namespace), fields.values())


def _version():
    return _structure("version_info", major=3, minor=13, micro=0, releaselevel="final", serial=0)


_makers = {
    "version_info": _version,
    "implementation": lambda: _yieldscope.namespace(
        name="yieldscope", cache_tag=None, version=_version(), hexversion=0x030D00F0
    ),
    "float_info": lambda: _structure(
        "float_info", max=1.7976931348623157e308, max_exp=1024, max_10_exp=308, min=2.2250738585072014e-308, min_exp=-1021,
        min_10_exp=-307, dig=15, mant_dig=53, epsilon=2.220446049250313e-16, radix=2, rounds=1,
    ),
    "hash_info": lambda: _structure(
        "hash_info", width=64, modulus=(1 << 61) - 1, inf=314159, nan=0, imag=1000003, algorithm="siphash13",
        hash_bits=64, seed_bits=128, cutoff=0,
    ),
    "int_info": lambda: _structure(
        "int_info", bits_per_digit=30, sizeof_digit=4, default_max_str_digits=4300, str_digits_check_threshold=640
    ),
    "flags": lambda: _structure(
        "flags", debug=0, inspect=0, interactive=0, optimize=0, dont_write_bytecode=0, no_user_site=0, no_site=0,
        ignore_environment=0, verbose=0, bytes_warning=0, quiet=0, hash_randomization=1, isolated=0, dev_mode=False,
        utf8_mode=0, warn_default_encoding=0, safe_path=False, int_max_str_digits=4300,
    ),
    "thread_info": lambda: _structure("thread_info", name="pthread", lock="semaphore", version=None),
}


def get(name):
    maker = _makers.get(name)
    if maker is None:
        raise AttributeError(f"module 'sys' has no attribute {name!r}")
    return maker()
