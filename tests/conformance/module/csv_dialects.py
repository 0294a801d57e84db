import csv
import io

print(sorted(csv.list_dialects()))
csv.register_dialect("pipes", delimiter="|", quoting=csv.QUOTE_ALL)
d = csv.get_dialect("pipes")
print(d.delimiter, d.quoting, repr(d.lineterminator), d.quotechar, d.escapechar, d.doublequote, d.skipinitialspace, d.strict)
print(list(csv.reader(["a|b"], "pipes")), list(csv.reader(["a|b;c"], "pipes", delimiter=";")))


class Semi(csv.excel):
    delimiter = ";"


print(list(csv.reader(["a;b"], Semi)), list(csv.reader(["a;b"], Semi())))
csv.register_dialect("semi", Semi)
csv.unregister_dialect("pipes")
for test in (
    lambda: csv.get_dialect("pipes"), lambda: csv.unregister_dialect("none"), lambda: csv.register_dialect(5), csv.Dialect,
    lambda: csv.reader([], dialect="nope"), lambda: setattr(d, "delimiter", "x"),
):
    try:
        print(test())
    except Exception as e:
        print(type(e).__name__, e)
sniffer = csv.Sniffer()
for sample in (
    "a,b,c\n1,2,3\n4,5,6\n", "a;b;c\n1;2;3\n", "a\tb\n1\t2\n", "'a', 'b'\n'c', 'd'\n", '"x";"y"\n"1";"2"\n', "name:age\nx:1\ny:2\n",
):
    found = sniffer.sniff(sample)
    print(repr(found.delimiter), repr(found.quotechar), bool(found.skipinitialspace))
    print(list(csv.reader(io.StringIO(sample), found))[0])
print(sniffer.has_header("name,age\nAnna,31\nBen,25\n"), sniffer.has_header("1,2\n3,4\n5,6\n"))
try:
    sniffer.sniff("x")
except csv.Error as e:
    print(e)
