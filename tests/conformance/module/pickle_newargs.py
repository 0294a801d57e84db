import pickle


class Money(float):
    def __new__(cls, amount, currency):
        print("new", amount, currency)
        self = float.__new__(cls, amount)
        self.currency = currency
        return self

    def __getnewargs__(self):
        return float(self), self.currency


class Named:
    def __new__(cls, *args, **kwargs):
        print("new", args, kwargs)
        return super().__new__(cls)

    def __getnewargs_ex__(self):
        return (1,), {"key": 2}


for protocol in 2, 4:
    m = pickle.loads(pickle.dumps(Money(1.5, "EUR"), protocol))
    print(m, m.currency)
    pickle.loads(pickle.dumps(Named(), protocol))
print(pickle.dumps(Named.__new__(Named), 4)[-60:])


class Bad:
    def __init__(self, given):
        self.given = given

    def __getnewargs_ex__(self):
        return self.given


for given in 1, (1,), (1, 2), ((), []), ((), {}, 3):
    try:
        pickle.dumps(Bad(given))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
