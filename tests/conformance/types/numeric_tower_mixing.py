from decimal import Decimal
from fractions import Fraction


def attempt(text):
    try:
        value = eval(text)
        print(text, "=", value, type(value).__name__)
    except Exception as error:
        print(text, "->", type(error).__name__, error)


for text in (
    "True + True", "True + 1.5", "1 + 1j", "1.5 * 2j", "True * 'ab'", "-True", "+False", "True / 2", "True // 1", "True ** 2", "2 ** True", "True << 3", "~1", "1 == True == 1.0 == 1 + 0j", "0 == False == 0.0 == -0.0",
    "Fraction(1, 3) + 1", "1 + Fraction(1, 3)", "Fraction(1, 2) + 0.5", "Fraction(1, 2) * 2j", "Fraction(1, 2) == 0.5", "Fraction(1, 3) < 0.34", "Fraction('1/3') + Fraction('0.5')", "Fraction(1, 0)", "Fraction(1, 2) ** 2", "Fraction(1, 2) ** 0.5", "2 ** Fraction(1, 2)", "Fraction(7, 2) // 1", "Fraction(-7, 2) % 2", "round(Fraction(5, 2))", "int(Fraction(-7, 2))", "hash(Fraction(1, 2)) == hash(0.5)",
    "Decimal('0.1') + 1", "Decimal('0.1') == 0.1", "Decimal('0.5') == 0.5", "Decimal(1) / 3 < 1", "Decimal('1.10') + Decimal('2.20')", "hash(Decimal(2)) == hash(2)", "sum([Decimal('0.1')] * 3)", "Decimal('5') // 2", "-Decimal('0')", "Decimal('1e2')",
    "int(True)", "float(True)", "complex(True)", "bool(0.0)", "bool(0j)", "bool('0')", "int(2.9)", "int(-2.9)", "round(2.5)", "round(-3.5)", "round(1e20)", "divmod(-7, 2.0)", "7 // -2.0", "-7 % 3", "7 % -3", "-7.5 % 2", "5.0 // 0.1", "1e308 * 10", "2 ** 0.5 ** 2", "-1 ** 0.5", "(-1) ** 0.5", "0.1 + 0.2 - 0.3", "10 ** -1", "10 ** 20 // 3", "2 ** 100 % 97", "1 < 2 < 3 > 2", "1 < 3 < 2", "not 1 == 2", "3 if 0.0 else 4", "max(1, 1.0, True)", "min(True, 1)", "sorted([1.5, True, 0, 1])", "{1: 'a', 1.0: 'b', True: 'c'}", "len({0, False, 0.0, 0j, -0.0})", "[1, 2].index(True)", "(1.0).is_integer()", "int(1e16) + 1 == 1e16 + 1", "float(2**53 + 1)", "2**53 + 1 == float(2**53 + 1)", "1e16 + 1.0 == 1e16", "3 .__add__(4.0)", "(3.0).__add__(4)", "3 .__truediv__(2)", "3 .__radd__(1)", "3 .__eq__(3.0)", "(3.0).__eq__(3)", "3 .__lt__('a')",
):
    attempt(text)
