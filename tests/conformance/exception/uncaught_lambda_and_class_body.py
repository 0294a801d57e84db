pick = lambda items: items[5]


class Config:
    default = [1, 2, 3]
    chosen = pick(default)


print("never")
