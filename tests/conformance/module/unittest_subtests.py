import io
import unittest


def run(*classes, verbosity=1, **options):
    stream = io.StringIO()
    load = unittest.defaultTestLoader.loadTestsFromTestCase
    suite = unittest.TestSuite(load(cls) for cls in classes)
    result = unittest.TextTestRunner(stream, verbosity=verbosity, **options).run(suite)
    for line in stream.getvalue().splitlines():
        print(line.partition(" in 0")[0] if line.startswith("Ran ") else line)
    print(result)


class Numbers(unittest.TestCase):
    def test_even(self):
        for i in range(4):
            with self.subTest(i=i):
                self.assertEqual(i % 2, 0)

    def test_named(self):
        "Has a description."
        with self.subTest("message"):
            pass
        with self.subTest("outer", a=1):
            with self.subTest(b=2):
                raise KeyError("inner")
        with self.subTest():
            self.fail("bare")
        with self.subTest(x=[1]):
            self.skipTest("skip inside")
        print("goes on")

    def test_good(self):
        for i in range(2):
            with self.subTest(i=i):
                pass

    @unittest.expectedFailure
    def test_expected(self):
        with self.subTest(i=1):
            self.fail("wanted")
        print("not reached")


run(Numbers)
run(Numbers, verbosity=2)
run(Numbers, failfast=True)
