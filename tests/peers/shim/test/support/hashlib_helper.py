"""Digests that a build of CPython may have been told not to offer: here all are there."""


def requires_hashdigest(digestname, openssl=None, usedforsecurity=True):
    return lambda test: test
