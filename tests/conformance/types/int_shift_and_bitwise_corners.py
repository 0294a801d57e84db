def attempt(text):
    try:
        print(text, "=", eval(text))
    except Exception as error:
        print(text, "->", type(error).__name__, error)


for text in (
    "1 << 70",
    "-1 >> 100",
    "-5 >> 1",
    "5 >> 1000",
    "2**100 >> 99",
    "1 << -1",
    "1 >> -1",
    "0 << 10**20",
    "1 >> 10**20",
    "-1 >> 10**20",
    "~0",
    "~(2**65)",
    "-6 & 11",
    "-6 | 11",
    "-6 ^ 11",
    "-(2**70) & (2**66 - 1)",
    "True & 3",
    "True | False",
    "True ^ True",
    "type(True & True)",
    "type(True & 1)",
    "-True",
    "1 & 1.0",
    "1 << 1.0",
    "'a' ^ 1",
    "1 << (1 << 40)",
    "(1 << 200).bit_count()",
    "0b1010 ^ 0o17 ^ 0xF",
    "not 5 & 4",
    "5 & 4 == 4",
    "1 | 2 ^ 3 & 4 << 1 + 1",
):
    attempt(text)
