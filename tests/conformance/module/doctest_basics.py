"""A module with examples.

>>> factorial(5)
120
"""

import doctest


def factorial(n):
    """Return n!.

    >>> [factorial(n) for n in range(6)]
    [1, 1, 2, 6, 24, 120]
    >>> factorial(-1)
    Traceback (most recent call last):
        ...
    ValueError: n must be >= 0
    >>> factorial(3)
    7
    >>> print("a\\n\\nb")
    a
    <BLANKLINE>
    b
    >>> for i in range(2):
    ...     print(i)
    0
    1
    >>> factorial("x")
    Traceback (most recent call last):
    ValueError: something else
    """
    if n < 0:
        raise ValueError("n must be >= 0")
    result = 1
    for factor in range(2, n + 1):
        result *= factor
    return result


class Stack:
    """
    >>> s = Stack()
    >>> s.push(1)
    >>> s.items
    [1]
    """

    def __init__(self):
        self.items = []

    def push(self, item):
        """No examples."""
        self.items.append(item)

    @property
    def top(self):
        """
        >>> Stack().top
        Traceback (most recent call last):
          File "anything", line 1
        IndexError: list index out of range
        """
        return self.items[-1]

    @staticmethod
    def made():
        """
        >>> type(Stack.made()).__name__
        'Stack'
        """
        return Stack()


__test__ = {"extra": ">>> 1 + 1\n2\n"}


def skips():
    """
    >>> 1 / 0  # doctest: +SKIP
    >>> 1
    2
    >>> None
    """


class Quiet(doctest.DocTestRunner):
    def report_failure(self, out, test, example, got):
        print("FAILED", test.name, repr(example.source), repr(example.want), got.splitlines()[-1:])


runner = Quiet()
for test in doctest.DocTestFinder().find(__import__("__main__"), "main"):
    print(test.name, test.lineno, len(test.examples), runner.run(test))
print(runner.summarize(verbose=True))
print(runner.summarize(verbose=False))
doctest.run_docstring_examples(skips, globals(), name="skips")
doctest.run_docstring_examples(Stack.made, globals(), verbose=True, name="made")
