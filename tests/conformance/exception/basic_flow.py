def flow(kind):
    steps = []
    try:
        steps.append("try")
        if kind:
            raise kind("problem")
    except ValueError as err:
        steps.append(f"value {err}")
    except (KeyError, IndexError) as err:
        steps.append(f"lookup {err!r}")
    except Exception:
        steps.append("any")
    else:
        steps.append("else")
    finally:
        steps.append("finally")
    return steps


for kind in (None, ValueError, KeyError, IndexError, OSError, UnicodeError):
    print(flow(kind))
try:
    flow(KeyboardInterrupt)
except BaseException as err:
    print(type(err).__name__, err)
