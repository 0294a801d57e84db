"""Names and numbers of tokens."""

import token
import tokenize

for number, name in token.tok_name.items():
    print(number, name, getattr(token, name) == number, getattr(tokenize, name) == number)
print(token.EXACT_TOKEN_TYPES)
print(token.ISTERMINAL(token.NAME), token.ISNONTERMINAL(256), token.ISEOF(token.ENDMARKER), token.N_TOKENS)
print(token.__all__ == [name for name in token.__all__ if name in tokenize.__all__], tokenize.__all__[-7:])
info = tokenize.TokenInfo(token.OP, "+=", (1, 2), (1, 4), "a += b")
print(info, info.exact_type == token.PLUSEQUAL, info._replace(string="!"), isinstance(info, tuple), info._fields)
