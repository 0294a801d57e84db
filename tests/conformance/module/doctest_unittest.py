"""
>>> 1 + 1
2
"""
import doctest
import io
import sys
import unittest


def good():
    """
    >>> helper
    5
    """


def bad():
    """
    >>> 6 * 7
    41
    """


def skipped():
    """
    >>> 1  # doctest: +SKIP
    2
    """


def set_up(test):
    print("set up", test.name)


suite = doctest.DocTestSuite(sys.modules["__main__"], extraglobs={"helper": 5}, setUp=set_up)
stream = io.StringIO()
result = unittest.TextTestRunner(stream, verbosity=2).run(suite)
print(result)
for case, text in result.failures:
    print(repr(case), case.id())
    start = text.index("AssertionError")
    print(text[start:].replace(sys.modules["__main__"].__file__, "FILE"))
print(result.skipped)
print(doctest.set_unittest_reportflags(doctest.REPORT_NDIFF), doctest.set_unittest_reportflags(0))
try:
    doctest.set_unittest_reportflags(doctest.SKIP)
except ValueError as e:
    print(e)
