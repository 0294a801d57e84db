def error_lines(path):
    """Only the lines of a log that report an error, one at a time."""
    with open(path, "r", encoding="utf-8") as log:
        for line in log:
            if "ERROR" in line:
                yield line.rstrip("\n")


for line in error_lines("app.log"):
    print(line)
