import asyncio
import inspect
from unittest.mock import AsyncMock, MagicMock, Mock, call, create_autospec, patch


async def real(a):
    return "real"


async def main():
    m = AsyncMock(return_value=4)
    print(await m(1), m.await_count, m.await_args, m.call_count)
    m.assert_awaited_once_with(1)
    for check in m.assert_not_awaited, (lambda: m.assert_awaited_with(2)), AsyncMock().assert_awaited, AsyncMock().assert_awaited_once:
        try:
            check()
        except AssertionError as e:
            print(e)
    several = AsyncMock(side_effect=[1, ValueError("v")])
    for _ in range(3):
        try:
            print(await several())
        except (ValueError, StopAsyncIteration) as e:
            print(type(e).__name__, e)
    managed = MagicMock()
    managed.__aenter__.return_value = "inside"
    async with managed as value:
        print(value)
    managed.__aiter__.return_value = [1, 2]
    print([n async for n in managed], managed.__aexit__.await_args)
    with patch(f"{__name__}.real") as fake:
        fake.return_value = 5
        print(type(fake).__name__, await real(2))
    spec = create_autospec(real, return_value="spec")
    print(await spec(1), m.method is m.method, type(m.method).__name__, await AsyncMock(side_effect=lambda x: x + 1)(1))


asyncio.run(main())
print(asyncio.iscoroutinefunction(AsyncMock()), inspect.iscoroutinefunction(AsyncMock()), asyncio.iscoroutinefunction(Mock()))
