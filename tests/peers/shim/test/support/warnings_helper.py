import contextlib
import re
import sys
import warnings


@contextlib.contextmanager
def check_warnings(*filters, quiet=None):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        yield caught
    left = list(caught)
    for message, category in filters:
        found = [w for w in left if issubclass(w.category, category) and re.match(message, str(w.message), re.I)]
        if not found and not quiet:
            raise AssertionError("filter (%r, %s) did not catch any warning" % (message, category.__name__))
        left = [w for w in left if w not in found]
    if left and filters:
        raise AssertionError("unhandled warning %s" % left[0])


def check_no_resource_warning(testcase):
    return contextlib.nullcontext()


check_no_warnings = lambda testcase, message="", category=Warning, force_gc=False: contextlib.nullcontext()


def ignore_warnings(*, category):
    def decorate(test):
        import functools

        @functools.wraps(test)
        def run(*args, **kwargs):
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", category=category)
                return test(*args, **kwargs)

        return run

    return decorate


@contextlib.contextmanager
def save_restore_warnings_filters():
    before = warnings.filters[:]
    try:
        yield
    finally:
        warnings.filters[:] = before


def check_syntax_warning(testcase, statement, errtext="", *, lineno=1, offset=None):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always", SyntaxWarning)
        compile(statement, "<testcase>", "exec")
    testcase.assertEqual(len(caught), 1, caught)
    testcase.assertRegex(str(caught[0].message), errtext)
    testcase.assertEqual(caught[0].lineno, lineno)
