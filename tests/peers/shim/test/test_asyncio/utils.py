"""What the tests of asyncio want of their `utils`; those that bring an event loop of their own are not applicable."""

import asyncio
import unittest


async def await_without_task(awaitable):
    """Runs an awaitable from a plain callback of the loop, where there is no current task; what it raises comes out."""
    outcome = asyncio.get_running_loop().create_future()

    def run():
        try:
            list(awaitable.__await__())
        except BaseException as error:
            outcome.set_exception(error)
        else:
            outcome.set_result(None)

    asyncio.get_running_loop().call_soon(run)
    await outcome


def __getattr__(name):
    if name.startswith("__"):
        raise AttributeError(name)
    raise unittest.SkipTest("an event loop of the test's own")
