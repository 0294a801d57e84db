def read(config, key):
    try:
        return config[key]
    except KeyError as err:
        raise ValueError(f"no setting {key!r}") from err


def main():
    try:
        read({}, "color")
    except ValueError:
        print("falling back")
        int("not a number")


main()
