"""Densities estimated from samples, for `statistics`."""

from math import asin, atan, cos, cosh, erf, exp, log, pi, sin, sqrt, tan

from statistics import NormalDist, StatisticsError

_standard = NormalDist()


def _inverse(cdf):
    """The inverse of a distribution on [-1, 1], by halving."""

    def inverse(p):
        low, high = -1.0, 1.0
        for _ in range(60):
            middle = (low + high) / 2
            if cdf(middle) < p:
                low = middle
            else:
                high = middle
        return (low + high) / 2

    return inverse


def _sigmoid_inverse(p):
    return log(tan(p * pi / 2))


def _quartic_cdf(t):
    return 3 / 16 * t**5 - 5 / 8 * t**3 + 15 / 16 * t + 1 / 2


def _triweight_cdf(t):
    return 35 / 32 * (t - t**3 + 3 / 5 * t**5 - t**7 / 7) + 1 / 2


def _cosine_pdf(t):
    return pi / 4 * cos(pi / 2 * t)


# By name: density, distribution, its inverse, and how far it reaches (None: without end).
_KERNELS = {
    "normal": (
        lambda t: exp(-1 / 2 * t * t) / sqrt(2 * pi), lambda t: 1 / 2 * (1.0 + erf(t / sqrt(2))), _standard.inv_cdf, None
    ),
    "logistic": (lambda t: 1 / 2 / (1.0 + cosh(t)), lambda t: 1.0 - 1.0 / (exp(t) + 1.0), lambda p: log(p / (1 - p)), None),
    "sigmoid": (lambda t: 1 / pi / cosh(t), lambda t: 2 / pi * atan(exp(t)), _sigmoid_inverse, None),
    "rectangular": (lambda t: 0.5, lambda t: 1 / 2 * t + 1 / 2, lambda p: 2 * p - 1, 1.0),
    "triangular": (
        lambda t: 1.0 - abs(t), lambda t: t * t * (1 / 2 if t < 0.0 else -1 / 2) + t + 1 / 2,
        lambda p: sqrt(2 * p) - 1 if p < 1 / 2 else 1 - sqrt(2 - 2 * p), 1.0,
    ),
    "parabolic": (
        lambda t: 3 / 4 * (1.0 - t * t), lambda t: -1 / 4 * t**3 + 3 / 4 * t + 1 / 2,
        lambda p: 2 * sin(asin(2 * p - 1) / 3), 1.0,
    ),
    "quartic": (lambda t: 15 / 16 * (1.0 - t * t) ** 2, _quartic_cdf, _inverse(_quartic_cdf), 1.0),
    "triweight": (lambda t: 35 / 32 * (1.0 - t * t) ** 3, _triweight_cdf, _inverse(_triweight_cdf), 1.0),
    "cosine": (_cosine_pdf, lambda t: 1 / 2 * sin(pi / 2 * t) + 1 / 2, lambda p: 2 * asin(2 * p - 1) / pi, 1.0),
}
_ALIASES = {
    "gauss": "normal", "uniform": "rectangular", "epanechnikov": "parabolic", "biweight": "quartic",
}


def _kernel(data, h, name):
    if not len(data):
        raise StatisticsError("Empty data sequence")
    if not isinstance(data[0], (int, float)):
        raise TypeError("Data sequence must contain ints or floats")
    if h <= 0.0:
        raise StatisticsError(f"Bandwidth h must be positive, not h={h!r}")
    kernel = _KERNELS.get(_ALIASES.get(name, name))
    if kernel is None:
        raise StatisticsError(f"Unknown kernel name: {name!r}")
    return kernel


def estimate(data, h, name, cumulative):
    density, distribution, _, support = _kernel(data, h, name)

    def pdf(x):
        inside = data if support is None else [x_i for x_i in sorted(data) if x - h * support <= x_i <= x + h * support]
        return sum(density((x - x_i) / h) for x_i in inside) / (len(data) * h)

    def cdf(x):
        if support is None:
            return sum(distribution((x - x_i) / h) for x_i in data) / len(data)
        ordered = sorted(data)
        below = sum(x_i < x - h * support for x_i in ordered)
        inside = [x_i for x_i in ordered if x - h * support <= x_i <= x + h * support]
        return sum((distribution((x - x_i) / h) for x_i in inside), below) / len(data)

    made = cdf if cumulative else pdf
    made.__doc__ = f"{'CDF' if cumulative else 'PDF'} estimate with {h=!r} and kernel={name!r}"
    return made


def sampler(data, h, name, seed):
    _, _, inverse, _ = _kernel(data, h, name)
    import random

    source = random if seed is None else random.Random(seed)

    def rand():
        return source.choice(data) + h * inverse(source.random())

    rand.__doc__ = f"Random KDE selection with {h=!r} and kernel={name!r}"
    return rand
