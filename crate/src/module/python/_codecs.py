"""The names under which pickles know functions of `codecs`."""

from codecs import decode, encode, lookup, lookup_error, register, register_error, unregister  # noqa: F401
