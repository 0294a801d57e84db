def convert(text):
    try:
        return int(text)
    except ValueError:
        raise SystemError("cannot convert") from None


print(convert("12"))
convert("x")
