"""Tokens with their places and lines."""

import io
import tokenize

SOURCE = '''\
# A comment
def f(a, b=0x_FF):  # another
    """Doc
    string."""

    if a >= 1.5e-3 and not b: return {
        "é": ü, # inside
        **c
    }
  # out of line
    x = a \\
        + 1_000j
class C: y: int = lambda *z: ...
with a as b, c:
\tpass
'''
for token in tokenize.generate_tokens(io.StringIO(SOURCE).readline):
    print(token)
    assert token.exact_type == token.type or token.type == tokenize.OP
print([tokenize.tok_name[token.exact_type] for token in tokenize.tokenize(io.BytesIO(SOURCE.encode()).readline)])
