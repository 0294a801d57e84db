def fail(kind, text):
    raise kind(text)


def collect(*jobs):
    errors = []
    for job in jobs:
        try:
            fail(*job)
        except Exception as error:
            errors.append(error)
    raise ExceptionGroup("jobs failed", errors)


try:
    collect((ValueError, "one"), (KeyError, "two"))
except ExceptionGroup as group:
    try:
        collect((OSError, "three"))
    except ExceptionGroup as second:
        error = ExceptionGroup("both", [group, second, TypeError("loose")])
        error.add_note("a note on the group")
        raise error from group.exceptions[0]
