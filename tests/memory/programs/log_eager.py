"""How many requests failed: all lines of the log in a list."""


def write_log(path, lines):
    with open(path, "w") as log:
        for number in range(lines):
            status = 500 if number % 7 == 0 else 200
            log.write(f"2024-05-01T10:{number % 60:02}:00 GET /page/{number} {status}\n")


def failures(path):
    with open(path) as log:
        lines = log.readlines()
    return [line for line in lines if line.rstrip().endswith("500")]


write_log("access.log", 20_000)
print(len(failures("access.log")))
