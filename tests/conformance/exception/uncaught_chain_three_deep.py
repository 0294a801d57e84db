class ConfigError(Exception):
    pass


def read(name):
    try:
        return {"a": 1}[name]
    except KeyError as error:
        raise ConfigError(f"no setting {name!r}") from error


def load():
    try:
        read("b")
    except ConfigError:
        int("not a number")


def start():
    try:
        load()
    except ValueError as error:
        error.add_note("while starting")
        error.add_note("two\nlines")
        raise RuntimeError("cannot start") from None


try:
    start()
except RuntimeError as error:
    error.__suppress_context__ = False
    raise
