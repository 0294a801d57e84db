from unittest.mock import ANY, MagicMock, call

print(call, call(1, k=2), call.foo(1), call.foo.bar().baz(2), call.x, call().y)
print(call.foo(1) == call.foo(1), call(1) == ((1,),), call(1) == ((1,), {}), call(1) == call(2), call.a(1) == ("a", (1,)), call() == ("",))
print(tuple(call.a(1, k=2)), call.a(1, k=2).args, call.a(1, k=2).kwargs, len(call(1)), call.count(3))
print(call.a().b(2).call_list(), call(1).c(2).call_list())
print(call(ANY, k=ANY) == call(1, k="z"), ANY == None, ANY != 1, ANY, [1, ANY] == [1, 2])
m = MagicMock()
m.one(1).two(2)
m.three(k=[3])
print(m.mock_calls == [call.one(1), call.one().two(2), call.three(k=[3])], call.one(1) in m.mock_calls, [call.one(1), call.one().two(2)] in m.mock_calls)
print(m.mock_calls == call.one(1).two(2).call_list() + [call.three(k=[3])])
name, args, kwargs = m.mock_calls[0]
print(name, args, kwargs)
