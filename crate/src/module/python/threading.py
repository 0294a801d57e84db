"""Threads are not supported. What programs of one thread use of this module works: locks, events, local data."""

import sys

__all__ = [
    "get_ident", "active_count", "Condition", "current_thread", "enumerate", "main_thread", "TIMEOUT_MAX", "Event", "Lock",
    "RLock", "Semaphore", "BoundedSemaphore", "Thread", "Barrier", "BrokenBarrierError", "Timer", "ThreadError", "local",
    "setprofile", "settrace", "stack_size", "get_native_id", "excepthook", "ExceptHookArgs",
]

TIMEOUT_MAX = 9223372036.0
ThreadError = RuntimeError


def _cannot_wait(what):
    raise RuntimeError(f"{what} would wait forever: there is one thread, and nobody else who could go on")


def _waited(blocking, timeout, what):
    """What waiting comes to: False at once, or once the time is over."""
    if not blocking:
        return False
    if timeout is None or timeout < 0:
        _cannot_wait(what)
    from time import sleep

    sleep(timeout)
    return False


class _Lock:
    """A lock that only one holds at a time."""

    __slots__ = "_locked", "__weakref__"

    def __init__(self):
        self._locked = False

    def acquire(self, blocking=True, timeout=-1):
        """Lock the lock; whether that succeeded."""
        if not blocking and timeout != -1:
            raise ValueError("can't specify a timeout for a non-blocking call")
        if timeout < 0 and timeout != -1:
            raise ValueError("timeout value must be a non-negative number")
        if self._locked:
            return _waited(blocking, timeout, "acquire()")
        self._locked = True
        return True

    def release(self):
        """Release the lock."""
        if not self._locked:
            raise RuntimeError("release unlocked lock")
        self._locked = False

    def locked(self):
        """Return whether the lock is locked."""
        return self._locked

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *args):
        self.release()

    def __repr__(self):
        state = "locked" if self._locked else "unlocked"
        return f"<{state} _thread.lock object at {id(self):#x}>"


Lock = _Lock
Lock.__name__ = Lock.__qualname__ = "lock"
Lock.__module__ = "_thread"


class _RLock:
    """A lock that its holder may take again."""

    def __init__(self):
        self._count = 0

    def acquire(self, blocking=True, timeout=-1):
        """Lock the lock; whether that succeeded."""
        if not blocking and timeout != -1:
            raise ValueError("can't specify a timeout for a non-blocking call")
        self._count += 1
        return True

    def release(self):
        """Release the lock."""
        if not self._count:
            raise RuntimeError("cannot release un-acquired lock")
        self._count -= 1

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *args):
        self.release()

    def _is_owned(self):
        return self._count > 0

    def __repr__(self):
        state, owner = ("locked", get_ident()) if self._count else ("unlocked", 0)
        return f"<{state} _thread.RLock object owner={owner} count={self._count} at {id(self):#x}>"


RLock = _RLock
RLock.__name__ = RLock.__qualname__ = "RLock"
RLock.__module__ = "_thread"


class Condition:
    """Class that implements a condition variable."""

    def __init__(self, lock=None):
        self._lock = RLock() if lock is None else lock
        self.acquire, self.release = self._lock.acquire, self._lock.release

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *args):
        return self._lock.__exit__(*args)

    def _is_owned(self):
        return self._lock._is_owned() if hasattr(self._lock, "_is_owned") else self._lock.locked()

    def _check(self, doing):
        if not self._is_owned():
            raise RuntimeError(f"cannot {doing} un-acquired lock")

    def wait(self, timeout=None):
        """Wait until notified or until a timeout occurs."""
        self._check("wait on")
        return _waited(True, timeout, "wait()")

    def wait_for(self, predicate, timeout=None):
        """Wait until a condition evaluates to True."""
        result = predicate()
        if not result:
            self.wait(timeout)
            result = predicate()
        return result

    def notify(self, n=1):
        """Wake up one or more threads waiting on this condition, if any."""
        self._check("notify on")

    def notify_all(self):
        """Wake up all threads waiting on this condition."""
        self.notify()


class Semaphore:
    """A counter that is counted down by acquire(), and up by release()."""

    def __init__(self, value=1):
        if value < 0:
            raise ValueError("semaphore initial value must be >= 0")
        self._value = value

    def acquire(self, blocking=True, timeout=None):
        """Acquire a semaphore, decrementing the internal counter by one."""
        if not blocking and timeout is not None:
            raise ValueError("can't specify timeout for non-blocking acquire")
        if self._value == 0:
            return _waited(blocking, timeout, "acquire()")
        self._value -= 1
        return True

    __enter__ = acquire

    def release(self, n=1):
        """Release a semaphore, incrementing the internal counter by one or more."""
        if n < 1:
            raise ValueError("n must be one or more")
        self._value += n

    def __exit__(self, *args):
        self.release()

    def __repr__(self):
        kind = self.__class__
        return f"<{kind.__module__}.{kind.__qualname__} at {id(self):#x}: value={self._value}>"


class BoundedSemaphore(Semaphore):
    """A semaphore that may not be released more often than it was acquired."""

    def __init__(self, value=1):
        super().__init__(value)
        self._initial_value = value

    def release(self, n=1):
        if n < 1:
            raise ValueError("n must be one or more")
        if self._value + n > self._initial_value:
            raise ValueError("Semaphore released too many times")
        self._value += n


class Event:
    """A flag that others can wait for."""

    def __init__(self):
        self._flag = False

    def is_set(self):
        """Return true if and only if the internal flag is true."""
        return self._flag

    def set(self):
        """Set the internal flag to true."""
        self._flag = True

    def clear(self):
        """Reset the internal flag to false."""
        self._flag = False

    def wait(self, timeout=None):
        """Block until the internal flag is true."""
        return self._flag or _waited(True, timeout, "wait()")

    def __repr__(self):
        kind = self.__class__
        return f"<{kind.__module__}.{kind.__qualname__} at {id(self):#x}: {'set' if self._flag else 'unset'}>"


class BrokenBarrierError(RuntimeError):
    pass


class Barrier:
    """A point where threads wait for each other: with one of them, nobody comes but the first."""

    def __init__(self, parties, action=None, timeout=None):
        if parties < 1:
            raise ValueError("parties must be > 0")
        self._parties, self._action, self._timeout = parties, action, timeout
        self._broken = False

    parties = property(lambda self: self._parties)
    n_waiting = property(lambda self: 0)
    broken = property(lambda self: self._broken)

    def wait(self, timeout=None):
        """Wait for the barrier."""
        if self._broken:
            raise BrokenBarrierError
        if self._parties > 1:
            _waited(True, self._timeout if timeout is None else timeout, "wait()")
            self._broken = True
            raise BrokenBarrierError
        if self._action is not None:
            self._action()
        return 0

    def reset(self):
        self._broken = False

    def abort(self):
        self._broken = True


class local:
    """Data of a thread: there is one."""

    def __new__(cls, /, *args, **kw):
        if (args or kw) and cls.__init__ is object.__init__:
            raise TypeError("Initialization arguments are not supported")
        return super().__new__(cls)


_counter = 0


class Thread:
    """A thread of control: it can be made, and not started."""

    _initialized = False

    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None):
        assert group is None, "group argument must be None for now"
        global _counter
        if name is None:
            _counter += 1
            name = f"Thread-{_counter}" + (f" ({target.__name__})" if hasattr(target, "__name__") else "")
        self._target, self._args, self._kwargs = target, args, kwargs or {}
        self._name = str(name)
        self._daemon = bool(daemon)
        self._alive = False
        self._initialized = True

    def start(self):
        """Start the thread's activity: not supported."""
        raise RuntimeError("can't start new thread: threads are not supported by Yieldscope")

    def run(self):
        """Method representing the thread's activity."""
        if self._target is not None:
            self._target(*self._args, **self._kwargs)

    def join(self, timeout=None):
        """Wait until the thread terminates."""
        if self._alive:
            raise RuntimeError("cannot join current thread")
        raise RuntimeError("cannot join thread before it is started")

    @property
    def name(self):
        return self._name

    @name.setter
    def name(self, name):
        self._name = str(name)

    @property
    def daemon(self):
        return self._daemon

    @daemon.setter
    def daemon(self, daemonic):
        self._daemon = daemonic

    ident = property(lambda self: get_ident() if self._alive else None)
    native_id = ident

    def is_alive(self):
        """Return whether the thread is alive."""
        return self._alive

    def getName(self):
        return self.name

    def setName(self, name):
        self.name = name

    def isDaemon(self):
        return self.daemon

    def setDaemon(self, daemonic):
        self.daemon = daemonic

    def __repr__(self):
        state = "started" if self._alive else "initial"
        ident = f" {get_ident()}" if self._alive else ""
        return f"<{self.__class__.__name__}({self._name}, {state}{' daemon' if self._daemon else ''}{ident})>"


class _MainThread(Thread):
    def __init__(self):
        super().__init__(name="MainThread", daemon=False)
        self._alive = True


class Timer(Thread):
    """Call a function after a specified number of seconds: not supported."""

    def __init__(self, interval, function, args=None, kwargs=None):
        super().__init__()
        self.interval, self.function = interval, function
        self.args, self.kwargs = args or [], kwargs or {}
        self.finished = Event()

    def cancel(self):
        """Stop the timer if it hasn't finished yet."""
        self.finished.set()


_main_thread = _MainThread()


def get_ident():
    """Return a non-zero integer that identifies the current thread."""
    return 1


get_native_id = get_ident


def current_thread():
    """Return the current Thread object: there is one."""
    return _main_thread


main_thread = current_thread


def active_count():
    """Return the number of Thread objects currently alive."""
    return 1


def enumerate():
    """Return a list of all Thread objects currently alive."""
    return [_main_thread]


def settrace(func):
    """Set a trace function for all threads started: none is."""


setprofile = settrace


def gettrace():
    return None


getprofile = gettrace


def stack_size(size=0):
    """The size of the stack of new threads: there are none."""
    return 0


class ExceptHookArgs(tuple):
    """What `excepthook` is given."""

    exc_type = property(lambda self: self[0])
    exc_value = property(lambda self: self[1])
    exc_traceback = property(lambda self: self[2])
    thread = property(lambda self: self[3])


def excepthook(args, /):
    """Handle uncaught Thread.run() exception."""
    import traceback

    print(f"Exception in thread {args[3].name if args[3] is not None else get_ident()}:", file=sys.stderr)
    traceback.print_exception(args[0], args[1], args[2])


currentThread, activeCount = current_thread, active_count
