def attempt(text):
    try:
        print(text, "=", eval(text, {"C": type("C", (), {})}))
    except Exception as error:
        print(text, "->", type(error).__name__, error)


for text in (
    "1 + 'a'", "'a' + 1", "[1] + (2,)", "(1,) + [2]", "{} + {}", "{1} + {2}", "None + 1", "1 + None", "b'a' + 'a'", "'a' + b'a'", "[] + 'a'", "C() + 1", "C + C", "len + 1", "... - 1",
    "'a' - 'b'", "[] - []", "'a' * 'b'", "[1] * [2]", "'a' * 2.0", "'a' / 2", "'5' // 2", "{} * 2", "1.5 % 'a'", "2 ** 'a'", "'a' ** 2", "[] @ []", "1 << 'a'", "1.5 >> 1", "1 & 1.5", "'a' | 'b'", "{} & {}", "~'a'", "-'a'", "+[]", "-None", "not []", "~1.5", "-{}",
    "1 < 'a'", "'a' > 1", "None < None", "[] < ()", "{} < {}", "1j < 1", "C() < C()", "{1} < [1]", "len >= print", "1 < None", "'a' <= b'a'", "[1, 'a'] < [1, 2]", "(1, None) < (1, 2)", "max(1, 'a')", "sorted([1, None])", "1 == 'a'", "1 != None",
    "1 in 5", "1 in 'a'", "'a' in 5", "1 in None", "[] in {}", "'a' in b'abc'", "1 in C", "1 in C()", "None in 'None'", "5 not in 5",
    "5[0]", "None[0]", "len[0]", "C()[0]", "C[0]", "{1}[0]", "'a'['b']", "[1]['a']", "(1,)[1.0]", "'abc'[5]", "[1][5]", "(1,)[-2]", "b'a'[3]", "{}['k']", "{}[0]", "range(3)[5]", "[1][None]", "[1][0:'a']", "'a'[::0]", "1.5[0]", "True[0]", "int[0]", "object()[0]", "(x for x in [])[0]", "{}[{}]", "{}.a", "[].a", "'a'.a", "(1).a", "None.a", "C().a", "C.a", "len.a", "print().a", "(lambda: 0).a",
    "5()", "'a'()", "None()", "[]()", "C()()", "len(5)", "len(None)", "len(C())", "abs('a')", "abs(None)", "int('a')", "int(None)", "float('a')", "chr(-1)", "ord('ab')", "iter(5)", "next(5)", "hash([])", "hash({})", "round('a')", "sum(['a'])", "reversed(5)", "list(5)", "dict(5)", "set(5)", "enumerate(5)", "zip(5)", "open(5.5)", "range('a')", "bool(C)", "isinstance(1, 2)", "[*5]", "{**5}", "print(*5)", "print(**5)", "(lambda a: a)(*5)", "(lambda a: a)(**5)",
):
    attempt(text)
