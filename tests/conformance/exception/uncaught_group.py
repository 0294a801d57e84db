def task(n):
    raise ValueError(f"task {n}")


errors = []
for n in range(2):
    try:
        task(n)
    except ValueError as err:
        errors.append(err)
print(len(errors))
raise ExceptionGroup("several failed", [*errors, ExceptionGroup("inner", [KeyError("k"), OSError("o")])])
