log = []

def source(name):
    try:
        for n in range(5):
            yield n
    finally:
        log.append(f"{name} finalised")

for n in source("broken"):
    if n == 2:
        break
log.append("after break")

held = source("held")
for n in held:
    if n == 1:
        break
log.append("after held break")
print(next(held))
held.close()

for n in source("exhausted"):
    pass

def early():
    for n in source("returned"):
        if n:
            return n

log.append(early())
try:
    for n in source("raised"):
        1 / n
except ZeroDivisionError as e:
    log.append(str(e))
log.append(n)
print(*log, sep="\n")
