import pickle

shared = ["s"]
for protocol in 0, 2, 4:
    a, b = pickle.loads(pickle.dumps((shared, shared), protocol))
    print(a is b, pickle.dumps((shared, shared), protocol))
loop = []
loop.append(loop)
made = pickle.dumps(loop)
print(made, pickle.loads(made)[0] is not loop)
d = {}
d["self"] = d
print(pickle.dumps(d), pickle.loads(pickle.dumps(d))["self"]["self"].keys())
t = ([],)
t[0].append(t)
for protocol in range(6):
    back = pickle.loads(pickle.dumps(t, protocol))
    print(protocol, pickle.dumps(t, protocol), back[0][0] is back)


class Node:
    pass


n = Node()
n.me, n.kids = n, [n, n]
back = pickle.loads(pickle.dumps(n))
print(back.me is back, back.kids[1] is back, type(back) is Node)
