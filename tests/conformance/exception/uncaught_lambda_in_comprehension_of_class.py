class Config:
    names = ["a", "b", "c"]
    sizes = [1, 0]
    ratios = {name: (lambda size: 10 / size)(size) for name, size in zip(names, sizes)}
