from unittest.mock import Mock, call, sentinel

parent = Mock()
first, second = Mock(), Mock(name="named")
parent.attach_mock(first, "first")
parent.second = second
first(1)
second(2)
parent.third(3)
print(parent.mock_calls, first.mock_calls, second.mock_calls)
parent.child = Mock(return_value=Mock())
parent.child(4).go(5)
print(parent.mock_calls)
print(sentinel.token, sentinel.token is sentinel.token, sentinel.token == sentinel.other, {sentinel.token: 1}[sentinel.token])
wrapped = Mock(wraps=[3, 1, 2])
wrapped.sort()
wrapped.append(9)
print(wrapped.index(9), wrapped.append.call_args, wrapped.sort.called)
wrapped.index.return_value = -1
print(wrapped.index(9))
double = Mock(wraps=lambda x: x * 2)
print(double(4), double.call_args, double.mock_calls == [call(4)])
