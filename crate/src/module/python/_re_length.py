"""How many codes CPython's compiler would make of a pattern: `sys.getsizeof` of a pattern goes by it.

The trees are those that `re` reads. What counts is told once at each kind: the operator, its operands, what ends it.
"""

# Lower-case letters that share their upper case with another.
_ALIKE = (
    "iısſµμͅιιβϐεϵθϑκϰπϖρϱςσφϕвᲀдᲁоᲂсᲃтᲄᲅъᲆѣᲇᲈꙋṡẛ"
)
_BITMAP = 8  # codes of 32 bits for 256 characters
_COMPARED = ("char", "other", "any", "set", "at", "back")  # CPython takes no two groups or repeats for equal
_SUCCESS = 1
_FAILURE = 1


def length(tree, fewest):
    """Codes of a whole pattern; `fewest` characters it takes at least."""
    items = _items(tree)
    return _info(items, fewest) + _sequence(items) + _SUCCESS


def _items(node):
    """A node as a sequence, as CPython's parser leaves it: beginnings that all branches share stand before them."""
    if node[0] == "seq":
        return [item for part in node[1] for item in _items(part)]
    if node[0] == "set":
        return [_set(*node[1:])]
    if node[0] != "alt":
        return [node]
    branches = [_items(branch) for branch in node[1]]
    shared = []
    while all(branches) and branches[0][0][0] in _COMPARED and all(branch[0] == branches[0][0] for branch in branches):
        shared.append(branches[0][0])
        branches = [branch[1:] for branch in branches]
    if all(len(branch) == 1 and _is_plain(branch[0]) for branch in branches):
        members = []
        for (one,) in branches:
            members += [("single", one[1])] if one[0] == "char" else one[2]
        fold = branches[0][0][2] if branches[0][0][0] == "char" else branches[0][0][3]
        return [*shared, _set(False, members, fold)]
    return [*shared, ("branch", branches)]


def _set(negated, members, fold):
    """A set without doubles; of one character it is that, or any but that."""
    members = list(dict.fromkeys(members))
    if len(members) == 1 and members[0][0] == "single":
        return ("other" if negated else "char", members[0][1], fold)
    return ("set", negated, members, fold)


def _is_plain(item):
    return item[0] == "char" or item[0] == "set" and not item[1]


def _info(items, fewest):
    """The block before the pattern: widths, and how a match begins."""
    head = 5
    if fewest == 0:
        return head
    prefix = _prefix(items)[0]
    if prefix:
        return head + 2 + 2 * prefix
    first = _first(items)
    return head + (_charset(*first) if first else 0)


def _is_cased(item):
    return item[2] and chr(item[1]).lower() != chr(item[1]).upper()


def _prefix(items):
    """Characters that every match begins with, and whether they are all of it."""
    count = 0
    for item in items:
        if item[0] == "char" and not _is_cased(item):
            count += 1
        elif item[0] == "group":
            inner, whole = _prefix(_items(item[2]))
            count += inner
            if not whole:
                return count, False
        else:
            return count, False
    return count, True


def _first(items):
    """The characters that a match can begin with, as a set, where one item says it."""
    while items and items[0][0] == "group":
        items = _items(items[0][2])
    if not items:
        return None
    item = items[0]
    if item[0] == "set" and not item[3]:
        return item[1], item[2]
    if item[0] == "branch":
        starts = [branch[0] if branch else None for branch in item[1]]
        if all(start and start[0] == "char" and not _is_cased(start) for start in starts):
            return False, [("single", start[1]) for start in starts]
    return None


def _folded(char):
    """A character without case, and those that are taken for the same."""
    lower = chr(char).lower()
    if len(lower) != 1:
        return [char]
    alike = [other for other in _ALIKE if other.upper() == lower.upper()] if lower in _ALIKE else []
    return map(ord, [lower, *alike])


def _charset(negated, members, fold=0):
    """The codes of a set: what stands there, or ranges, or a bitmap, whichever is right."""
    chars, outside = set(), 0
    for member in members:
        if member[0] == "category":
            outside += 2
            continue
        low, high = member[1], member[-1] if member[0] == "range" else member[1]
        if high > 0xFFFF:
            outside += 2 if member[0] == "single" else 3
            continue
        for char in range(low, high + 1):
            chars.update(_folded(char) if fold else [char])
    kinds = [member[0] for member in members]
    as_written = sum(3 if kind == "range" else 2 for kind in kinds)
    head = 1 if negated else 0
    starts = sorted(char for char in chars if char - 1 not in chars)
    if len(starts) <= 2:
        singles = sum(char + 1 not in chars for char in starts)
        fewer = len(starts) + sum(kind == "category" for kind in kinds) < len(kinds)
        ranges = 2 * singles + 3 * (len(starts) - singles) + outside
        return head + (ranges if fewer or fold else as_written) + _FAILURE
    if max(chars) < 256:
        return head + 1 + _BITMAP + outside + _FAILURE
    blocks = len({frozenset(char & 0xFF for char in chars if char >> 8 == block) for block in range(256)})
    return head + 2 + 64 + _BITMAP * blocks + outside + _FAILURE


def _sequence(items):
    return sum(_item(item) for item in items)


def _item(item):
    kind = item[0]
    if kind in ("char", "other", "at", "back"):
        return 2
    if kind == "any":
        return 1
    if kind == "set":
        return 2 + _charset(*item[1:])
    if kind == "branch":
        return 1 + sum(1 + _sequence(branch) + 2 for branch in item[1]) + _FAILURE
    if kind == "group":
        return 2 + _sequence(_items(item[2])) + 2
    if kind == "look":
        inner = _items(item[3])
        return 3 + _sequence(inner) + _SUCCESS if inner or not item[1] else _FAILURE
    if kind == "atomic":
        return 2 + _sequence(_items(item[1])) + _SUCCESS
    if kind == "if":
        no = _items(item[3])
        return 3 + _sequence(_items(item[2])) + (2 + _sequence(no) if no else 0)
    # A repeat: operator, length, bounds; and the end of what is repeated.
    return 4 + _sequence(_items(item[1])) + 1
