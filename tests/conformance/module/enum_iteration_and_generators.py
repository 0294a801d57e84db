from enum import Enum, Flag, IntEnum, auto


class State(Enum):
    CREATED = auto()
    RUNNING = auto()
    SUSPENDED = auto()
    CLOSED = auto()

    @classmethod
    def final(cls):
        return (s for s in reversed(cls) if s.value > 2)

    def next(self):
        members = list(type(self))
        return members[(members.index(self) + 1) % len(members)]


print([s.name for s in State], list(State.final()), State.CLOSED.next(), dict(zip(State, range(2))), max(State, key=lambda s: s.value))


def machine():
    state = State.CREATED
    while state is not State.CLOSED:
        wish = yield state
        state = wish if wish is not None else state.next()
    return state


m = machine()
print(next(m), m.send(None), m.send(State.SUSPENDED))
try:
    next(m)
except StopIteration as e:
    print(e.value)
match State.RUNNING:
    case State.CREATED | State.CLOSED:
        print("still")
    case State.RUNNING:
        print("moving")


class Bits(Flag):
    A = 1
    B = 2
    C = 4


print([b.name for b in Bits.A | Bits.C], sum(b.value for b in Bits), list(~Bits.B), [f"{b.value:03b}" for b in Bits])


class Level(IntEnum):
    LOW, HIGH = 1, 10


print(sorted([Level.HIGH, 5, Level.LOW]), [n for n in range(12) if n in Level._value2member_map_], Level(10), list(Level.__members__), range(Level.HIGH)[Level.LOW])
it = iter(State)
print(next(it), it.__class__.__name__, len(State), State.CREATED in list(it))
