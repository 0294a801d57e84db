from dataclasses import asdict, dataclass, field, fields, replace
from functools import cached_property
from typing import Iterable, Iterator


@dataclass
class Pipeline:
    source: Iterable[int]
    stages: list = field(default_factory=list)
    seen: int = field(default=0, init=False)

    def __iter__(self) -> Iterator[int]:
        for item in self.source:
            self.seen += 1
            for stage in self.stages:
                item = stage(item)
            yield item

    def then(self, stage):
        return replace(self, stages=[*self.stages, stage])


p = Pipeline(range(3)).then(lambda n: n + 1).then(str)
print(list(p), p.seen, len(p.stages), [f.name for f in fields(p)])
once = Pipeline(n for n in range(3))
print(list(once), list(once), once.seen)


@dataclass(frozen=True)
class Lazy:
    numbers: tuple

    @cached_property
    def total(self):
        print("adding")
        return sum(self.numbers)

    def __post_init__(self):
        object.__setattr__(self, "numbers", tuple(self.numbers))


l = Lazy(n * n for n in range(4))
print(l, l.total, l.total, hash(l) == hash(Lazy((0, 1, 4, 9))), asdict(l))


@dataclass(order=True)
class Job:
    priority: int
    name: str = field(compare=False)


jobs = (Job(p, n) for p, n in ((2, "b"), (1, "a"), (2, "c")))
print(sorted(jobs), min(Job(1, "x"), Job(0, "y")))
