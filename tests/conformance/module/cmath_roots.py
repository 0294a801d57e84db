import cmath


def roots_of_unity(n):
    for k in range(n):
        yield cmath.rect(1, 2 * cmath.pi * k / n)


print([f"{z.real:.6f} {z.imag:+.6f}" for z in roots_of_unity(6)])


def mandelbrot(c, limit=50):
    z = 0
    for n in range(limit):
        if abs(z) > 2:
            return n
        z = z * z + c
    return limit


for y in range(-4, 5):
    print("".join(" .:-=+*#"[min(mandelbrot(complex(x / 10, y / 4)) // 4, 7)] for x in range(-20, 6)))


def dft(xs):
    n = len(xs)
    for k in range(n):
        yield sum(x * cmath.exp(-2j * cmath.pi * k * t / n) for t, x in enumerate(xs))


print([round(abs(z), 6) for z in dft([1, 2, 3, 4])])
