from unittest.mock import ANY, Mock, call

m = Mock(name="fetch")
m(1, k=2)
m(3)
for check in (
    lambda: m.assert_called_with(3), lambda: m.assert_called_with(1, k=2), lambda: m.assert_any_call(1, k=2), lambda: m.assert_any_call(9),
    lambda: m.assert_called_once(), lambda: m.assert_called_once_with(3), lambda: m.assert_not_called(), lambda: m.assert_called(),
    lambda: m.assert_has_calls([call(1, k=2), call(3)]), lambda: m.assert_has_calls([call(3), call(1, k=2)]),
    lambda: m.assert_has_calls([call(3), call(1, k=2)], any_order=True), lambda: m.assert_has_calls([call(3), call(7)], any_order=True),
    lambda: m.assert_called_with(ANY), lambda: Mock().assert_called(), lambda: Mock().assert_called_with(1), lambda: Mock().assert_called_once_with(),
    lambda: Mock().asert_called(), lambda: Mock().assert_foo, lambda: Mock().called_once, lambda: Mock(unsafe=True).assert_foo is None,
):
    try:
        print(check())
    except (AssertionError, AttributeError) as e:
        print(type(e).__name__, e)
