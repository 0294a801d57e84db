data = {"users": [{"name": "Ann", "tags": None}]}


def tag(index):
    return data["users"][0]["tags"][index]


print(data["users"][0]["name"])
print(
    "first",
    tag(0),
)
