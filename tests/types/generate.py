"""Asks CPython 3.13 for the values of expressions over the builtin types and writes them to tests/types/<topic>.tsv,
one line an expression and what it gives, and what classes.py prints:  PYTHONHASHSEED=0 python3.13 -W ignore tests/types/generate.py

`messages.txt` holds expressions written by hand, mostly errors; the others are drawn with a fixed seed.
"""
import os
import pathlib
import random
import subprocess
import sys

assert sys.version_info[:2] == (3, 13) and sys.implementation.name == "cpython"
assert os.environ.get("PYTHONHASHSEED") == "0", "the order of sets depends on it"
HERE = pathlib.Path(__file__).parent
R = random.Random(7)

FLOATS = [0.0, -0.0, 1.0, 0.1, 0.5, 1.5, 2.5, 1e16, 1e15, 123456789012345678.0, 1e-4, 1e-5, 1.5e300, 5e-324, 1.7976931348623157e308,
          3.14159, -2.675, 1 / 3, 1e22, 1e23, 9007199254740993.0, 900719925474099.25, -769230769230769.25]
FLOATS += [R.uniform(-1e6, 1e6) for _ in range(12)] + [R.random() * 10 ** R.randint(-30, 30) for _ in range(15)]
INTS = [0, 1, -1, 7, -13, 255, 2**31, 2**53 + 1, 2**63 - 1, -2**63, 2**63, 2**64, 10**30, -10**25, 3**100, R.getrandbits(200)]
FLOAT_SPECS = ["", "f", ".0f", ".3f", "e", ".2e", "g", ".3g", ".10g", "#.3g", "%", ".1%", "010.2f", "+.2f", " .2f", ",", "_.2f", "15,.2f",
               "<12", "^12.1f", "=+12.1f", "n", ".5", "#", ".0e", ".17g", ".0", "E", "G", "z.2f", "020,.3f"]
INT_SPECS = ["", "d", "x", "X", "#x", "b", "#b", "o", ",", "_", "_x", "+", "010", "<30", "^40,", "e", ".2f", "n", "c", "#o", "=+40", "*>30"]


def numbers():
    for x in FLOATS:
        for spec in R.sample(FLOAT_SPECS, 7):
            yield f"format({x!r}, {spec!r})"
        yield f"repr({x!r}), ({x!r}).hex(), ({x!r}).as_integer_ratio(), hash({x!r}), int({x!r}), round({x!r})"
        yield f"round({x!r}, {R.randint(-3, 6)})"
        yield f"float.fromhex({x.hex()!r})"
        yield f"'%.{R.randint(0, 20)}{R.choice('efg')}' % {x!r}"
        yield f"({x!r}).__floor__(), ({x!r}).__ceil__(), ({x!r}).__trunc__()"
    for x in INTS:
        for spec in R.sample(INT_SPECS, 7):
            yield f"format({x!r}, {spec!r})"
        yield f"({x!r}).bit_length(), ({x!r}).bit_count(), hash({x!r}), float({x!r})"
        yield f"({x!r}).to_bytes(40, 'big', signed=True)"
        yield f"int.from_bytes(({x!r}).to_bytes(40, 'little', signed=True), 'little', signed=True)"
        yield f"bin({x}), oct({x}), hex({x}), int(str({x})), int(hex({x}), 16), int(bin({x}), 0)"
        yield f"round({x}, -3), round({x}, -1), round({x}, -60)"


def operators():
    symbols = ["+", "-", "*", "/", "//", "%", "**", "<<", ">>", "&", "|", "^", "<", "<=", "==", "!=", ">", ">="]
    operands = [repr(x) for x in INTS[:14] + [True, False] + FLOATS[:10] + [2, 3, 5, -7, 60, 0.1, -3.5, 1e300, 1j, 2 - 3j]]
    for _ in range(700):
        a, b, symbol = R.choice(operands), R.choice(operands), R.choice(symbols)
        if symbol in ("**", "<<") and len(b) > 4:
            continue
        yield f"({a}) {symbol} ({b})"
    for _ in range(100):
        yield f"divmod({R.choice(operands)}, {R.choice(operands)})"
    for _ in range(80):
        yield f"pow({R.randint(-50, 50)}, {R.randint(-10, 10)}, {R.randint(-20, 20)})"
    for _ in range(80):
        a, b = R.getrandbits(R.randint(1, 300)), R.getrandbits(R.randint(1, 300)) or 1
        yield f"{a}/{b}, -{a}//{b}, {a}%-{b}, {a}&-{b}, -{a}|{b}, -{a}^{b}, {a}=={a}.0"


def parsing():
    for text in [" 12 ", "1_000", "_1", "0x1F", "0b101", "0o17", "٣٤", "1e5", "1_0.5_0e1_0", "inf", "-Infinity", "nan", ".5", "5.", ".", "1e", "+1",
                 "--1", "1 2", "\xa05\u2003", "1\0", "infinit", "1__0", "1_", "e5", "0x10", "１２", "1e400", "-1e-400"]:
        yield from (f"int({text!a})", f"float({text!a})", f"complex({text!a})", f"int({text!a}, 0)", f"int({text!a}, 16)")
    for text in ["1+2j", "1-2j", "j", "-j", "+j", "1e5j", "(1+2j)", " ( 1+2j ) ", "1+2", "1+2j3", "infj", "nan+nanj", "1+infj", "1e+5-1e-5J",
                 "(1+2j", "1 + 2j", "1+j", "2.5", ""]:
        yield f"complex({text!r})"
    for text in ["0x1.8p1", "-0x1p-1074", "0x1p-1075", "0x1.fffffffffffff8p1023", "0x1p1024", "1.8", "abc.defp3", "0x", "p1", "0x.8p0", " 0x1 ", "inf",
                 "-nan", "0x1.00000000000008p0", "0x1.000000000000080000001p0"]:
        yield f"float.fromhex({text!r})"


QUESTIONS = ["upper", "lower", "title", "capitalize", "swapcase", "casefold", "isalnum", "isalpha", "isdecimal", "isdigit", "isidentifier", "islower",
             "isnumeric", "isprintable", "isspace", "istitle", "isupper", "split", "splitlines", "strip", "__repr__", "__hash__", "__len__", "isascii",
             "lstrip", "rstrip", "rsplit"]


def text():
    letters = "aAbBzZ09 _-\t\néÉßǆǅǄΣσςİıſŉ中😀\u0301\u2028\xa0½²٣Ⅳⅷªºᾳᾼﬁ\u200d\U0001d7ce"
    for _ in range(120):
        s = "".join(R.choice(letters) for _ in range(R.randint(0, 8)))
        for name in R.sample(QUESTIONS, 8):
            yield f"{s!a}.{name}()"
        yield f"ascii({s!a}), {s!a}.encode('utf-16'), {s!a}.encode('ascii', 'backslashreplace')"
    for s in ["ΑΣ", "ΑΣ Σ", "Σ", "ΑΣΑ", "Α'Σ'", "ὈΔΥΣΣΕΎΣ", "aΣ\u0301", "Σa", "ΑΣ.Β"]:
        yield f"{s!a}.lower(), {s!a}.title(), {s!a}.capitalize(), {s!a}.swapcase()"
    words = ["a", "b", "ab", "abc", "", "aa", "b-c", "x y", "中", "é"]
    for _ in range(300):
        s = "".join(R.choice(words) for _ in range(R.randint(0, 7)))
        p, q, i, j, k = R.choice(words), R.choice(words), R.randint(-9, 9), R.randint(-9, 9), R.choice([-3, -2, -1, 1, 2, 3])
        yield f"{s!a}[{i}:{j}:{k}], {s!a}[{i}:], {s!a}[:{j}]"
        both = ["find({p}, {i}, {j})", "rfind({p}, {i})", "count({p}, {i}, {j})", "replace({p}, {q}, {j})", "startswith({p}, {i}, {j})",
                "endswith(({p}, {q}), {i})", "partition({p})", "rpartition({p})", "split({p}, {j})", "rsplit({p}, {j})", "rsplit(None, {n})",
                "split(None, {n})", "center({w})", "ljust({w})", "rjust({w})", "zfill({w})", "strip({p})", "lstrip({p})", "removeprefix({p})",
                "removesuffix({p})", "rindex({p})", "expandtabs({n})", "title()", "swapcase()"]
        call = R.choice(both)
        for v, x, y in ((s, p, q), (s.encode(), p.encode(), q.encode())):
            yield f"{v!a}." + call.format(p=ascii(x), q=ascii(y), i=i, j=j, n=abs(j), w=i + 10)
        yield R.choice([f"{s!a} < {p!a}", f"{p!a} in {s!a}", f"{s.encode()!r}.hex('-', {j})", f"bytearray({s.encode()!r})[{i}:{j}:{k}]",
                        f"{s.encode()!r}.decode('ascii', 'replace')", f"hash({s!a}), hash({s.encode()!r})"])


def sequences():
    for _ in range(120):
        items = [R.randint(0, 9) for _ in range(R.randint(0, 12))]
        i, j, k = R.randint(-14, 14), R.randint(-14, 14), R.choice([-3, -2, -1, 1, 2, 3])
        yield f"{items}[{i}:{j}:{k}], tuple({items})[{i}:{j}:{k}], range({len(items)})[{i}:{j}:{k}], slice({i}, {j}, {k}).indices({len(items)})"
        yield f"(lambda l: (l.__delitem__(slice({i}, {j}, {k})), l))({items})"
        yield f"(lambda l: (l.__setitem__(slice({i}, {j}), [7, 8]), l))({items})"
        yield f"(lambda l: (l.insert({i}, 99), l.pop({j}), l))({items})"
        yield f"sorted({items}), sorted({items}, reverse=True), sorted({items}, key=lambda x: x % 3)"
        yield f"sorted({items}, key=lambda x: (x % 3, -x), reverse=True)"
        yield f"(lambda b: (b.__delitem__(slice({i}, {j}, {k})), b))(bytearray({items}))"


def sets():
    pool = list(range(-5, 40)) + ["a", "b", "ab", "abc", "hello", "x1", None, True, 1.5, 2.0, (1, 2), "", b"a", (), frozenset([1, 2]), 10**20, -1, -2, 3.25]
    shapes = ["set({a}) | set({b})", "set({a}) & set({c})", "set({c}) - set({b})", "set({a}) ^ set({b})", "set({a}).union({b}, {c})",
              "set({a}).intersection({b})", "set({a}).difference({b})", "set({c}).symmetric_difference({b})", "frozenset({a}) | frozenset({b})",
              "(lambda s: (s.update({b}), s.difference_update({a}), s))(set({c}))", "(lambda s: [s.pop() for _ in range(len(s) // 2)] + [s])(set({c}))",
              "(lambda s: (s.__isub__(set({b})), s.__ior__(set({a})), s))(set({c}))", "(lambda s: (s.__ixor__(set({b})), s.__iand__(set({a})), s))(set({c}))",
              "set({a}) <= set({c}), set({a}).isdisjoint({b})", "hash(frozenset({a})), hash(tuple({a}))", "set(dict.fromkeys({c}))",
              "set(set({c})), set({c}).copy()", "dict.fromkeys({a}).keys() & set({b})", "dict.fromkeys({a}).keys() | {b}", "dict.fromkeys({a}).keys() - {b}",
              "dict.fromkeys({a}).keys() ^ {b}", "dict.fromkeys({a}) == dict.fromkeys({b}), dict.fromkeys({a}) | dict.fromkeys({b}, 1)"]
    for n in range(264):
        a, b, c = ([R.choice(pool) for _ in range(R.randint(0, most))] for most in (25, 12, 40))
        yield f"set({a!r})"
        yield shapes[n % len(shapes)].format(a=repr(a), b=repr(b), c=repr(c))


def answer(expression):
    try:
        return "-> " + repr(eval(expression, {}))
    except Exception as error:
        return f"!! {type(error).__name__} {error}"


def write(topic, expressions):
    lines = [f"{e}\t{answer(e)}\n" for e in dict.fromkeys(expressions)]
    # Addresses differ from run to run.
    lines = [line for line in lines if " at 0x" not in line]
    assert all(line.count("\t") == 1 and "\r" not in line for line in lines)
    (HERE / f"{topic}.tsv").write_text("".join(lines), encoding="utf-8", newline="\n")


write("messages", (HERE / "messages.txt").read_text(encoding="utf-8").splitlines())
for topic in (numbers, operators, parsing, text, sequences, sets):
    write(topic.__name__, topic())
printed = subprocess.run([sys.executable, "-W", "ignore", HERE / "classes.py"], capture_output=True, check=True).stdout
(HERE / "classes.out").write_bytes(printed)
