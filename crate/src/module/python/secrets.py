"""Secrets: there is no source of numbers here that nobody can guess, so each function refuses. `random` is seeded."""

__all__ = [
    "choice", "randbelow", "randbits", "SystemRandom", "token_bytes", "token_hex", "token_urlsafe", "compare_digest"
]

from hmac import compare_digest
from random import SystemRandom

DEFAULT_ENTROPY = 32


def _refuse(name):
    raise NotImplementedError(
        f"secrets.{name}() is not supported by Yieldscope: a run can be repeated, so nothing in it is secret; use random"
    )


def choice(seq):
    """Choose a random element from a non-empty sequence."""
    _refuse("choice")


def randbelow(exclusive_upper_bound):
    """Return a random int in the range [0, n)."""
    if exclusive_upper_bound <= 0:
        raise ValueError("Upper bound must be positive.")
    _refuse("randbelow")


def randbits(k):
    """Generates an int with k random bits."""
    _refuse("randbits")


def token_bytes(nbytes=None):
    """Return a random byte string containing *nbytes* bytes."""
    _refuse("token_bytes")


def token_hex(nbytes=None):
    """Return a random text string, in hexadecimal."""
    _refuse("token_hex")


def token_urlsafe(nbytes=None):
    """Return a random URL-safe text string."""
    _refuse("token_urlsafe")
