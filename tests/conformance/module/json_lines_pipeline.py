import io
import json


def records(lines):
    for number, line in enumerate(lines, 1):
        line = line.strip()
        if not line:
            continue
        try:
            yield json.loads(line)
        except json.JSONDecodeError as e:
            print("skipped line", number, e.msg, e.colno)


def large(items, least):
    return (item for item in items if item["size"] >= least)


text = io.StringIO('{"size": 1}\n\n{"size": 5, "name": "é"}\nbroken}\n{"size": 9}\n')
pipeline = large(records(text), 5)
print(next(pipeline), text.tell() > 0)
print(list(pipeline))
out = io.StringIO()
for item in ({"n": n, "even": n % 2 == 0} for n in range(3)):
    json.dump(item, out, separators=(",", ":"))
    out.write("\n")
print(out.getvalue())
decoder = json.JSONDecoder()


def stream(text):
    place = 0
    while place < len(text):
        value, place = decoder.raw_decode(text, place)
        yield value
        while place < len(text) and text[place].isspace():
            place += 1


print(list(stream('{"a": 1} [2, 3]  "x" null')))
try:
    json.dumps(n for n in range(3))
except TypeError as e:
    print(e)
print(json.dumps(list(n for n in range(3))), "".join(json.JSONEncoder().iterencode({"k": [1, {"z": 2}]})))
