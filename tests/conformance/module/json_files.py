import io
import json

records = [{"id": i, "tags": ["a"] * i} for i in range(3)]
with open("json_files.tmp", "w") as f:
    json.dump(records, f, indent=1)
with open("json_files.tmp") as f:
    print(f.read())
with open("json_files.tmp", "rb") as f:
    print(json.load(f) == records)
with open("json_files.tmp", "w") as f:
    for record in records:
        f.write(json.dumps(record) + "\n")


def lines(path):
    with open(path) as f:
        for line in f:
            yield json.loads(line)


print(sum(len(record["tags"]) for record in lines("json_files.tmp")))
import os

os.remove("json_files.tmp")
out = io.StringIO()
json.dump({"a": 1}, out, separators=(",", ":"))
print(out.getvalue())
value = {"nested": [{"x": [{}] * 2}], "text": "ü\u2028"}
print(json.loads(json.dumps(value)) == value == json.loads(json.dumps(value, indent=3, ensure_ascii=False)))
deep = json.loads("[" * 100 + "]" * 100)
print(json.dumps(deep).count("["))


class Decoder(json.JSONDecoder):
    def decode(self, s):
        return "own", super().decode(s)


print(json.loads("[1]", cls=Decoder))
