def work():
    errors = []
    for n in (0, "a"):
        try:
            1 / n
        except Exception as err:
            err.add_note(f"n was {n!r}")
            errors.append(err)
    raise ExceptionGroup("two failures", errors)


work()
