"""Text from tokens."""

import io
import tokenize

SOURCE = '''\
def f(x):  # comment
    """Doc"""
    if x:
        y = [1,  2,
             f"a{x!r:>{w}}{{b}}" "c"]

    return   x \\
        + 1
'''
tokens = list(tokenize.generate_tokens(io.StringIO(SOURCE).readline))
print(tokenize.untokenize(tokens) == SOURCE)
print(tokenize.untokenize(tokens))
rough = tokenize.untokenize((token.type, token.string) for token in tokens)
print(rough)
again = [token[:2] for token in tokenize.generate_tokens(io.StringIO(rough).readline)]
print(again == [token[:2] for token in tokens])
print(tokenize.untokenize(tokenize.tokenize(io.BytesIO(b"x = '\xc3\xa9'\n").readline)))
changed = [token._replace(string="answer") if token.string == "x" else token for token in tokenize.generate_tokens(io.StringIO("x = 1\n").readline)]
try:
    print(tokenize.untokenize(changed))
except ValueError as error:
    print(error)
swap = [(token.type, {"x": "z", "+": "-"}.get(token.string, token.string)) for token in tokens]
print(tokenize.untokenize(swap))
