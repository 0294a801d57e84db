import doctest
from doctest import ELLIPSIS, NORMALIZE_WHITESPACE, DONT_ACCEPT_BLANKLINE, DONT_ACCEPT_TRUE_FOR_1

check = doctest.OutputChecker().check_output
for want, got, flags in (
    ("1\n", "True\n", 0), ("1\n", "True\n", DONT_ACCEPT_TRUE_FOR_1), ("a\n<BLANKLINE>\nb\n", "a\n\nb\n", 0),
    ("a\n<BLANKLINE>\nb\n", "a\n\nb\n", DONT_ACCEPT_BLANKLINE), ("[1, ..., 9]\n", "[1, 2, 3, 9]\n", ELLIPSIS),
    ("[1, ..., 9]\n", "[1, 9]\n", ELLIPSIS), ("[1, ..., 9]\n", "[1, 2, 9]\n", 0), ("a  b\n c\n", "a b c\n", NORMALIZE_WHITESPACE),
    ("...\n", "anything\nat all\n", ELLIPSIS), ("a...a\n", "a\n", ELLIPSIS), ("ab...ba...x\n", "abba x\n", ELLIPSIS),
    ("x\n", "x \n", 0), ("", "", 0), ("\u00e9\n", "\u00e9\n", 0),
):
    print(repr(want), repr(got), check(want, got, flags))
want = "one\ntwo\nthree\nfour\n"
got = "one\n2\nthree\n\nfour\n"
example = doctest.Example("f()", want)
difference = doctest.OutputChecker().output_difference
for flags in (0, doctest.REPORT_UDIFF, doctest.REPORT_CDIFF, doctest.REPORT_NDIFF):
    print(difference(example, got, flags))
print(difference(example, "", 0))
print(difference(doctest.Example("f()", ""), "got\n", 0))


def f():
    """
    >>> int("x")  # doctest: +IGNORE_EXCEPTION_DETAIL
    Traceback (most recent call last):
    some.module.ValueError: whatever
    >>> print(list(range(20)))  # doctest: +ELLIPSIS
    [0, 1, ..., 19]
    >>> print("a   b")  # doctest: +NORMALIZE_WHITESPACE
    a b
    >>> compile("(", "f", "exec")
    Traceback (most recent call last):
    SyntaxError: '(' was never closed
    >>> 1
    2
    >>> 3
    4
    """


test, = doctest.DocTestFinder().find(f, "f", globs={})
test.filename = "file.py"
runner = doctest.DocTestRunner(verbose=False, optionflags=doctest.REPORT_ONLY_FIRST_FAILURE)
print(runner.run(test, clear_globs=False))
runner = doctest.DocTestRunner(verbose=True, optionflags=doctest.FAIL_FAST)
print(runner.run(test, clear_globs=False))
print(runner.summarize())
try:
    doctest.DebugRunner(verbose=False).run(test)
except doctest.DocTestFailure as e:
    print(repr(e.example.source), repr(e.got), e)
