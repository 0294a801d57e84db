def attempt(text):
    try:
        print(text, "=", eval(text))
    except Exception as error:
        print(text, "->", type(error).__name__, error)


for text in (
    "int()", "int('12')", "int('-0b11', 0)", "int('0x1F', 16)", "int('z', 36)", "int(' 12_3 ')", "int('12', 3)", "int('9', 8)", "int('')", "int('1.5')", "int('12', 37)", "int('12', 1)", "int(12, 10)", "int(x=1)", "int('1', base='a')", "int(None)", "int([])", "int('१२')", "int(b'15')", "int(bytearray(b'1'))", "int(1.9), int(-1.9)", "int('٣', 10)", "int('1' * 3, base=2)", "int('0_1', 0)", "int('01', 0)", "int('\\x00')",
    "float()", "float('1e3')", "float('nan') != float('nan')", "float('')", "float('1,5')", "float(None)", "float('1e400')", "float('-1e400')", "float('1_0.5_0')",
    "bool()", "bool('False')", "bool([])", "bool(x=1)", "bool(1, 2)",
    "str()", "str(b'a', 'ascii')", "str(5, 'ascii')", "str('a', 'ascii')", "str(object=5)", "str(1, 2, 3, 4)", "str(b'\\xff', errors='replace')", "str(b'a')",
    "bytes()", "bytes(3)", "bytes('a', 'utf-8')", "bytes('a')", "bytes([1, 'a'])", "bytes(2.5)",
    "list()", "list('ab')", "list(5)", "list(1, 2)", "list(a=1)", "tuple('ab')", "tuple(None)", "set('aa')", "set(1)", "frozenset('ab') == {'a', 'b'}", "dict([(1, 2)])", "dict(1)",
    "complex('1+2j')", "complex(1, 2)", "complex('a')", "complex(None)",
    "type(object()).__name__", "object(1)", "range(3)", "range(1.5)", "slice(3)", "type(5)", "type(5, 6)", "type('A', (), {}).__name__", "type('A', (), [])", "type('A', [], {})", "type(1, (), {})", "type()", "super(int, 5).__self__", "type(property()).__name__", "staticmethod()", "classmethod(5).__func__", "memoryview(b'ab')[0]", "enumerate", "isinstance(True, int), type(True) is int", "type(None)()", "type(None)(1)", "type(NotImplemented)() is NotImplemented", "type(...)() is ...", "bool.__bases__", "type(type)", "int.__new__(int, '7')", "str.__new__(str, 5)", "list.__new__(list, 5)", "tuple.__new__(tuple, [1])", "dict.__new__(dict, 1, 2)",
):
    attempt(text)
