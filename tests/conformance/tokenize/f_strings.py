"""F-strings in tokens: the text between fields, formats, and fields in fields."""

import io
import tokenize

for source in (
    'f"{x}"', 'rf"a\\{x!r}b"', 'f"{x:>{width}.{precision}}"', 'f"{{a}} {b=}"', 'f"\\N{DASH}{c}"', "f'''{\nd # e\n}\n'''", 'f"{f"{g}"}"',
    'f"{x:a\n}"', 'f"{lambda x: 1}"', 'f"{(y := 5)}{z:=5}"', 'f"{x:{{y}}}"', 'f"{x:{y}}}"', 'f"}"', 'f"{a', 'f"a', 'f"""a\n', 'f"{a:{b:{c:{d}}}}"',
    'f"{]}"', 'f"{(}"', 'f""', 'f"a\\\nb"',
):
    print(ascii(source))
    try:
        for token in tokenize.generate_tokens(io.StringIO(source).readline):
            print("  ", tokenize.tok_name[token.exact_type], ascii(token.string), token.start, token.end)
    except tokenize.TokenError as error:
        print("  ", error.args)
