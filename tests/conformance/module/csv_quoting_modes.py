import csv
import io

rows = [["a", 1, 2.5, None, ""], ["x,y", 'q"uote', "line\nbreak", " sp ", "é"]]
for name in "QUOTE_MINIMAL", "QUOTE_ALL", "QUOTE_NONNUMERIC", "QUOTE_STRINGS", "QUOTE_NOTNULL":
    out = io.StringIO()
    csv.writer(out, quoting=getattr(csv, name)).writerows(rows)
    print(name, repr(out.getvalue()))
out = io.StringIO()
w = csv.writer(out, delimiter=";", quotechar="'", lineterminator="\n", escapechar="\\", doublequote=False)
print(w.writerow(["a;b", "it's", "back\\slash"]), repr(out.getvalue()))
out = io.StringIO()
csv.writer(out, quoting=csv.QUOTE_NONE, escapechar="!").writerow(["a,b", 'c"d', "e!f"])
print(repr(out.getvalue()))
for text, options in (
    ('a,"b,c",d\r\n"x""y",z\n', {}), ("a b  c\n", {"delimiter": " ", "skipinitialspace": True}), ("a,'b,c'\n", {"quotechar": "'"}), ("1,2.5,\"x\"\n", {"quoting": csv.QUOTE_NONNUMERIC}), ('a,,""\n', {"quoting": csv.QUOTE_NOTNULL}), ('"multi\nline",2\n', {}), ("a!,b,c\n", {"escapechar": "!", "quoting": csv.QUOTE_NONE}), ('a"b,"c"d\n', {}),
):
    print(list(csv.reader(text.splitlines(True), **options)))
for bad in (
    lambda: list(csv.reader(['"a'], strict=True)), lambda: list(csv.reader(['"a"b'], strict=True)), lambda: csv.writer(io.StringIO(), quoting=csv.QUOTE_NONE).writerow(["a,b"]), lambda: csv.writer(io.StringIO()).writerow(5), lambda: csv.reader([], delimiter="ab"), lambda: csv.reader([], quotechar=None), lambda: csv.reader([], quoting=9),
    lambda: list(csv.reader([b"a"])), lambda: csv.reader(5), lambda: csv.writer(5), lambda: csv.get_dialect("nosuch"), lambda: csv.reader([], dialect="nosuch"), lambda: list(csv.reader(["x"], quoting=csv.QUOTE_NONNUMERIC)), lambda: csv.reader([], nosuch=1), lambda: csv.writer(io.StringIO()).writerow([None]) and csv.writer(io.StringIO(), quoting=csv.QUOTE_NONE).writerow([""]),
):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
