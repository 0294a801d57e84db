"""Futures. Pools of threads or processes are not supported, and say so when one is made."""

__all__ = [
    "FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED", "CancelledError", "TimeoutError", "InvalidStateError",
    "BrokenExecutor", "Future", "Executor", "wait", "as_completed", "ProcessPoolExecutor", "ThreadPoolExecutor",
]

FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED = "FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED"
TimeoutError = TimeoutError


class Error(Exception):
    """Base class for all future-related exceptions."""


class CancelledError(Error):
    """The Future was cancelled."""


class InvalidStateError(Error):
    """The operation is not allowed in this state."""


class BrokenExecutor(RuntimeError):
    """Raised when a executor has become non-functional after a severe failure."""


class Future:
    """Represents the result of an asynchronous computation."""

    def __init__(self):
        self._state = "PENDING"
        self._result = self._exception = None
        self._done_callbacks = []

    def __repr__(self):
        state = self._state.lower().replace("cancelled_and_notified", "cancelled")
        text = f"<{self.__class__.__name__} at {id(self):#x} state={state}"
        if self._state == "FINISHED":
            what = self._result if self._exception is None else self._exception
            text += f" {'returned' if self._exception is None else 'raised'} {what.__class__.__name__}"
        return text + ">"

    def cancel(self):
        """Cancel the future if possible."""
        if self._state in ("RUNNING", "FINISHED"):
            return False
        if self._state == "PENDING":
            self._end("CANCELLED")
        return True

    def cancelled(self):
        """Return True if the future was cancelled."""
        return self._state.startswith("CANCELLED")

    def running(self):
        """Return True if the future is currently executing."""
        return self._state == "RUNNING"

    def done(self):
        """Return True if the future was cancelled or finished executing."""
        return self._state not in ("PENDING", "RUNNING")

    def add_done_callback(self, fn):
        """Attaches a callable that will be called when the future finishes."""
        if self.done():
            self._call(fn)
        else:
            self._done_callbacks.append(fn)

    def _call(self, fn):
        try:
            fn(self)
        except Exception as e:
            import sys
            import traceback

            print("exception calling callback for", repr(self), file=sys.stderr)
            traceback.print_exception(e)

    def _end(self, state):
        self._state = state
        for fn in self._done_callbacks:
            self._call(fn)

    def _finished(self, timeout):
        if self.cancelled():
            raise CancelledError
        if self._state != "FINISHED":
            if timeout is not None:
                from time import sleep

                sleep(max(timeout, 0))
                raise TimeoutError
            raise RuntimeError("the result would never come: there is one thread, and nobody else who could set it")

    def result(self, timeout=None):
        """Return the result of the call that the future represents."""
        self._finished(timeout)
        if self._exception is not None:
            raise self._exception
        return self._result

    def exception(self, timeout=None):
        """Return the exception raised by the call that the future represents."""
        self._finished(timeout)
        return self._exception

    def set_running_or_notify_cancel(self):
        """Mark the future as running or process any cancel notifications."""
        if self._state == "CANCELLED":
            self._state = "CANCELLED_AND_NOTIFIED"
            return False
        if self._state != "PENDING":
            raise RuntimeError("Future in unexpected state")
        self._state = "RUNNING"
        return True

    def _check_open(self):
        if self.done():
            raise InvalidStateError(f"{self._state}: {self!r}")

    def set_result(self, result):
        """Sets the return value of work associated with the future."""
        self._check_open()
        self._result = result
        self._end("FINISHED")

    def set_exception(self, exception):
        """Sets the result of the future as being the given exception."""
        self._check_open()
        self._exception = exception
        self._end("FINISHED")


class Executor:
    """This is an abstract base class for concrete asynchronous executors."""

    def submit(self, fn, /, *args, **kwargs):
        """Submits a callable to be executed with the given arguments."""
        raise NotImplementedError()

    def map(self, fn, *iterables, timeout=None, chunksize=1):
        """Returns an iterator equivalent to map(fn, iter)."""
        futures = [self.submit(fn, *args) for args in zip(*iterables)]

        def results():
            futures.reverse()
            while futures:
                yield futures.pop().result(timeout)

        return results()

    def shutdown(self, wait=True, *, cancel_futures=False):
        """Clean-up the resources associated with the Executor."""

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.shutdown(wait=True)
        return False


class ThreadPoolExecutor(Executor):
    """A pool of threads: not supported."""

    def __init__(self, max_workers=None, thread_name_prefix="", initializer=None, initargs=()):
        raise NotImplementedError("ThreadPoolExecutor: threads are not supported by Yieldscope")


class ProcessPoolExecutor(Executor):
    """A pool of processes: not supported."""

    def __init__(self, max_workers=None, mp_context=None, initializer=None, initargs=(), *, max_tasks_per_child=None):
        raise NotImplementedError("ProcessPoolExecutor: processes are not supported by Yieldscope")


def as_completed(fs, timeout=None):
    """An iterator over the given futures that yields each as it completes."""
    futures = list(dict.fromkeys(fs))
    waiting = [future for future in futures if not future.done()]
    yield from (future for future in futures if future.done())
    if waiting:
        if timeout is not None:
            raise TimeoutError(f"{len(waiting)} (of {len(futures)}) futures unfinished")
        raise RuntimeError("the results would never come: there is one thread, and nobody else who could set them")


def wait(fs, timeout=None, return_when=ALL_COMPLETED):
    """Wait for the futures in the given sequence to complete: a named 2-tuple of sets, done and not_done."""
    from collections import namedtuple

    fs = set(fs)
    done = {future for future in fs if future.done()}
    if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
        raise ValueError(f"Invalid return condition: {return_when!r}")
    return namedtuple("DoneAndNotDoneFutures", "done not_done")(done, fs - done)
