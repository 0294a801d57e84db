"""Test cases whose methods are coroutines."""

import asyncio
import contextvars
import inspect

from .case import TestCase

__unittest = True


class IsolatedAsyncioTestCase(TestCase):
    """A test case with an event loop of its own, in which its fixtures and its test run."""

    loop_factory = None

    def __init__(self, methodName="runTest"):
        super().__init__(methodName)
        self._runner = None
        self._context = contextvars.copy_context()

    async def asyncSetUp(self):
        pass

    async def asyncTearDown(self):
        pass

    def addAsyncCleanup(self, func, /, *args, **kwargs):
        """Add a coroutine function to be called when the test is completed."""
        self.addCleanup(func, *args, **kwargs)

    async def enterAsyncContext(self, cm):
        """Enters the supplied asynchronous context manager, and leaves it as a cleanup."""
        kind = type(cm)
        try:
            enter, exit = kind.__aenter__, kind.__aexit__
        except AttributeError:
            raise TypeError(
                f"'{kind.__module__}.{kind.__qualname__}' object does not support the asynchronous context manager protocol"
            ) from None
        value = await enter(cm)
        self.addAsyncCleanup(exit, cm, None, None, None)
        return value

    def _callSetUp(self):
        self._runner.get_loop()
        self._context.run(self.setUp)
        self._call_async(self.asyncSetUp)

    def _callTestMethod(self, method):
        returned = self._call_maybe_async(method)
        if returned is not None:
            import warnings

            message = f"It is deprecated to return a value that is not None from a test case ({method} returned {type(returned).__name__!r})"
            warnings.warn(message, DeprecationWarning, stacklevel=4)

    def _callTearDown(self):
        self._call_async(self.asyncTearDown)
        self._context.run(self.tearDown)

    def _callCleanup(self, function, *args, **kwargs):
        self._call_maybe_async(function, *args, **kwargs)

    def _call_async(self, func, /, *args, **kwargs):
        return self._runner.run(func(*args, **kwargs), context=self._context)

    def _call_maybe_async(self, func, /, *args, **kwargs):
        if inspect.iscoroutinefunction(func):
            return self._runner.run(func(*args, **kwargs), context=self._context)
        return self._context.run(func, *args, **kwargs)

    def run(self, result=None):
        self._setupAsyncioRunner()
        try:
            return super().run(result)
        finally:
            self._tearDownAsyncioRunner()

    def debug(self):
        self._setupAsyncioRunner()
        super().debug()
        self._tearDownAsyncioRunner()

    def _setupAsyncioRunner(self):
        assert self._runner is None, "asyncio runner is already initialized"
        self._runner = asyncio.Runner(debug=True, loop_factory=self.loop_factory)

    def _tearDownAsyncioRunner(self):
        runner, self._runner = self._runner, None
        runner.close()
