from concurrent.futures import FIRST_COMPLETED, Future, as_completed, wait

order = []
futures = [Future() for _ in range(3)]
for i, f in enumerate(futures):
    f.add_done_callback(lambda f, i=i: order.append((i, f.result())))
for i in (2, 0, 1):
    futures[i].set_result(i * 10)
print(order)


def results(fs):
    for f in as_completed(fs):
        yield f.result()


print(sorted(results(futures)), len(wait(futures, return_when=FIRST_COMPLETED).done))
chained = Future()
futures[0].add_done_callback(lambda f: chained.set_result(f.result() + 1))
print(chained.result())
