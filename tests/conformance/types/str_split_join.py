print("a b  c ".split(), "a b  c ".split(" "), "a,b,,c".split(","), "".split(), "".split(","), " ".split())
print("a b c d".split(" ", 2), "a b c d".split(maxsplit=1), "a b c d".rsplit(" ", 2), " a b ".rsplit(), "a--b--c".split("--", 1))
print("a\nb\r\nc\rd\x0be\u2028f".splitlines(), "a\nb\n".splitlines(True), "".splitlines(), "\n".splitlines())
print("k=v=w".partition("="), "k=v=w".rpartition("="), "kv".partition("="), "kv".rpartition("="))
print(", ".join(["a", "b"]), "-".join("abc"), "".join([]), "x".join(["only"]), ",".join(str(n) for n in range(3)))
for f in (
    lambda: "a".split(""), lambda: "a".split(5), lambda: ",".join([1, "a"]), lambda: ",".join(["a", None]), lambda: ",".join(5),
    lambda: "a".partition(""), lambda: "a".partition(1), lambda: "a".split(",", "x"), lambda: "".join("ab", "cd"),
):
    try:
        print(f())
    except Exception as err:
        print(type(err).__name__, err)
print("one  two".split(None, 1), " lead".split(None, 0), "tab\tsep new\nline".split())
