import doctest

text = """
    Some text.
    >>> x = 1
    >>> if x:
    ...     print("yes")
    ... else:
    ...     print("no")
    yes
    More text.

        >>> deeper()  # doctest: +ELLIPSIS, -NORMALIZE_WHITESPACE
        result

        >>> boom()
        Traceback (most recent call last):
           lines
           of stack
        ValueError: multi
            line detail
    >>> # only a comment
    >>> last
"""
for part in doctest.DocTestParser().parse(text):
    if isinstance(part, doctest.Example):
        print("EXAMPLE", repr(part.source), repr(part.want), repr(part.exc_msg), part.lineno, part.indent, part.options)
    else:
        print(repr(part))
print(doctest.script_from_examples(text))
for bad in (">>>x = 1", ">>> x\n  y\n", "  >>> x\n  ... y\n z", ">>> x # doctest: +NOPE", ">>> # doctest: +SKIP", ">>> if 1:\n...x"):
    try:
        print(doctest.DocTestParser().get_examples(bad, "bad"))
    except ValueError as e:
        print(e)
test = doctest.DocTestParser().get_doctest(">>> 1\n1\n", {"a": 1}, "name", "file.py", 3)
print(test, test.examples[0] == doctest.Example("1", "1"), test == test, len(test.globs))
print(doctest.OPTIONFLAGS_BY_NAME)
print(doctest.register_optionflag("MINE"), doctest.register_optionflag("SKIP"))
