from enum import CONFORM, EJECT, KEEP, STRICT, Flag, FlagBoundary, IntFlag, auto


class P(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W


print(P.R | P.X, P.RW, P(3) is P.RW, P(0), ~P.R, P.R ^ P.RW, P.R & P.W, P.R in P.RW, bool(P(0)), list(P.RW), len(P.RW), list(P), P(5), repr(P(0)), P.R | P.W | P.X)
print(P.RW.name, (P.R | P.X).name, P(0).name, P["RW"], "R" in P.__members__, P.R.value, [p.name for p in P.R | P.X])
for bad in (lambda: P(8), lambda: P.R | 1, lambda: P("x"), lambda: P.R < P.W, lambda: 1 in P.RW):
    try:
        print(bad())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)


class I(IntFlag):
    A = 1
    B = 4


print(I.A | 2, I(7), ~I.A, I.A | I.B, I(8), I.A + 1, repr(I.A | 8), I.A == 1, I(0), I(-1))


class K(Flag, boundary=KEEP):
    A = 1


class E(Flag, boundary=EJECT):
    A = 1


class Co(Flag, boundary=CONFORM):
    A = 1


print(K(9), E(9), Co(9), K._boundary_, [b.name for b in FlagBoundary])
