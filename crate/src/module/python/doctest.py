"""Examples in docstrings, run and compared with what is written below them."""

import inspect
import io
import linecache
import sys
import traceback
from collections import namedtuple

__all__ = [
    "register_optionflag", "DONT_ACCEPT_TRUE_FOR_1", "DONT_ACCEPT_BLANKLINE", "NORMALIZE_WHITESPACE", "ELLIPSIS", "SKIP",
    "IGNORE_EXCEPTION_DETAIL", "COMPARISON_FLAGS", "REPORT_UDIFF", "REPORT_CDIFF", "REPORT_NDIFF",
    "REPORT_ONLY_FIRST_FAILURE", "REPORTING_FLAGS", "FAIL_FAST", "Example", "DocTest", "DocTestParser", "DocTestFinder",
    "DocTestRunner", "OutputChecker", "DocTestFailure", "UnexpectedException", "DebugRunner", "testmod", "testfile",
    "run_docstring_examples", "DocTestSuite", "DocFileSuite", "set_unittest_reportflags", "script_from_examples", "testsource",
]

__unittest = True

# What stands in a module of its own, since it needs `unittest`.
_CASES = ("DocTestSuite", "DocFileSuite", "DocFileTest", "DocTestCase", "DocFileCase", "SkipDocTestCase", "set_unittest_reportflags")


def __getattr__(name):
    if name in _CASES:
        import _doctest_cases

        return getattr(_doctest_cases, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


class TestResults(namedtuple("TestResults", "failed attempted")):
    def __new__(cls, failed, attempted, *, skipped=0):
        results = super().__new__(cls, failed, attempted)
        results.skipped = skipped
        return results

    def __repr__(self):
        skipped = f", skipped={self.skipped}" if self.skipped else ""
        return f"TestResults(failed={self.failed}, attempted={self.attempted}{skipped})"


OPTIONFLAGS_BY_NAME = {}


def register_optionflag(name):
    """The flag of a name, a new one if it is new."""
    return OPTIONFLAGS_BY_NAME.setdefault(name, 1 << len(OPTIONFLAGS_BY_NAME))


DONT_ACCEPT_TRUE_FOR_1 = register_optionflag("DONT_ACCEPT_TRUE_FOR_1")
DONT_ACCEPT_BLANKLINE = register_optionflag("DONT_ACCEPT_BLANKLINE")
NORMALIZE_WHITESPACE = register_optionflag("NORMALIZE_WHITESPACE")
ELLIPSIS = register_optionflag("ELLIPSIS")
SKIP = register_optionflag("SKIP")
IGNORE_EXCEPTION_DETAIL = register_optionflag("IGNORE_EXCEPTION_DETAIL")
COMPARISON_FLAGS = (
    DONT_ACCEPT_TRUE_FOR_1 | DONT_ACCEPT_BLANKLINE | NORMALIZE_WHITESPACE | ELLIPSIS | SKIP | IGNORE_EXCEPTION_DETAIL
)
REPORT_UDIFF = register_optionflag("REPORT_UDIFF")
REPORT_CDIFF = register_optionflag("REPORT_CDIFF")
REPORT_NDIFF = register_optionflag("REPORT_NDIFF")
REPORT_ONLY_FIRST_FAILURE = register_optionflag("REPORT_ONLY_FIRST_FAILURE")
FAIL_FAST = register_optionflag("FAIL_FAST")
REPORTING_FLAGS = REPORT_UDIFF | REPORT_CDIFF | REPORT_NDIFF | REPORT_ONLY_FIRST_FAILURE | FAIL_FAST

BLANKLINE_MARKER = "<BLANKLINE>"
ELLIPSIS_MARKER = "..."


def _extract_future_flags(globs):
    """The flags of the future statements that a namespace shows."""
    import __future__

    flags = 0
    for name in __future__.all_feature_names:
        if globs.get(name) is getattr(__future__, name):
            flags |= getattr(__future__, name).compiler_flag
    return flags


def _normalize_module(module, depth=2):
    if module is None:
        return sys.modules[sys._getframe(depth).f_globals["__name__"]]
    if isinstance(module, str):
        return __import__(module, globals(), locals(), ["*"])
    if inspect.ismodule(module):
        return module
    raise TypeError("Expected a module, string, or None")


def _indented(text, indent=4):
    """The text with spaces before each line that is not empty."""
    return "".join(" " * indent + line if line.strip("\n") else line for line in text.splitlines(keepends=True))


def _exception_text(exception):
    return "".join(traceback.format_exception(exception))


class Example:
    """A single doctest example: source code and expected output."""

    def __init__(self, source, want, exc_msg=None, lineno=0, indent=0, options=None):
        if not source.endswith("\n"):
            source += "\n"
        if want and not want.endswith("\n"):
            want += "\n"
        if exc_msg is not None and not exc_msg.endswith("\n"):
            exc_msg += "\n"
        self.source = source
        self.want = want
        self.lineno = lineno
        self.indent = indent
        self.options = {} if options is None else options
        self.exc_msg = exc_msg

    def _key(self):
        return self.source, self.want, self.lineno, self.indent, self.options, self.exc_msg

    def __eq__(self, other):
        return self._key() == other._key() if type(self) is type(other) else NotImplemented

    def __hash__(self):
        return hash((self.source, self.want, self.lineno, self.indent, self.exc_msg))


class DocTest:
    """A collection of doctest examples that should be run in a single namespace."""

    def __init__(self, examples, globs, name, filename, lineno, docstring):
        assert not isinstance(examples, str), "DocTest no longer accepts str; use DocTestParser instead"
        self.examples = examples
        self.docstring = docstring
        self.globs = globs.copy()
        self.name = name
        self.filename = filename
        self.lineno = lineno

    def __repr__(self):
        count = len(self.examples)
        examples = "no examples" if count == 0 else "1 example" if count == 1 else f"{count} examples"
        return f"<{self.__class__.__name__} {self.name} from {self.filename}:{self.lineno} ({examples})>"

    def _key(self):
        return self.examples, self.docstring, self.globs, self.name, self.filename, self.lineno

    def __eq__(self, other):
        return self._key() == other._key() if type(self) is type(other) else NotImplemented

    def __hash__(self):
        return hash((self.docstring, self.name, self.filename, self.lineno))

    def __lt__(self, other):
        if not isinstance(other, DocTest):
            return NotImplemented
        mine, theirs = (
            (test.name, test.filename or "", test.lineno if test.lineno is not None else -1, id(test)) for test in (self, other)
        )
        return mine < theirs


def _is_code(line):
    return line.lstrip(" ").startswith(">>>")


class DocTestParser:
    """Finds the examples in a text."""

    def parse(self, string, name="<string>"):
        """Divide the given string into examples and intervening text, and return them as a list."""
        string = string.expandtabs()
        margin = min((len(line) - len(line.lstrip(" ")) for line in string.split("\n") if line.strip()), default=0)
        if margin > 0:
            string = "\n".join(line[margin:] for line in string.split("\n"))
        lines = [line + "\n" for line in string.split("\n")]
        lines[-1] = lines[-1][:-1]
        output = []
        text = []
        at = 0
        while at < len(lines):
            if not _is_code(lines[at]):
                text.append(lines[at])
                at += 1
                continue
            output.append("".join(text))
            text = []
            start = at
            at += 1
            while at < len(lines) and lines[at].lstrip(" ").startswith("..."):
                at += 1
            source_end = at
            while at < len(lines) and lines[at].strip(" \n") and not _is_code(lines[at]):
                at += 1
            source_lines = [line.removesuffix("\n") for line in lines[start:source_end]]
            want_lines = [line.removesuffix("\n") for line in lines[source_end:at]]
            indent = len(source_lines[0]) - len(source_lines[0].lstrip(" "))
            example = self._example(source_lines, want_lines, indent, margin, name, start)
            if example is not None:
                output.append(example)
        output.append("".join(text))
        return output

    def _example(self, source_lines, want_lines, indent, margin, name, lineno):
        for number, line in enumerate(source_lines):
            if len(line) >= indent + 4 and line[indent + 3] != " ":
                raise ValueError(
                    f"line {lineno + number + 1!r} of the docstring for {name} lacks blank after "
                    f"{line[indent:indent + 3]}: {line!r}"
                )
        self._check_prefix(source_lines[1:], " " * indent + ".", name, lineno)
        source = "\n".join(line[indent + 4:] for line in source_lines)
        self._check_prefix(want_lines, " " * indent, name, lineno + len(source_lines))
        want = "\n".join(line[indent:] for line in want_lines)
        options = self._find_options(source, name, lineno)
        if all(not line.strip(" ") or line.lstrip(" ").startswith("#") for line in source.split("\n")[:1]) and (
            len(source_lines) == 1
        ):
            # Nothing to run, in a line that is blank or a comment.
            return None
        return Example(source, want, self._exception_message(want), lineno, margin + indent, options)

    def _check_prefix(self, lines, prefix, name, lineno):
        for number, line in enumerate(lines):
            if line and not line.startswith(prefix):
                raise ValueError(
                    f"line {lineno + number + 1!r} of the docstring for {name} has inconsistent leading whitespace: {line!r}"
                )

    def _find_options(self, source, name, lineno):
        options = {}
        for line in source.split("\n"):
            directive = self._directive(line)
            for option in directive.replace(",", " ").split():
                if option[0] not in "+-" or option[1:] not in OPTIONFLAGS_BY_NAME:
                    raise ValueError(f"line {lineno + 1!r} of the doctest for {name} has an invalid option: {option!r}")
                options[OPTIONFLAGS_BY_NAME[option[1:]]] = option[0] == "+"
        first = source.split("\n")[0].strip(" ")
        if options and "\n" not in source and (not first or first.startswith("#")):
            raise ValueError(
                f"line {lineno!r} of the doctest for {name} has an option directive on a line with no example: {source!r}"
            )
        return options

    @staticmethod
    def _directive(line):
        """What follows `# doctest:` in a line."""
        at = line.find("#")
        while at >= 0:
            rest = line[at + 1:].lstrip()
            if rest.startswith("doctest:"):
                rest = rest[8:].lstrip()
                if "'" not in rest and '"' not in rest:
                    return rest
            at = line.find("#", at + 1)
        return ""

    @staticmethod
    def _exception_message(want):
        """What is expected of an exception, if a traceback is expected."""
        first, *rest = want.split("\n")
        if first.rstrip() not in ("Traceback (most recent call last):", "Traceback (innermost last):"):
            return None
        for number, line in enumerate(rest):
            if line and (line[0].isalnum() or line[0] == "_"):
                return "\n".join(rest[number:])
        return None

    def get_doctest(self, string, globs, name, filename, lineno):
        """Extract all doctest examples from the given string, and collect them into a `DocTest` object."""
        return DocTest(self.get_examples(string, name), globs, name, filename, lineno, string)

    def get_examples(self, string, name="<string>"):
        """Extract all doctest examples from the given string, and return them as a list of `Example` objects."""
        return [part for part in self.parse(string, name) if isinstance(part, Example)]


class DocTestFinder:
    """Extracts the tests of an object's docstring and of those of the objects it contains."""

    def __init__(self, verbose=False, parser=DocTestParser(), recurse=True, exclude_empty=True):
        self._parser = parser
        self._verbose = verbose
        self._recurse = recurse
        self._exclude_empty = exclude_empty

    def find(self, obj, name=None, module=None, globs=None, extraglobs=None):
        """Return a list of the DocTests that are defined by the given object's docstring, or by those of its contents."""
        if name is None:
            name = getattr(obj, "__name__", None)
            if name is None:
                raise ValueError(
                    f"DocTestFinder.find: name must be given when obj.__name__ doesn't exist: {type(obj)!r}"
                )
        if module is False:
            module = None
        elif module is None:
            module = inspect.getmodule(obj)
        source_lines = None
        try:
            file = inspect.getsourcefile(obj) or inspect.getfile(obj)
            source_lines = linecache.getlines(file) or None
        except (TypeError, OSError):
            file = getattr(module, "__file__", None)
            source_lines = linecache.getlines(file) if file else None
        if globs is None:
            globs = {} if module is None else module.__dict__.copy()
        else:
            globs = globs.copy()
        if extraglobs is not None:
            globs.update(extraglobs)
        globs.setdefault("__name__", "__main__")
        tests = []
        self._find(tests, obj, name, module, source_lines, globs, {})
        tests.sort()
        return tests

    def _from_module(self, module, object):
        """Whether an object was defined in a module."""
        if module is None:
            return True
        if isinstance(object, property):
            return True
        if inspect.getmodule(object) is not None:
            return module is inspect.getmodule(object)
        if inspect.isfunction(object):
            return module.__dict__ is object.__globals__
        if inspect.ismethoddescriptor(object) or inspect.ismethodwrapper(object):
            cls = getattr(object, "__objclass__", None)
            return module.__name__ == (cls.__module__ if cls is not None else getattr(object, "__module__", None))
        if inspect.isclass(object):
            return module.__name__ == object.__module__
        if hasattr(object, "__module__"):
            return module.__name__ == object.__module__
        raise ValueError("object must be a class or function")

    @staticmethod
    def _is_routine(obj):
        if isinstance(obj, property):
            return False
        try:
            obj = inspect.unwrap(obj)
        except ValueError:
            pass
        return inspect.isroutine(obj)

    def _find(self, tests, obj, name, module, source_lines, globs, seen):
        if self._verbose:
            print(f"Finding tests in {name}")
        if id(obj) in seen:
            return
        seen[id(obj)] = 1
        test = self._get_test(obj, name, module, globs, source_lines)
        if test is not None:
            tests.append(test)
        if not self._recurse:
            return
        if inspect.ismodule(obj):
            for inner, value in list(obj.__dict__.items()):
                if (self._is_routine(value) or inspect.isclass(value)) and self._from_module(module, value):
                    self._find(tests, value, f"{name}.{inner}", module, source_lines, globs, seen)
            extra = getattr(obj, "__test__", {})
            for inner, value in extra.items():
                if not isinstance(inner, str):
                    raise ValueError(f"DocTestFinder.find: __test__ keys must be strings: {type(inner)!r}")
                if not (self._is_routine(value) or inspect.isclass(value) or inspect.ismodule(value) or isinstance(value, str)):
                    raise ValueError(
                        "DocTestFinder.find: __test__ values must be strings, functions, methods, classes, or modules: "
                        f"{type(value)!r}"
                    )
                self._find(tests, value, f"{name}.__test__.{inner}", module, source_lines, globs, seen)
        elif inspect.isclass(obj):
            for inner, value in list(obj.__dict__.items()):
                if isinstance(value, (staticmethod, classmethod)):
                    value = value.__func__
                wanted = self._is_routine(value) or inspect.isclass(value) or isinstance(value, property)
                if wanted and self._from_module(module, value):
                    self._find(tests, value, f"{name}.{inner}", module, source_lines, globs, seen)

    def _get_test(self, obj, name, module, globs, source_lines):
        if isinstance(obj, str):
            docstring = obj
        else:
            docstring = getattr(obj, "__doc__", None)
            docstring = "" if docstring is None else str(docstring)
        lineno = self._find_lineno(obj, source_lines)
        if self._exclude_empty and not docstring:
            return None
        if module is None:
            filename = None
        else:
            filename = getattr(module, "__file__", None) or module.__name__
            if filename.endswith(".pyc"):
                filename = filename[:-1]
        return self._parser.get_doctest(docstring, globs, name, filename, lineno)

    def _find_lineno(self, obj, source_lines):
        """The line in which a docstring begins, from 0."""
        lineno = None
        if inspect.ismodule(obj) and obj.__doc__ is not None:
            lineno = 0
        elif inspect.isclass(obj) and getattr(obj, "__doc__", None) is not None and source_lines is not None:
            for number, line in enumerate(source_lines):
                word, _, rest = line.strip().partition(" ")
                if word == "class" and rest.strip().startswith(obj.__name__):
                    after = rest.strip()[len(obj.__name__):][:1]
                    if not (after.isalnum() or after == "_"):
                        lineno = number
                        break
        if inspect.ismethod(obj):
            obj = obj.__func__
        if isinstance(obj, property):
            obj = obj.fget
        if self._is_routine(obj) and getattr(obj, "__doc__", None):
            try:
                obj = inspect.unwrap(obj).__code__
                lineno = obj.co_firstlineno - 1
            except AttributeError:
                return None
        if lineno is None or source_lines is None:
            return None if lineno is None else lineno + (source_lines is None)
        for number in range(lineno, len(source_lines)):
            if _begins_text(source_lines[number]):
                return number
        return None


def _begins_text(line):
    """Whether a line begins with a text in quotes, or has one behind a colon."""
    for start in (0, line.rfind(":") + 1):
        rest = line[start:].lstrip()
        bare = rest.lstrip("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789")
        if bare[:1] in ("'", '"') and bare:
            return True
    return False


class OutputChecker:
    """Compares what an example printed with what was expected."""

    def _to_ascii(self, s):
        return str(s.encode("ASCII", "backslashreplace"), "ASCII")

    def check_output(self, want, got, optionflags):
        """Return True iff the actual output from an example (`got`) matches the expected output (`want`)."""
        got, want = self._to_ascii(got), self._to_ascii(want)
        if got == want:
            return True
        if not optionflags & DONT_ACCEPT_TRUE_FOR_1 and (got, want) in (("True\n", "1\n"), ("False\n", "0\n")):
            return True
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            want = "\n".join("" if line.rstrip(" \t\r") == BLANKLINE_MARKER else line for line in want.split("\n"))
            got = "\n".join("" if line.isspace() else line for line in got.split("\n"))
            if got == want:
                return True
        if optionflags & NORMALIZE_WHITESPACE:
            got, want = " ".join(got.split()), " ".join(want.split())
            if got == want:
                return True
        return bool(optionflags & ELLIPSIS) and _ellipsis_match(want, got)

    def output_difference(self, example, got, optionflags):
        """Return a string describing the differences between the expected output and the actual output."""
        want = example.want
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            got = "\n".join(BLANKLINE_MARKER if not line.strip(" ") else line for line in got.split("\n")[:-1]) + (
                "\n" if got.endswith("\n") else got.split("\n")[-1]
            ) if got else got
        if self._do_a_fancy_diff(want, got, optionflags):
            import difflib

            want_lines, got_lines = want.splitlines(keepends=True), got.splitlines(keepends=True)
            if optionflags & REPORT_UDIFF:
                diff = list(difflib.unified_diff(want_lines, got_lines, n=2))[2:]
                kind = "unified diff with -expected +actual"
            elif optionflags & REPORT_CDIFF:
                diff = list(difflib.context_diff(want_lines, got_lines, n=2))[2:]
                kind = "context diff with expected followed by actual"
            else:
                diff = list(difflib.Differ(charjunk=difflib.IS_CHARACTER_JUNK).compare(want_lines, got_lines))
                kind = "ndiff with -expected +actual"
            return f"Differences ({kind}):\n" + _indented("".join(diff))
        if want and got:
            return f"Expected:\n{_indented(want)}Got:\n{_indented(got)}"
        if want:
            return f"Expected:\n{_indented(want)}Got nothing\n"
        if got:
            return f"Expected nothing\nGot:\n{_indented(got)}"
        return "Expected nothing\nGot nothing\n"

    def _do_a_fancy_diff(self, want, got, optionflags):
        if not optionflags & (REPORT_UDIFF | REPORT_CDIFF | REPORT_NDIFF):
            return False
        return bool(optionflags & REPORT_NDIFF) or (want.count("\n") > 2 and got.count("\n") > 2)


def _ellipsis_match(want, got):
    """Whether a text fits one in which `...` stands for any text."""
    if ELLIPSIS_MARKER not in want:
        return want == got
    first, *middle, last = want.split(ELLIPSIS_MARKER)
    if not got.startswith(first) or not got.endswith(last) or len(first) + len(last) > len(got):
        return False
    at, end = len(first), len(got) - len(last)
    for piece in middle:
        at = got.find(piece, at, end)
        if at < 0:
            return False
        at += len(piece)
    return True


def _without_details(message):
    """The name of an exception, without its module and without what it says."""
    end = message.find("\n")
    message = message if end < 0 else message[:end]
    colon = message.find(":")
    name = message if colon < 0 else message[:colon]
    return name.rpartition(".")[2]


class DocTestFailure(Exception):
    """A DocTest example has failed in debugging mode."""

    def __init__(self, test, example, got):
        self.test = test
        self.example = example
        self.got = got

    def __str__(self):
        return str(self.test)


class UnexpectedException(Exception):
    """A DocTest example has encountered an unexpected exception."""

    def __init__(self, test, example, exc_info):
        self.test = test
        self.example = example
        self.exc_info = exc_info

    def __str__(self):
        return str(self.test)


class DocTestRunner:
    """Runs the examples of tests, and counts and reports those that fail."""

    DIVIDER = "*" * 70

    def __init__(self, checker=None, verbose=None, optionflags=0):
        self._checker = checker or OutputChecker()
        self._verbose = "-v" in sys.argv if verbose is None else verbose
        self.optionflags = self.original_optionflags = optionflags
        self.tries = 0
        self.failures = 0
        self.skips = 0
        # By name: failures, tries, skips.
        self._stats = {}

    def report_start(self, out, test, example):
        """Report that the test runner is about to process the given example."""
        if self._verbose:
            expecting = "Expecting:\n" + _indented(example.want) if example.want else "Expecting nothing\n"
            out("Trying:\n" + _indented(example.source) + expecting)

    def report_success(self, out, test, example, got):
        """Report that the given example ran successfully."""
        if self._verbose:
            out("ok\n")

    def report_failure(self, out, test, example, got):
        """Report that the given example failed."""
        out(self._failure_header(test, example) + self._checker.output_difference(example, got, self.optionflags))

    def report_unexpected_exception(self, out, test, example, exc_info):
        """Report that the given example raised an unexpected exception."""
        out(self._failure_header(test, example) + "Exception raised:\n" + _indented(_exception_text(exc_info[1])))

    def _failure_header(self, test, example):
        lines = [self.DIVIDER]
        if test.filename:
            lineno = test.lineno + example.lineno + 1 if test.lineno is not None and example.lineno is not None else "?"
            lines.append(f'File "{test.filename}", line {lineno}, in {test.name}')
        else:
            lines.append(f"Line {example.lineno + 1}, in {test.name}")
        lines.append("Failed example:")
        lines.append(_indented(example.source))
        return "\n".join(lines)

    def _run_examples(self, test, compileflags, out):
        failures = tries = skips = 0
        original_flags = self.optionflags
        for number, example in enumerate(test.examples):
            quiet = self.optionflags & REPORT_ONLY_FIRST_FAILURE and failures > 0
            self.optionflags = original_flags
            for flag, value in example.options.items():
                if value:
                    self.optionflags |= flag
                else:
                    self.optionflags &= ~flag
            tries += 1
            if self.optionflags & SKIP:
                skips += 1
                continue
            if not quiet:
                self.report_start(out, test, example)
            filename = f"<doctest {test.name}[{number}]>"
            exception = None
            try:
                self._execute(example, filename, compileflags, test)
            except KeyboardInterrupt:
                raise
            except BaseException as e:
                exception = e.with_traceback(_below(e.__traceback__))
            got = self._fakeout.getvalue()
            if got and not got.endswith("\n"):
                got += "\n"
            self._fakeout.seek(0)
            self._fakeout.truncate()
            check = self._checker.check_output
            unexpected = False
            if exception is None:
                passed = check(example.want, got, self.optionflags)
            else:
                message = _message_of(exception)
                if not quiet:
                    got += _exception_text(exception)
                if example.exc_msg is None:
                    passed, unexpected = False, True
                else:
                    passed = check(example.exc_msg, message, self.optionflags) or bool(
                        self.optionflags & IGNORE_EXCEPTION_DETAIL
                        and check(_without_details(example.exc_msg), _without_details(message), self.optionflags)
                    )
            if passed:
                if not quiet:
                    self.report_success(out, test, example, got)
            else:
                if not quiet:
                    if unexpected:
                        info = type(exception), exception, exception.__traceback__
                        self.report_unexpected_exception(out, test, example, info)
                    else:
                        self.report_failure(out, test, example, got)
                failures += 1
            if failures and self.optionflags & FAIL_FAST:
                break
        self.optionflags = original_flags
        self._record(test, failures, tries, skips)
        return TestResults(failures, tries, skipped=skips)

    def _execute(self, example, filename, compileflags, test):
        linecache.cache[filename] = len(example.source), None, example.source.splitlines(keepends=True), filename
        try:
            code = compile(example.source, filename, "eval", compileflags, True)
        except SyntaxError:
            code = None
        if code is not None:
            sys.displayhook(eval(code, test.globs))
        else:
            exec(compile(example.source, filename, "single", compileflags, True), test.globs)

    def _record(self, test, failures, tries, skips):
        old = self._stats.get(test.name, (0, 0, 0))
        self._stats[test.name] = tuple(map(sum, zip(old, (failures, tries, skips))))
        self.failures += failures
        self.tries += tries
        self.skips += skips

    def run(self, test, compileflags=None, out=None, clear_globs=True):
        """Run the examples in `test`, and display the results using the writer function `out`."""
        self.test = test
        if compileflags is None:
            compileflags = _extract_future_flags(test.globs)
        save_stdout, save_hook = sys.stdout, sys.displayhook
        if out is None:
            out = save_stdout.write
        self._fakeout = sys.stdout = io.StringIO()
        sys.displayhook = _display
        try:
            return self._run_examples(test, compileflags, out)
        finally:
            sys.stdout, sys.displayhook = save_stdout, save_hook
            if clear_globs:
                test.globs.clear()
                import builtins

                builtins._ = None

    def summarize(self, verbose=None):
        """Print a summary of all the test cases that have been run by this DocTestRunner."""
        if verbose is None:
            verbose = self._verbose
        no_tests, passed, failed = [], [], []
        for name, (failures, tries, skips) in self._stats.items():
            if tries == 0:
                no_tests.append(name)
            elif failures == 0:
                passed.append((name, tries))
            else:
                failed.append((name, failures, tries))
        tries, failures, skips = (sum(stat[i] for stat in self._stats.values()) for i in (1, 0, 2))
        if verbose:
            if no_tests:
                print(f"{_items(no_tests)} had no tests:")
                for name in sorted(no_tests):
                    print(f"    {name}")
            if passed:
                print(f"{_items(passed)} passed all tests:")
                for name, count in sorted(passed):
                    print(f" {count:3d} {'test' if count == 1 else 'tests'} in {name}")
        if failed:
            print(self.DIVIDER)
            print(f"{_items(failed)} had failures:")
            for name, failing, count in sorted(failed):
                print(f" {failing:3d} of {count:3d} in {name}")
        if verbose:
            print(f"{_count(tries, 'test')} in {_items(self._stats)}.")
            print(f"{tries - failures} passed{f' and {failures} failed' if failures else ''}.")
        if failures:
            message = f"***Test Failed*** {_count(failures, 'failure')}"
            if skips:
                message += f" and {_count(skips, 'skipped test')}"
            print(message + ".")
        elif verbose:
            print("Test passed.")
        return TestResults(failures, tries, skipped=skips)

    def merge(self, other):
        """Add the counts of another runner."""
        for name, counts in other._stats.items():
            self._stats[name] = tuple(map(sum, zip(self._stats.get(name, (0, 0, 0)), counts)))
        self.failures += other.failures
        self.tries += other.tries
        self.skips += other.skips


def _below(tb):
    """A traceback without the frames of this module at its beginning."""
    while tb is not None and tb.tb_frame.f_globals is globals():
        tb = tb.tb_next
    return tb


def _display(value):
    """Shows the value of an expression, where the prints of examples go."""
    import builtins

    if value is not None:
        builtins._ = None
        sys.stdout.write(repr(value) + "\n")
        builtins._ = value


def _count(number, noun):
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _items(items):
    return _count(len(items), "item")


def _message_of(exception):
    """The last part of an exception's report, which a test expects."""
    lines = traceback.format_exception_only(exception)
    if isinstance(exception, SyntaxError):
        # The place in the code is not part of it.
        kind = type(exception)
        prefixes = (f"{kind.__qualname__}:", f"{kind.__module__}.{kind.__qualname__}:")
        for number, line in enumerate(lines):
            if line.startswith(prefixes):
                lines = lines[number:]
                break
    return "".join(lines)


class DebugRunner(DocTestRunner):
    """Runs doc tests but raises an exception as soon as there is a failure."""

    def run(self, test, compileflags=None, out=None, clear_globs=True):
        result = super().run(test, compileflags, out, False)
        if clear_globs:
            test.globs.clear()
        return result

    def report_unexpected_exception(self, out, test, example, exc_info):
        raise UnexpectedException(test, example, exc_info)

    def report_failure(self, out, test, example, got):
        raise DocTestFailure(test, example, got)


# The runner of `testmod`, for who wants a summary of all calls.
master = None


def _finish(runner, report):
    global master
    if report:
        runner.summarize()
    if master is None:
        master = runner
    else:
        master.merge(runner)
    return TestResults(runner.failures, runner.tries, skipped=runner.skips)


def testmod(
    m=None, name=None, globs=None, verbose=None, report=True, optionflags=0, extraglobs=None, raise_on_error=False,
    exclude_empty=False,
):
    """Test examples in docstrings in functions and classes reachable from module m (or the current module)."""
    if m is None:
        m = sys.modules.get("__main__")
    if not inspect.ismodule(m):
        raise TypeError(f"testmod: module required; {m!r}")
    finder = DocTestFinder(exclude_empty=exclude_empty)
    runner = (DebugRunner if raise_on_error else DocTestRunner)(verbose=verbose, optionflags=optionflags)
    for test in finder.find(m, name or m.__name__, globs=globs, extraglobs=extraglobs):
        runner.run(test)
    return _finish(runner, report)


def _load_testfile(filename, package, module_relative, encoding):
    if module_relative:
        package = _normalize_module(package, 3)
        folder = (getattr(package, "__file__", None) or "").rpartition("/")[0]
        if folder:
            filename = f"{folder}/{filename}"
    with open(filename, encoding=encoding) as file:
        return file.read(), filename


def testfile(
    filename, module_relative=True, name=None, package=None, globs=None, verbose=None, report=True, optionflags=0,
    extraglobs=None, raise_on_error=False, parser=DocTestParser(), encoding=None,
):
    """Test examples in the given file."""
    if package and not module_relative:
        raise ValueError("Package may only be specified for module-relative paths.")
    text, filename = _load_testfile(filename, package, module_relative, encoding or "utf-8")
    globs = {} if globs is None else globs.copy()
    if extraglobs is not None:
        globs.update(extraglobs)
    globs.setdefault("__name__", "__main__")
    runner = (DebugRunner if raise_on_error else DocTestRunner)(verbose=verbose, optionflags=optionflags)
    runner.run(parser.get_doctest(text, globs, name or filename.rpartition("/")[2], filename, 0))
    return _finish(runner, report)


def run_docstring_examples(f, globs, verbose=False, name="NoName", compileflags=None, optionflags=0):
    """Test examples in the given object's docstring (`f`), using `globs` as globals."""
    runner = DocTestRunner(verbose=verbose, optionflags=optionflags)
    for test in DocTestFinder(verbose=verbose, recurse=False).find(f, name, globs=globs):
        runner.run(test, compileflags=compileflags)


def script_from_examples(s):
    """Extract script from text with examples: what is no example becomes a comment."""
    output = []
    for piece in DocTestParser().parse(s):
        if isinstance(piece, Example):
            output.append(piece.source[:-1])
            if piece.want:
                output.append("# Expected:")
                output += [f"## {line}" for line in piece.want.split("\n")[:-1]]
        else:
            output += [f"# {line}".rstrip() if line else "#" for line in piece.split("\n")[:-1]]
    while output and output[-1] == "#":
        output.pop()
    while output and output[0] == "#":
        output.pop(0)
    return "\n".join(output) + "\n"


def testsource(module, name):
    """Extract the test sources from a doctest docstring as a script."""
    module = _normalize_module(module)
    for test in DocTestFinder().find(module):
        if test.name == name:
            return script_from_examples(test.docstring)
    raise ValueError(name, "not found in tests")
