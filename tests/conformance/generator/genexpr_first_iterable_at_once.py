def source(name):
    print("source", name)
    return [1, 2]


pairs = ((a, b) for a in source("outer") for b in source("inner"))
print("made")
print(next(pairs))
print(next(pairs))
print(next(pairs))

try:
    broken = (n for n in undefined_name)
except NameError as error:
    print("at once:", error)
late = (n for m in [1] for n in undefined_name)
print("made late")
try:
    next(late)
except NameError as error:
    print("on the first pull:", error)
try:
    wrong = (n for n in 5)
except TypeError as error:
    print(error)
