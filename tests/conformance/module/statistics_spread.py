from fractions import Fraction as F
import statistics as s


def show(f, *args, **kwargs):
    try:
        print(f.__name__, args if len(str(args)) < 80 else "...", kwargs or "", repr(f(*args, **kwargs)))
    except Exception as e:
        print(f.__name__, args, kwargs or "", type(e).__name__, e)


data = [2.75, 1.75, 1.25, 0.25, 0.5, 1.25, 3.5]
show(s.variance, data)
show(s.variance, data, s.mean(data))
show(s.pvariance, [0.0, 0.25, 0.25, 1.25, 1.5, 1.75, 2.75, 3.25])
show(s.variance, [F(1, 6), F(1, 2), F(5, 3)])
show(s.variance, [1, 2, 3, 4])
show(s.pvariance, [1, 3])
show(s.stdev, [1.5, 2.5, 2.5, 2.75, 3.25, 4.75])
show(s.pstdev, [1.5, 2.5, 2.5, 2.75, 3.25, 4.75])
show(s.stdev, [1, 2])
show(s.stdev, [1e15, 1e15 + 1, 1e15 + 2])
show(s.stdev, [F(1, 3), F(1, 7)])
show(s.stdev, [1])
show(s.variance, [])
show(s.pvariance, [])
show(s.pstdev, [5])
x = [1, 2, 3, 4, 5, 6, 7, 8, 9]
y = [1, 2, 3, 1, 2, 3, 1, 2, 3]
show(s.covariance, x, y)
show(s.correlation, x, x)
show(s.correlation, x, y)
show(s.correlation, [88, 225, 365, 687], [0.4, 0.7, 1.0, 10.8], method="ranked")
show(s.correlation, x, [1] * 9)
show(s.correlation, [1], [2])
show(s.covariance, [1, 2], [3])
show(s.linear_regression, [1971, 1975, 1979, 1982, 1983], [1, 2, 3, 4, 5])
show(s.linear_regression, [1, 2, 3], [2, 4.1, 6], proportional=True)
show(s.linear_regression, [1, 1], [2, 3])
print(s.StatisticsError.__mro__[1])
