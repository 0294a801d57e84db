import doctest
import io
import contextlib


def example():
    """
    >>> [1, 2, 3]  # doctest: +ELLIPSIS
    [1, ..., 3]
    >>> print("a   b")  # doctest: +NORMALIZE_WHITESPACE
    a b
    >>> 1 / 0
    Traceback (most recent call last):
        ...
    ZeroDivisionError: division by zero
    >>> int("x")  # doctest: +IGNORE_EXCEPTION_DETAIL
    Traceback (most recent call last):
    ValueError: other words
    >>> print("skipped")  # doctest: +SKIP
    nothing
    >>> print("one\\n\\ntwo")
    one
    <BLANKLINE>
    two
    >>> for n in range(2):
    ...     print(n)
    0
    1
    """


def wrong():
    """
    >>> 1 + 1
    3
    >>> 2 + 2
    5
    """


out = io.StringIO()
finder, runner = doctest.DocTestFinder(), doctest.DocTestRunner(verbose=False)
for f in example, wrong:
    for test in finder.find(f, f.__name__, globs={}):
        print(test.name, len(test.examples), runner.run(test, out=out.write))
print(out.getvalue().replace(__file__, "FILE").split("\n", 1)[1][:400])
print(doctest.DocTestParser().get_examples(">>> 1\n1\n>>> 2\n")[0].want, doctest.OutputChecker().check_output("1.0\n", "1.0\n", 0), doctest.register_optionflag("OWN") > 0)
for bad in (">>> 1\n  2", ">>>1", ">>> if 1:\n...x"):
    try:
        print(len(doctest.DocTestParser().get_examples(bad)))
    except ValueError as e:
        print(e)
