def attempt(text):
    try:
        print(text, "=", eval(text))
    except Exception as error:
        print(text, "->", type(error).__name__, error)


for text in (
    "(1+2j) * (3-1j)",
    "(1+2j) / (3-1j)",
    "(1+2j) ** 2",
    "(1+2j) ** -1",
    "(1+2j) ** 0.5",
    "2 ** 1j",
    "abs(3+4j)",
    "abs(complex('inf'))",
    "(3+4j).conjugate()",
    "-(1+2j)",
    "+(1-0j)",
    "(1+2j) == 1+2j",
    "1 == 1+0j",
    "1j < 2j",
    "max([1j, 2j])",
    "1j % 2",
    "int(1j)",
    "float(1j)",
    "complex('1+2j')",
    "complex('1 + 2j')",
    "complex('j')",
    "complex('-j')",
    "complex('1_0j')",
    "complex('nan+infj')",
    "complex('')",
    "complex('abc')",
    "complex('1', 2)",
    "complex(1, '2')",
    "complex(1j, 1j)",
    "complex(real=1, imag=2)",
    "complex(imag=3)",
    "round(1j)",
    "1j.real, 1j.imag",
    "1_0.5e1_0j",
    "hash(1+0j) == hash(1)",
    "bool(0j), bool(1e-300j)",
    "0j ** 1j",
    "0j ** -1",
    "[1j].index(1j)",
    "f'{1+2j:.2f}', f'{1.5j:>12}', f'{-1j!r}'",
    "format(1+2j, 'd')",
    "format(1+2j, '010')",
    "format(1+2j, '=20')",
):
    attempt(text)
