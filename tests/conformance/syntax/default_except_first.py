def guarded():
    try:
        yield 1
    except:
        yield "all"
    except ValueError:
        yield "value"

print(list(guarded()))
