"""What cannot be read as tokens, after the tokens before it."""

import io
import tokenize

for source in (
    "'abc", '"a\\"', '"""abc\nd', "(1,\n2", "[\n\n", "a \\", "a \\ b", "\\", "1__0", "1_", "0xg", "0o8", "0b12", "0b", "1e+", "if x:\n    a\n  b\n",
    "if x:\n\ta\n        b\n", "a\x01", "a\n\0", "$ ? ! `", "a b)", "(]", "0777 1if 2", "x\\\n\n y", "é \\ ü", "x = 'é",
):
    last = None
    count = 0
    try:
        for token in tokenize.generate_tokens(io.StringIO(source).readline):
            last = token
            count += 1
        print(ascii(source), count, "tokens")
    except (tokenize.TokenError, SyntaxError) as error:
        print(ascii(source), count, last and (last.string, last.end), type(error).__name__, error.args)
