import csv
import io


class Pipes(csv.excel):
    delimiter = "|"
    lineterminator = "\n"


csv.register_dialect("pipes", Pipes)
csv.register_dialect("semi", delimiter=";", quoting=csv.QUOTE_ALL)
print(sorted(csv.list_dialects()), csv.get_dialect("pipes").delimiter, csv.get_dialect("semi").quoting, list(csv.reader(["a|b"], "pipes")))
csv.unregister_dialect("semi")
print(sorted(csv.list_dialects()), csv.field_size_limit())
reader = csv.DictReader(["name,age", "tim,5", "ann", "bob,6,7,8", ""], restkey="rest", restval="?")
print(reader.fieldnames, list(reader), reader.line_num)
print(list(csv.DictReader(["1;2"], fieldnames=["a", "b"], delimiter=";")))
out = io.StringIO()
w = csv.DictWriter(out, ["a", "b"], restval="-", extrasaction="ignore", dialect="pipes")
w.writeheader()
w.writerow({"a": 1, "z": 9})
w.writerows([{"b": 2}, {"a": 3, "b": 4}])
print(repr(out.getvalue()))
for bad in (lambda: csv.DictWriter(io.StringIO(), ["a"]).writerow({"b": 1}), lambda: csv.DictWriter(io.StringIO(), ["a"], extrasaction="x"), lambda: csv.unregister_dialect("nosuch"), lambda: csv.register_dialect(5), lambda: csv.field_size_limit("a"), lambda: csv.register_dialect("bad", delimiter="\n")):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
d = csv.Sniffer().sniff("a;b;c\n1;2;3\n4;5;6\n")
print(d.delimiter, d.quotechar, csv.Sniffer().has_header("name;age\ntim;5\nann;6\n"), csv.Sniffer().sniff("'a','b'\n'c','d'\n").quotechar)
old = csv.field_size_limit(5)
try:
    list(csv.reader(["abcdefgh"]))
except csv.Error as e:
    print(old, e)
