from unittest.mock import patch

config = {"a": 1}
with patch.dict(config, {"b": 2}, c=3) as inside:
    print(config, inside is config)
    config["d"] = 4
print(config)
with patch.dict(config, {"only": 1}, clear=True):
    print(config)
print(config)


@patch.dict(config, x="y")
def f():
    return dict(config)


print(f(), config)
try:
    with patch.dict(config, z=1):
        del config["a"]
        raise KeyError("inside")
except KeyError:
    print(config)
p = patch.dict(config, [("l", 1)])
p.start()
print(config)
p.stop()
print(config)
with patch.dict("os.environ", {"MOCKED": "yes"}):
    import os

    print(os.environ["MOCKED"])
print("MOCKED" in os.environ)
