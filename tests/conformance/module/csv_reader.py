import csv
import io


def read(text, **kw):
    try:
        print(list(csv.reader(io.StringIO(text, newline=""), **kw)))
    except (csv.Error, ValueError, TypeError) as e:
        print(type(e).__name__, e)


read('a,b,c\r\n1,2,3\r\n')
read('a,"b,c",d\n"x""y",,""\n')
read('"multi\nline",2\nnext,"un\r\nix"\n')
read('a;b\tc', delimiter=";")
read("a, b,  c\n", skipinitialspace=True)
read('a, "b, c"\n', skipinitialspace=True)
read("'a,b',c\n", quotechar="'")
read("a\\,b,c\\\n1\n", escapechar="\\")
read('"a\\"b",c\n', escapechar="\\", doublequote=False)
read('1,"2",x\n', quoting=csv.QUOTE_NONNUMERIC)
read('1,2.5,"x"\n', quoting=csv.QUOTE_NONNUMERIC)
read('"a",b\n', quoting=csv.QUOTE_NONE)
read('a,,""\n', quoting=csv.QUOTE_NOTNULL)
read('1,,"",x\n', quoting=csv.QUOTE_STRINGS)
read('"a"b,c\n')
read('"a"b,c\n', strict=True)
read('"abc')
read('"abc', strict=True)
read("a\rb\n")
read("a\nb\rc")
read("")
read("\n\n")
read(",\n")
read('a"b"c,d\n')
read(" a , b \n")
reader = csv.reader(["a,b", "c", 'd,"e', 'f"'])
for row in reader:
    print(reader.line_num, row)
print(next(reader, "end"))
for bad in ([1], [b"a,b"]):
    try:
        next(csv.reader(bad))
    except csv.Error as e:
        print(e)
try:
    csv.reader(5)
except TypeError as e:
    print(e)
old = csv.field_size_limit(5)
read("abcdefgh,b")
print(old, csv.field_size_limit(old))


def lines():
    for i in range(3):
        print("pulled", i)
        yield f"{i},{i * i}"


for row in csv.reader(lines()):
    print(row)
