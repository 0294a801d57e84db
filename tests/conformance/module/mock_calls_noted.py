from unittest.mock import Mock, call

m = Mock(return_value=3)
print(m.called, m.call_count, m.call_args, m.call_args_list)
print(m(1, a=2), m("x"), m.called, m.call_count)
print(m.call_args, m.call_args.args, m.call_args.kwargs, m.call_args_list, m.mock_calls)
print(m.call_args_list == [call(1, a=2), call("x")], m.call_args == (("x",),), m.call_args == (("x",), {}), m.call_args == call("y"))
m = Mock()
m.a.b.return_value = 5
print(m.a.b(1), m.c(2) is m.c(), m.c.d(k=3) is not None)
m(1)(2).e(3)
print(m.mock_calls)
print(m.method_calls, m.a.mock_calls, m.return_value.mock_calls)
m.reset_mock()
print(m.mock_calls, m.a.b(), m.call_count, m.method_calls)
m.reset_mock(return_value=True)
print(type(m.a.b()).__name__)
