from string import Formatter, Template, capwords, ascii_letters, digits, hexdigits, octdigits, printable, punctuation, whitespace

t = Template("$who likes ${what}ish $$5 $ok_1")
print(t.substitute(who="tim", what="kung", ok_1=1), t.safe_substitute(who="x"), t.get_identifiers(), t.is_valid(), t.template)
print(Template("$a").substitute({"a": 1}), Template("$a").substitute({"a": 1}, a=2), Template("$").safe_substitute(), Template("$ $9").is_valid())
for source in "$", "$9", "${a", "a\nb $ c", "$a":
    try:
        Template(source).substitute()
    except (ValueError, KeyError) as e:
        print(type(e).__name__, e)


class Percent(Template):
    delimiter = "%"
    idpattern = "[a-z]+_[a-z]+"


print(Percent("%with_under %no $x %%").safe_substitute(with_under="ok"))
print(capwords("hello  big WORLD"), capwords("a-b-c", "-"), len(printable), repr(whitespace), punctuation[:5], hexdigits, octdigits, ascii_letters[:3] + digits[:2])


class Own(Formatter):
    def get_value(self, key, args, kwargs):
        return f"<{key}>" if isinstance(key, str) and key not in kwargs else super().get_value(key, args, kwargs)

    def convert_field(self, value, conversion):
        return str(value).upper() if conversion == "u" else super().convert_field(value, conversion)

    def check_unused_args(self, used, args, kwargs):
        print("used", sorted(map(str, used)))


f = Own()
print(f.format("{0} {missing} {a!u:>5} {1[k]} {0.real}", 3, {"k": "v"}, a="x"), f.vformat("{:{w}}|", (5,), {"w": 4}))
print(list(Formatter().parse("a{b!r:c}{{d}}{e}")))
for bad in (lambda: Formatter().format("{}"), lambda: Formatter().format("{a}"), lambda: Formatter().format("{0}{}", 1, 2), lambda: Formatter().format("{!x}", 1), lambda: Formatter().format(), lambda: Formatter().format("{0:{1:{2}}}", 1, 2, 3)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
