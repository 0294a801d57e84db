"""Control-C while tests run. No signal comes here, so handlers are only remembered."""

__unittest = True

_results = {}


def registerResult(result):
    """Remember a result that control-C is to stop."""
    _results[id(result)] = result


def removeResult(result):
    """Forget a result; whether it was known."""
    return _results.pop(id(result), None) is not None


def installHandler():
    """Install the handler of control-C: there is nothing to handle here."""


def removeHandler(method=None):
    """Remove the handler, or make a test method that runs without it."""
    return method
