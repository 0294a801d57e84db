import csv
import io


def write(*rows, **kw):
    out = io.StringIO()
    try:
        writer = csv.writer(out, **kw)
        writer.writerows(rows)
        print(repr(out.getvalue()))
    except (csv.Error, TypeError, ValueError) as e:
        print(type(e).__name__, e)


write(["a", 1, 2.5, None, True, ""])
write(["a,b", 'say "hi"', "line\nbreak", " spaced "], [], [""], [None], ["", ""])
write(["a", 1, None, ""], quoting=csv.QUOTE_ALL)
write(["a", 1, 2.5, None, "3"], quoting=csv.QUOTE_NONNUMERIC)
write(["a", 1, None, ""], quoting=csv.QUOTE_STRINGS)
write(["a", 1, None, ""], quoting=csv.QUOTE_NOTNULL)
write([None], quoting=csv.QUOTE_NOTNULL)
write(["a,b"], quoting=csv.QUOTE_NONE)
write(["a,b", "c\\d", 'q"'], quoting=csv.QUOTE_NONE, escapechar="\\")
write([""], quoting=csv.QUOTE_NONE)
write(['a"b'], doublequote=False)
write(['a"b'], doublequote=False, escapechar="\\")
write(["a", "b c"], delimiter=" ", lineterminator="\n")
write(["a'b", "c"], quotechar="'")
write(["x"], lineterminator="END")
write(5)
write("abc")
write((i for i in range(3)), dialect="excel-tab")
write(["a", 1], dialect="unix")
print(csv.writer(io.StringIO()).writerow(["ab", 1]))
for kw in (
    {"delimiter": ""}, {"delimiter": ";;"}, {"delimiter": 5}, {"delimiter": None}, {"quotechar": 5}, {"quotechar": "xx"}, {"quotechar": None},
    {"quotechar": None, "quoting": csv.QUOTE_NONE}, {"quoting": 9}, {"quoting": "x"}, {"lineterminator": 5}, {"lineterminator": None}, {"nope": 1},
    {"escapechar": "ab"}, {"dialect": "missing"}, {"delimiter": "\n"}, {"delimiter": '"'}, {"quotechar": "x", "escapechar": "x"},
):
    print(kw, end=" ")
    write(["a"], **kw)
try:
    csv.writer(None)
except TypeError as e:
    print(e)
