import io
import pickle

file = io.BytesIO()
for value in 1, ["a"], {"k": (1, 2)}:
    pickle.dump(value, file)
file.seek(0)
while True:
    try:
        print(pickle.load(file))
    except EOFError as e:
        print(e)
        break
# One pickler remembers between dumps.
file = io.BytesIO()
pickler = pickle.Pickler(file, 4)
thing = ["thing"]
pickler.dump(thing)
first = file.tell()
pickler.dump(thing)
print(first, file.tell() - first)
pickler.clear_memo()
pickler.dump(thing)
file.seek(0)
unpickler = pickle.Unpickler(file)
a, b, c = unpickler.load(), unpickler.load(), unpickler.load()
print(a is b, a is c, c)
