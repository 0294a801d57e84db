import csv
import io

text = "name,age,city\nAnna,31,Oslo\nBen,25\nCleo,40,Rome,extra,more\n\nDan,1,X\n"
reader = csv.DictReader(io.StringIO(text))
print(reader.fieldnames, reader.line_num)
for row in reader:
    print(reader.line_num, row)
for row in csv.DictReader(["1,2", "3,4,5"], ["a", "b"], restkey="rest"):
    print(row)
print(list(csv.DictReader(["1"], ["a", "b"], restval="?")))
print(list(csv.DictReader([])), csv.DictReader([]).fieldnames)
out = io.StringIO()
writer = csv.DictWriter(out, ["name", "n"], restval="-", lineterminator="\n")
print(writer.writeheader())
writer.writerow({"name": "x", "n": 1})
writer.writerows([{"name": "y"}, {"n": 3, "name": "z,z"}])
print(out.getvalue())
try:
    writer.writerow({"name": 1, "wrong": 2})
except ValueError as e:
    print(e)
writer = csv.DictWriter(out, iter(["a"]), extrasaction="ignore")
writer.writerow({"a": 1, "b": 2})
print(repr(out.getvalue()[-4:]), writer.fieldnames)
try:
    csv.DictWriter(out, ["a"], extrasaction="oops")
except ValueError as e:
    print(e)
with open("csv_dicts.tmp", "w", newline="") as f:
    csv.writer(f).writerows([["id", "text"], [1, "a\nb"], [2, 'q"q']])
with open("csv_dicts.tmp", newline="") as f:
    print([row["text"] for row in csv.DictReader(f)])
import os

os.remove("csv_dicts.tmp")
