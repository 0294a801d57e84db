"""Where the memory of a program comes from: answered by the engine's account, which charges each object what CPython allocates for it."""

from _tracemalloc import clear_traces, get_traced_memory, is_tracing, lines as _lines, reset_peak, start, stop


def get_traceback_limit():
    return 1


def get_tracemalloc_memory():
    return 0


def get_object_traceback(obj):
    """None: the account knows lines, not single objects."""
    return None


def _format_size(size, sign):
    for unit in ("B", "KiB", "MiB", "GiB", "TiB"):
        if abs(size) < 100 and unit != "B":
            return ("%+.1f %s" if sign else "%.1f %s") % (size, unit)
        if abs(size) < 10 * 1024 or unit == "TiB":
            return ("%+.0f %s" if sign else "%.0f %s") % (size, unit)
        size /= 1024


class Frame:
    __slots__ = ("filename", "lineno")

    def __init__(self, filename, lineno):
        self.filename = filename
        self.lineno = lineno

    def _key(self):
        return (self.filename, self.lineno)

    def __eq__(self, other):
        return self._key() == other._key() if isinstance(other, Frame) else NotImplemented

    def __lt__(self, other):
        return self._key() < other._key() if isinstance(other, Frame) else NotImplemented

    def __hash__(self):
        return hash(self._key())

    def __str__(self):
        return f"{self.filename}:{self.lineno}"

    def __repr__(self):
        return f"<Frame filename={self.filename!r} lineno={self.lineno!r}>"


class Traceback:
    __slots__ = ("_frames", "total_nframe")

    def __init__(self, frames, total_nframe=None):
        self._frames = tuple(frames)
        self.total_nframe = total_nframe

    def __len__(self):
        return len(self._frames)

    def __getitem__(self, index):
        return self._frames[index]

    def __eq__(self, other):
        return self._frames == other._frames if isinstance(other, Traceback) else NotImplemented

    def __lt__(self, other):
        return self._frames < other._frames if isinstance(other, Traceback) else NotImplemented

    def __hash__(self):
        return hash(self._frames)

    def __str__(self):
        return str(self._frames[0])

    def __repr__(self):
        shown = f"<Traceback {self._frames!r}"
        return shown + (">" if self.total_nframe is None else f" total_nframe={self.total_nframe}>")

    def format(self, limit=None, most_recent_first=False):
        import linecache

        shown = []
        for frame in self._frames:
            shown.append(f'  File "{frame.filename}", line {frame.lineno}')
            line = linecache.getline(frame.filename, frame.lineno).strip()
            if line:
                shown.append("    " + line)
        return shown


class Statistic:
    __slots__ = ("traceback", "size", "count")

    def __init__(self, traceback, size, count):
        self.traceback = traceback
        self.size = size
        self.count = count

    def __eq__(self, other):
        if not isinstance(other, Statistic):
            return NotImplemented
        return (self.traceback, self.size, self.count) == (other.traceback, other.size, other.count)

    def __hash__(self):
        return hash((self.traceback, self.size, self.count))

    def __str__(self):
        text = f"{self.traceback}: size={_format_size(self.size, False)}, count={self.count}"
        if self.count:
            text += f", average={_format_size(self.size / self.count, False)}"
        return text

    def __repr__(self):
        return f"<Statistic traceback={self.traceback!r} size={self.size} count={self.count}>"

    def _sort_key(self):
        return (self.size, self.count, self.traceback)


class StatisticDiff:
    __slots__ = ("traceback", "size", "size_diff", "count", "count_diff")

    def __init__(self, traceback, size, size_diff, count, count_diff):
        self.traceback = traceback
        self.size = size
        self.size_diff = size_diff
        self.count = count
        self.count_diff = count_diff

    def __eq__(self, other):
        if not isinstance(other, StatisticDiff):
            return NotImplemented
        return self._sort_key() == other._sort_key()

    def __hash__(self):
        return hash(self._sort_key())

    def __str__(self):
        text = (
            f"{self.traceback}: size={_format_size(self.size, False)} ({_format_size(self.size_diff, True)}), "
            f"count={self.count} ({self.count_diff:+d})"
        )
        if self.count:
            text += f", average={_format_size(self.size / self.count, False)}"
        return text

    def __repr__(self):
        return (
            f"<StatisticDiff traceback={self.traceback!r} size={self.size} ({self.size_diff:+d}) "
            f"count={self.count} ({self.count_diff:+d})>"
        )

    def _sort_key(self):
        return (abs(self.size_diff), self.size, abs(self.count_diff), self.count, self.traceback)


def _matches(name, pattern):
    """Whether a name is one of a pattern with `*` and `?`."""
    if not pattern:
        return not name
    if pattern[0] == "*":
        return any(_matches(name[at:], pattern[1:]) for at in range(len(name) + 1))
    return bool(name) and pattern[0] in ("?", name[0]) and _matches(name[1:], pattern[1:])


class Filter:
    def __init__(self, inclusive, filename_pattern, lineno=None, all_frames=False, domain=None):
        self.inclusive = inclusive
        self.filename_pattern = filename_pattern
        self.lineno = lineno
        self.all_frames = all_frames
        self.domain = domain

    def _matches(self, frame):
        return _matches(frame.filename, self.filename_pattern) and self.lineno in (None, frame.lineno)

    def __repr__(self):
        return f"<Filter inclusive={self.inclusive!r} filename_pattern={self.filename_pattern!r} lineno={self.lineno!r}>"


class Snapshot:
    """What was there when it was taken, by line."""

    def __init__(self, lines, traceback_limit):
        self._lines = lines
        self.traceback_limit = traceback_limit

    def filter_traces(self, filters):
        include = [f for f in filters if f.inclusive]
        exclude = [f for f in filters if not f.inclusive]

        def kept(frame):
            return (not include or any(f._matches(frame) for f in include)) and not any(f._matches(frame) for f in exclude)

        return Snapshot([row for row in self._lines if kept(Frame(row[0], row[1]))], self.traceback_limit)

    def _grouped(self, key_type):
        if key_type not in ("traceback", "filename", "lineno"):
            raise ValueError("unknown key_type: %r" % (key_type,))
        groups = {}
        for filename, lineno, size, count in self._lines:
            traceback = Traceback((Frame(filename, 0 if key_type == "filename" else lineno),))
            group = groups.setdefault(traceback, Statistic(traceback, 0, 0))
            group.size += size
            group.count += count
        return groups

    def statistics(self, key_type, cumulative=False):
        grouped = list(self._grouped(key_type).values())
        grouped.sort(reverse=True, key=Statistic._sort_key)
        return grouped

    def compare_to(self, old_snapshot, key_type, cumulative=False):
        new, old = self._grouped(key_type), old_snapshot._grouped(key_type)
        nothing = Statistic(None, 0, 0)
        differences = []
        for traceback in new | old:
            now, before = new.get(traceback, nothing), old.get(traceback, nothing)
            differences.append(
                StatisticDiff(traceback, now.size, now.size - before.size, now.count, now.count - before.count)
            )
        differences.sort(reverse=True, key=StatisticDiff._sort_key)
        return differences

    def dump(self, filename):
        raise NotImplementedError("a snapshot cannot be written to a file here")


def take_snapshot():
    if not is_tracing():
        raise RuntimeError("the tracemalloc module must be tracing memory allocations to take a snapshot")
    return Snapshot(_lines(), get_traceback_limit())
