from fractions import Fraction as F

third = F(1, 3)
for spec in ("", "f", ".2f", ".0f", "e", ".3e", "g", ".10g", "%", ".1%", "+.2f", " .2f", "10.3f", "<10.3f", "^10.3f", "*^12.3f", "010.2f", ",.2f", "_.1f", "#.0f", "E", "G", "z.0f", "10", "<8", "^8", "+", "_", ",", "#", "=+10", "x>9"):
    for value in (third, F(-22, 7), F(1234567, 2), F(0), F(10**20), F(-1, 1000)):
        print(spec, "|", format(value, spec), end=" | ")
    print()
for bad in ("d", ".f", "10x", "z", "010", ".2", "<010.2f"):
    try:
        print(format(third, bad))
    except ValueError as e:
        print(e)
print(f"{F(3, 2)!r} {F(3, 2):>6} {F(2, 3):.4f}")
