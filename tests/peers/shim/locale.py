"""A module that the engine does not have: what uses it is skipped."""

import unittest


def __getattr__(name):
    if name.startswith("__"):
        raise AttributeError(name)
    if name == "HIGHEST_PROTOCOL":
        return -1
    raise unittest.SkipTest("module locale")
