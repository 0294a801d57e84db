"""How many requests failed: one line of the log at a time."""


def write_log(path, lines):
    with open(path, "w") as log:
        for number in range(lines):
            status = 500 if number % 7 == 0 else 200
            log.write(f"2024-05-01T10:{number % 60:02}:00 GET /page/{number} {status}\n")


def failures(path):
    with open(path) as log:
        for line in log:
            if line.rstrip().endswith("500"):
                yield line


write_log("access.log", 20_000)
print(sum(1 for line in failures("access.log")))
