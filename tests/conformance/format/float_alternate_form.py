values = (0.0, 1.0, -2.5, 1234567.891, 1e-7, 1e22, float("inf"), float("nan"), 100.0)
for spec in ("", "#", ".0f", "#.0f", ".3", "#.3", "g", "#g", ".2e", "E", ".0e", "#.0e", "G", "n", "%", ".1%", "+", " ", "012.3f", ",.2f", "_.1f", "z.0f", ".10g", "<+12.2f", "*^14,.1f", "=+12.1f"):
    print(f"{spec:10}", *(format(v, spec) for v in values))
for spec in ("d", "x", "c", "s", ".2d", ",n", "_n", "z", ",e", ".f", "010,.3f", "=10", ".99999999999999999999f", "5.5.5f", "a>b"):
    for value in (1.5, -0.0):
        try:
            print(repr(spec), format(value, spec))
        except ValueError as error:
            print(repr(spec), error)
