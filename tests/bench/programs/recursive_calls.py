# No generator at all: plain calls.
def ways(stairs):
    return 1 if stairs < 2 else ways(stairs - 1) + ways(stairs - 2)


print("recursive_calls", sum(ways(n) for n in range(32)))
