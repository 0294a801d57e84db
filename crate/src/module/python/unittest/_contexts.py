"""What `assertRaises` and its like do around a block or a call."""

import sys

from .util import safe_repr

__unittest = True


class _Expecting:
    """Something is expected of a block; without it the test fails."""

    def __init__(self, test_case):
        self.test_case = test_case

    def _raiseFailure(self, standardMsg):
        raise self.test_case.failureException(self.test_case._formatMessage(self.msg, standardMsg))


class _ExpectingOf(_Expecting):
    """… of a kind of exception or warning, with a text that matches."""

    def __init__(self, expected, test_case, expected_regex=None):
        super().__init__(test_case)
        self.expected = expected
        if expected_regex is not None:
            import re

            expected_regex = re.compile(expected_regex)
        self.expected_regex = expected_regex
        self.obj_name = None
        self.msg = None

    def handle(self, name, args, kwargs):
        """Run the callable in args; without one the block of a with statement."""
        try:
            kinds = self.expected if isinstance(self.expected, tuple) else (self.expected,)
            if not all(isinstance(kind, type) and issubclass(kind, self._base) for kind in kinds):
                raise TypeError(f"{name}() arg 1 must be {self._wanted}")
            if not args:
                self.msg = kwargs.pop("msg", None)
                if kwargs:
                    raise TypeError(f"{next(iter(kwargs))!r} is an invalid keyword argument for this function")
                return self
            called, *args = args
            self.obj_name = getattr(called, "__name__", None) or str(called)
            with self:
                called(*args, **kwargs)
        finally:
            # The frames of a failure refer to this object.
            self = None

    def _missing(self, verb):
        kinds = self.expected
        name = getattr(kinds, "__name__", None) or str(kinds)
        by = f" by {self.obj_name}" if self.obj_name else ""
        self._raiseFailure(f"{name} not {verb}{by}")


class _AssertRaisesContext(_ExpectingOf):
    _base = BaseException
    _wanted = "an exception type or tuple of exception types"

    def __enter__(self):
        return self

    def __exit__(self, kind, exception, traceback):
        if kind is None:
            self._missing("raised")
        _clear_frames(traceback)
        if not issubclass(kind, self.expected):
            return False
        self.exception = exception.with_traceback(None)
        pattern = self.expected_regex
        if pattern is not None and not pattern.search(str(exception)):
            self._raiseFailure(f'"{pattern.pattern}" does not match "{exception}"')
        return True

    @classmethod
    def __class_getitem__(cls, item):
        from types import GenericAlias

        return GenericAlias(cls, item)


def _clear_frames(traceback):
    while traceback is not None:
        try:
            traceback.tb_frame.clear()
        except RuntimeError:
            pass
        traceback = traceback.tb_next


class _AssertWarnsContext(_ExpectingOf):
    _base = Warning
    _wanted = "a warning type or tuple of warning types"

    def __enter__(self):
        import warnings

        for module in list(sys.modules.values()):
            if getattr(module, "__warningregistry__", None):
                module.__warningregistry__ = {}
        self.warnings_manager = warnings.catch_warnings(record=True)
        self.warnings = self.warnings_manager.__enter__()
        warnings.simplefilter("always", self.expected)
        return self

    def __exit__(self, kind, exception, traceback):
        self.warnings_manager.__exit__(kind, exception, traceback)
        if kind is not None:
            return
        first = None
        for caught in self.warnings:
            warning = caught.message
            if not isinstance(warning, self.expected):
                continue
            if first is None:
                first = warning
            if self.expected_regex is not None and not self.expected_regex.search(str(warning)):
                continue
            self.warning = warning
            self.filename = caught.filename
            self.lineno = caught.lineno
            return
        if first is not None:
            self._raiseFailure(f'"{self.expected_regex.pattern}" does not match "{first}"')
        self._missing("triggered")


class _AssertLogsContext(_Expecting):
    """`assertLogs` and `assertNoLogs`."""

    LOGGING_FORMAT = "%(levelname)s:%(name)s:%(message)s"

    def __init__(self, test_case, logger_name, level, no_logs):
        import logging

        super().__init__(test_case)
        self.logger_name = logger_name
        self.level = logging._nameToLevel.get(level, level) if level else logging.INFO
        self.msg = None
        self.no_logs = no_logs

    def __enter__(self):
        import logging

        is_logger = isinstance(self.logger_name, logging.Logger)
        self.logger = logger = self.logger_name if is_logger else logging.getLogger(self.logger_name)
        formatter = logging.Formatter(self.LOGGING_FORMAT)

        class Capturing(logging.Handler):
            def __init__(self):
                super().__init__()
                self.records, self.output = [], []

            def emit(self, record):
                self.records.append(record)
                self.output.append(formatter.format(record))

        handler = Capturing()
        handler.setLevel(self.level)
        self.watcher = handler
        self.before = logger.handlers[:], logger.level, logger.propagate
        logger.handlers = [handler]
        logger.setLevel(self.level)
        logger.propagate = False
        return None if self.no_logs else handler

    def __exit__(self, kind, exception, traceback):
        self.logger.handlers, level, self.logger.propagate = self.before
        self.logger.setLevel(level)
        if kind is not None:
            return False
        import logging

        name = logging.getLevelName(self.level)
        if self.no_logs and self.watcher.records:
            self._raiseFailure(f"Unexpected logs found: {self.watcher.output!r}")
        if not self.no_logs and not self.watcher.records:
            self._raiseFailure(f"no logs of level {name} or higher triggered on {self.logger.name}")
