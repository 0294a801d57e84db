"""The ten smallest of a hundred thousand: sort them all."""


def noise(n, seed=42):
    state = seed
    for _ in range(n):
        state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
        yield state


values = sorted(noise(100_000))
print(values[:10])
