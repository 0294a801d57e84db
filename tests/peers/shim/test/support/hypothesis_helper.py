"""Hypothesis is not there: a test that draws its values runs with the examples that it names."""

import functools
import unittest


class _Strategies:
    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return lambda *args, **kwargs: self


class hypothesis:
    strategies = _Strategies()

    @staticmethod
    def given(*args, **kwargs):
        def decorate(test):
            @functools.wraps(test)
            def run(self):
                examples = getattr(run, "examples", [])
                if not examples:
                    raise unittest.SkipTest("values that hypothesis draws")
                for given, named in reversed(examples):
                    test(self, *given, **named)

            run.examples = list(getattr(test, "examples", []))
            return run

        return decorate

    @staticmethod
    def example(*args, **kwargs):
        def decorate(test):
            test.examples = [*getattr(test, "examples", []), (args, kwargs)]
            return test

        return decorate

    @staticmethod
    def settings(*args, **kwargs):
        return lambda test: test

    @staticmethod
    def assume(condition):
        if not condition:
            raise unittest.SkipTest("values that hypothesis draws")
