def running_statistics():
    count = total = 0
    low = high = None
    while True:
        value = yield {"count": count, "mean": total / count if count else None, "low": low, "high": high}
        count, total = count + 1, total + value
        low = value if low is None else min(low, value)
        high = value if high is None else max(high, value)


def tokens(text):
    number = ""
    for ch in text + " ":
        if ch.isdigit() or ch == ".":
            number += ch
            continue
        if number:
            yield float(number) if "." in number else int(number)
            number = ""
        if not ch.isspace():
            yield ch


def to_postfix(stream):
    rank, stack = {"+": 1, "-": 1, "*": 2, "/": 2, "^": 3}, []
    for token in stream:
        if token == "(":
            stack.append(token)
        elif token == ")":
            while stack[-1] != "(":
                yield stack.pop()
            stack.pop()
        elif token in rank:
            while stack and stack[-1] != "(" and (rank[stack[-1]], token != "^") >= (rank[token], True):
                yield stack.pop()
            stack.append(token)
        else:
            yield token
    yield from reversed(stack)


def evaluate(stream):
    stack = []
    for token in stream:
        if isinstance(token, str):
            b, a = stack.pop(), stack.pop()
            stack.append({"+": a + b, "-": a - b, "*": a * b, "/": a / b if b else float("inf"), "^": a**b if b < 99 else 0}[token])
        else:
            stack.append(token)
    return stack[0]


stats = running_statistics()
next(stats)
for value in (4, 8, 3):
    latest = stats.send(value)
print(latest)
for text in ("1 + 2 * 3", "(1 + 2) * 3", "2 ^ 3 ^ 2", "10 - 4 - 3", "2 * (3 + 4) / 7", "1.5*4"):
    print(text, "|", *to_postfix(tokens(text)), "|", evaluate(to_postfix(tokens(text))))


def encode(text):
    previous, count = None, 0
    for ch in text:
        if ch != previous and count:
            yield f"{count}{previous}"
            count = 0
        previous, count = ch, count + 1
    if count:
        yield f"{count}{previous}"


def decode(coded):
    digits = ""
    for ch in coded:
        if ch.isdigit():
            digits += ch
        else:
            yield ch * int(digits)
            digits = ""


print("".join(encode("aaabccd")), "".join(decode("3a1b2c1d")), "".join(decode("".join(encode("xxyyyz")))))
print([*encode("")])
