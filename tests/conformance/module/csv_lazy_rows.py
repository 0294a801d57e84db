import csv


def source():
    for line in ["name,n", "a,1", '"b', 'c",2', "d,x", "e,5"]:
        print("line", repr(line))
        yield line + "\n"


reader = csv.reader(source())
print(next(reader), reader.line_num)
print(next(reader), next(reader), reader.line_num)


def numbers(rows):
    for row in rows:
        try:
            yield row[0], int(row[1])
        except ValueError as e:
            print("bad row", row, e)


print(list(numbers(reader)))


class Printed:
    def write(self, text):
        print("write", repr(text))
        return len(text)


w = csv.writer(Printed())
print(w.writerows([n, n * n] for n in range(2)), w.writerow(map(str, "ab")), w.writerow(x for x in ()))
d = csv.DictReader(source())
print(d.fieldnames)
print({row["name"]: row["n"] for row in d})
try:
    next(csv.reader(iter([5])))
except csv.Error as e:
    print(e)
