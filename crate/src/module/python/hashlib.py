"""Digests of bytes: the SHA families, MD5 and BLAKE2."""

import _hashlib
from _hashlib import blake2b, blake2s

algorithms_guaranteed = {name for name in _hashlib.names if not name.startswith("sha512_")} | {"blake2b", "blake2s"}
algorithms_available = algorithms_guaranteed | set(_hashlib.names)

__all__ = (*sorted(algorithms_guaranteed), "new", "algorithms_guaranteed", "algorithms_available", "file_digest", "pbkdf2_hmac")


class UnsupportedDigestmodError(ValueError):
    pass


UnsupportedDigestmodError.__module__ = "_hashlib"


def _constructor(kind):
    def make(string=b"", *, usedforsecurity=True):
        return _hashlib.start(kind, string)

    make.__name__ = make.__qualname__ = f"openssl_{kind}"
    make.__doc__ = f"Returns a {kind} hash object; optionally initialized with a string"
    return make


for _kind in _hashlib.names:
    if _kind in algorithms_guaranteed:
        globals()[_kind] = _constructor(_kind)
del _kind


def _known(name):
    """The name of an algorithm as the engine has it; as it stands where there is none."""
    if not isinstance(name, str):
        raise TypeError("name must be a string")
    plain = name.lower()
    for written, kind in (("sha-", "sha"), ("sha3-", "sha3_"), ("sha512-", "sha512_"), ("sha512/", "sha512_"),
                          ("shake", "shake_"), ("shake-", "shake_")):
        if plain.startswith(written) and kind + plain[len(written):].replace("/", "_").replace("-", "_") in _hashlib.names:
            return kind + plain[len(written):].replace("/", "_").replace("-", "_")
    return plain if plain in _hashlib.names else name


def new(name, data=b"", **kwargs):
    """A new hash object of the named algorithm, which has hashed the data."""
    if name in ("blake2b", "blake2s", "BLAKE2b", "BLAKE2s"):
        return (blake2b if name[-1] == "b" else blake2s)(data, **kwargs)
    kind = _known(name)
    if kind not in _hashlib.names:
        raise ValueError(f"unsupported hash type {name}")
    return _constructor(kind)(data, **kwargs)


def file_digest(fileobj, digest, /, *, _bufsize=2**18):
    """Hash the contents of a file-like object; returns the hash object."""
    hashed = new(digest) if isinstance(digest, str) else digest()
    if hasattr(fileobj, "getbuffer"):
        hashed.update(fileobj.getbuffer())
        return hashed
    if not (hasattr(fileobj, "readinto") and hasattr(fileobj, "readable") and fileobj.readable()
            and "b" in getattr(fileobj, "mode", "b")):
        raise ValueError(f"'{fileobj!r}' is not a file-like object in binary reading mode.")
    buffer = bytearray(_bufsize)
    view = memoryview(buffer)
    while size := fileobj.readinto(buffer):
        hashed.update(view[:size])
    return hashed


def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None):
    """Password based key derivation function 2, with HMAC as the pseudorandom function."""
    kind = _known(hash_name)
    if kind not in _hashlib.names or kind.startswith("shake"):
        raise UnsupportedDigestmodError("[digital envelope routines] unsupported")
    for data in password, salt:
        memoryview(data) if not isinstance(data, str) else _refuse(data)
    if iterations < 1:
        raise ValueError("iteration value must be greater than 0.")
    if dklen is None:
        dklen = new(kind).digest_size
    if dklen < 1:
        raise ValueError("key length must be greater than 0.")
    return _hashlib.pbkdf2(kind, password, salt, iterations, dklen)


def _refuse(text):
    raise TypeError(f"a bytes-like object is required, not '{type(text).__name__}'")
