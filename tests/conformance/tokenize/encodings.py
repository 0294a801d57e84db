"""The encoding of a text, and tokens of bytes."""

import io
import tokenize

for source in (
    b"", b"x = 1\n", b"# -*- coding: latin-1 -*-\nx = '\xe4'\n", b"\n# vim: set fileencoding=iso-8859-15 :\n", b"\xef\xbb\xbfx", b"#coding:utf-8\nx",
    b"\xef\xbb\xbf# coding: latin-1\n", b"# coding: nonsense\n", b"x = '\xe4'\n", b"x\n# coding: latin-1\n", b"# coding=UTF_8\n", b"\n\n# coding: latin-1",
):
    try:
        print(source, tokenize.detect_encoding(io.BytesIO(source).readline))
        print([token.string for token in tokenize.tokenize(io.BytesIO(source).readline)])
    except SyntaxError as error:
        print(source, type(error).__name__, error)
