# Escapes, comments and conversions in f-strings, as CPython reads them.
import warnings

warnings.simplefilter("always")
CASES = [
    r"f'\g'", r"f'\{6*7}'", r"f'\{{6'", r"f'\d{1}\e'", r"rf'\g'", r"'\g' f'\g'", r"f'{1}\ ' '\z'", r"rf'\{6}'", r"f'\\{6}'",
    "f'{3!'", "f'{3!s'", "f'{3!g'", "f'{3!g}'", "f'{3!}'", "f'{3!:'", "f'{3!:}'", "f'{3! s}'", "f'{3!ss}'", "f'{3!3}'",
    "f'''{1+2 = # my comment\n  }'''", "f'''{ # c\n1+2 # d\n = # e\n !r:>5}'''", "f'''{'#' = }'''", "f'''{3\n=}'''",
]
for case in CASES:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            result = repr(eval(case))
        except SyntaxError as error:
            result = error.msg, error.lineno, error.offset, error.end_lineno, error.end_offset
    print(repr(case), result, [(str(w.message), w.lineno) for w in caught])
