text = "key=value=more"
print(text.partition("="), text.rpartition("="), text.partition("#"), text.rpartition("#"))
print(text.removeprefix("key"), text.removesuffix("more"), text.removeprefix("x"), text.removesuffix(""), "aa".removeprefix("aaa"))
print(text.split("=", 1), text.rsplit("=", 1), text.split("=", 0), text.split("=", -5), "".split("="), "".split())
print("  a  b ".split(), "  a  b ".split(" "), "  a  b ".split(None, 1), "  a  b ".rsplit(None, 1), "a,b".split(sep=",", maxsplit=1))
print("a\nb\r\nc\rd\x0be\x1cf\u2028g\x85h".splitlines(), "a\n\nb\n".splitlines(True), "".splitlines(), "\n".splitlines())
print("ab".startswith(("x", "a")), "ab".endswith(()), "abc".startswith("b", 1), "abc".endswith("b", 0, 2), "".startswith("", 1), "abc".startswith("", 3))
print("abcabc".find("c", 3), "abcabc".rfind("a", 0, 3), "abc".find(""), "abc".find("", 3), "abc".find("", 4), "abc".rfind(""), "abc".count(""))
print("banana".count("ana"), "banana".replace("a", "o", 2), "abc".replace("", "-"), "abc".replace("", "-", 2), "aaa".replace("aa", "b", -1))
print("x".join([]), "x".join("abc"), "".join(["a", "b"]), "ab".join("c"), ", ".join({"k": 1}))
for action in (
    lambda: text.partition(""),
    lambda: text.rpartition(5),
    lambda: text.split(""),
    lambda: text.rsplit(1),
    lambda: text.index("#"),
    lambda: text.rindex("#"),
    lambda: text.startswith(5),
    lambda: text.endswith(["a"]),
    lambda: text.startswith(("a", 5)),
    lambda: text.removeprefix(("k",)),
    lambda: ",".join([1]),
    lambda: ",".join(["a", None]),
    lambda: ",".join(5),
    lambda: text.replace("a"),
    lambda: text.replace("=", ":", count=1),
    lambda: text.count(),
    lambda: text.find("a", "b"),
    lambda: text.split(maxsplit="a"),
    lambda: "a" "b" + 1,
    lambda: "a" % 1,
):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
