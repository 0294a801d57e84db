import asyncio
import io
import unittest
from contextlib import asynccontextmanager


@asynccontextmanager
async def managed():
    print("aenter")
    yield 7
    print("aexit")


class Async(unittest.IsolatedAsyncioTestCase):
    def setUp(self):
        print("setUp")

    async def asyncSetUp(self):
        await asyncio.sleep(0)
        print("asyncSetUp", await self.enterAsyncContext(managed()))

    async def asyncTearDown(self):
        print("asyncTearDown")

    def tearDown(self):
        print("tearDown")

    async def cleanup(self):
        print("async cleanup")

    async def test_good(self):
        self.addAsyncCleanup(self.cleanup)
        self.assertEqual(await asyncio.gather(asyncio.sleep(0, 1), asyncio.sleep(0, 2)), [1, 2])

    async def test_bad(self):
        await asyncio.sleep(0)
        self.assertEqual(1, 2)

    async def test_raises(self):
        async with asyncio.TaskGroup() as group:
            group.create_task(asyncio.sleep(0))
        with self.assertRaises(TimeoutError):
            async with asyncio.timeout(0.001):
                await asyncio.sleep(1)

    def test_plain(self):
        print("plain")


stream = io.StringIO()
suite = unittest.defaultTestLoader.loadTestsFromTestCase(Async)
result = unittest.TextTestRunner(stream, verbosity=2).run(suite)
print(result)
print(result.failures[0][1].splitlines()[-1])
