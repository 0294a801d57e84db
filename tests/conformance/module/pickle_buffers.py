import pickle

data = bytearray(b"out of band")
kept = []
made = pickle.dumps(pickle.PickleBuffer(data), protocol=5, buffer_callback=kept.append)
print(made, len(kept), kept[0].raw().tobytes())
print(pickle.loads(made, buffers=kept) is kept[0], bytes(pickle.loads(made, buffers=[data])), pickle.loads(made, buffers=[data]) is data)
print(pickle.loads(pickle.dumps(pickle.PickleBuffer(b"in band"), protocol=5)), pickle.loads(pickle.dumps(pickle.PickleBuffer(data), protocol=5)))
for f in (
    lambda: pickle.dumps(pickle.PickleBuffer(data), protocol=4), lambda: pickle.loads(made), lambda: pickle.loads(made, buffers=[]),
    lambda: pickle.PickleBuffer(3),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
