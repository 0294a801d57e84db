x = "global"

class C:
    x = "class"
    def get(self):
        return x
    y = x
    def put(self):
        global x
        x = "changed"

def gen():
    global made
    for made in range(2):
        yield made

c = C()
print(c.get(), c.x, c.y)
c.put()
print(c.get(), C.x, list(gen()), made)
del made
try:
    made
except NameError as e:
    print(e)
