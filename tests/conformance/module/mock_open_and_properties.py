from unittest.mock import PropertyMock, mock_open, patch, seal, Mock

opened = mock_open(read_data="one\ntwo\nthree")
with patch("builtins.open", opened):
    with open("in.txt") as file:
        print(repr(file.readline()), file.read())
    with open("in.txt") as file:
        print([line for line in file], file.readlines())
    with open("out.txt", "w") as file:
        file.write("x")
print(opened.mock_calls[-4:], opened().write.call_args, opened.call_args_list[0])


class P:
    @property
    def value(self):
        return 1


with patch.object(P, "value", new_callable=PropertyMock, return_value=4) as mocked:
    p = P()
    print(p.value)
    p.value = 9
    print(mocked.mock_calls)
print(P().value)
m = Mock()
m.known.deep = 1
seal(m)
for f in (lambda: m.other), (lambda: m.known.more), (lambda: m()), (lambda: m.known.deep):
    try:
        print(f())
    except AttributeError as e:
        print(e)
