import io
import unittest
from contextlib import contextmanager


def run(*classes, verbosity=1, **options):
    stream = io.StringIO()
    load = unittest.defaultTestLoader.loadTestsFromTestCase
    suite = unittest.TestSuite(load(cls) for cls in classes)
    result = unittest.TextTestRunner(stream, verbosity=verbosity, **options).run(suite)
    for line in stream.getvalue().splitlines():
        print(line.partition(" in 0")[0] if line.startswith("Ran ") else line)


def setUpModule():
    print("setUpModule")
    unittest.addModuleCleanup(print, "module cleanup")


def tearDownModule():
    print("tearDownModule")


@contextmanager
def managed(name):
    print("enter", name)
    yield name
    print("exit", name)


class First(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        print("setUpClass First")
        cls.shared = cls.enterClassContext(managed("class"))
        cls.addClassCleanup(print, "class cleanup")

    @classmethod
    def tearDownClass(cls):
        print("tearDownClass First")

    def setUp(self):
        print("setUp", self.enterContext(managed("one")))

    def tearDown(self):
        print("tearDown")

    def test_1(self):
        self.addCleanup(print, "last")
        self.addCleanup(print, "first")
        print("test_1", self.shared)

    def test_2(self):
        self.addCleanup(lambda: 1 / 0)
        print("test_2")


class BadClass(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.addClassCleanup(print, "cleaned after failure")
        raise OSError("no class")

    def test(self):
        print("never")


class SkippedClass(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        raise unittest.SkipTest("whole class")

    def test(self):
        print("never")


class BadEnd(unittest.TestCase):
    @classmethod
    def tearDownClass(cls):
        raise OSError("at the end")

    def test(self):
        print("runs")


@unittest.skip("decorated")
class Decorated(unittest.TestCase):
    def test(self):
        print("never")


class Buffered(unittest.TestCase):
    def test_good(self):
        print("unseen")

    def test_bad(self):
        print("seen in the report")
        self.fail("why")


run(First)
run(BadClass, SkippedClass, BadEnd, Decorated, verbosity=2)
run(Buffered, buffer=True)
function = unittest.FunctionTestCase(lambda: print("function"), setUp=lambda: print("before"), description="A function")
print(function.shortDescription(), function.id())
result = unittest.TestResult()
unittest.TestSuite([function]).run(result)
print(result)
First("test_1").debug()
try:
    First("test_1").enterContext(5)
except TypeError as e:
    print(e)
