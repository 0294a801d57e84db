"""The tests of asyncio that need no sockets, processes or threads are linked beside this file."""
