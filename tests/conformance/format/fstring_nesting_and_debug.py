x, name, items = 5, "world", {"a": [1, 2]}
print(f"{x=} {x = } {x=!s} {name=} {name=!s:>8} {x + 1=} {x=:05.1f} {items['a']=} { x = }")
print(f"{f'{f"{x}"}'} {'nested "quotes"'} {items["a"][0]} {"a" "b"} {'\n'.join(['p', 'q'])!r}")
print(f"{x:{x}} {x:{'>'}{x}} {x:{x}.{x - 3}f} {name:{'*'}^{x * 2}} {3.14159:.{2}f} {x!r:>4}")
print(f"{{}} {{{x}}} {{{{ }}}} {x}}}", f"{'{'}{'}'}", rf"\n{x}\t", f"\N{BULLET} \x41 \u00e9", f"{x:\x3e5}")
print(f"""{
    x  # a comment
    + 1
} and {
    name
}""")
print(f"{(lambda n: n * 2)(x)} {[i for i in range(3)]} {({1: 2})} {({n for n in [1]})} {x if x else 0} {x > 3} {x != 4} {(y := 9)} {y}")
print(f"{x:=+5}", f"{name!r}", f"{name!a:^12}", f"{None}", f"{...}", f"{x,}", f"{*[1, 2],}", f"{not x}", f"{x == 5 = }", f"{'a' 'b'=}")
print(f"a" "b" f"{x}" 'c' rf"{x}\d", f"" == "", type(f"{x}").__name__, f"{x}" is str(x) or True)
order = []
print(f"{order.append(1)}{order.append(2)!r}{order}")
width, precision, value = 10, 4, 12.34567
print(f"result: {value:{width}.{precision}} |{value:<{width}.{precision}f}|{value!s:.{precision}}|")
try:
    f"{undefined}"
except NameError as error:
    print(error)
try:
    f"{x:{'bad'}}"
except ValueError as error:
    print(error)
print(eval("f'{x!r}' f'{{x}}'"), f'{x:{"{"}>{10}}')
