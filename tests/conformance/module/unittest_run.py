import io
import unittest


def run(*classes, verbosity=1, **options):
    stream = io.StringIO()
    load = unittest.defaultTestLoader.loadTestsFromTestCase
    suite = unittest.TestSuite(load(cls) for cls in classes)
    result = unittest.TextTestRunner(stream, verbosity=verbosity, **options).run(suite)
    for line in stream.getvalue().splitlines():
        print(line.partition(" in 0")[0] if line.startswith("Ran ") else line)
    print(result, result.wasSuccessful())


class Good(unittest.TestCase):
    def test_a(self):
        """The first of them.

        More."""

    def test_b(self):
        self.assertEqual(1 + 1, 2)


class Bad(unittest.TestCase):
    def setUp(self):
        self.addCleanup(print, "cleaned", self._testMethodName)

    def tearDown(self):
        print("torn down", self._testMethodName)

    def test_fails(self):
        self.assertEqual([1, 2], [1, 3], "lists")

    def test_errors(self):
        def inner():
            return {}["key"]

        inner()

    def test_chained(self):
        try:
            self.fail("first")
        except AssertionError as e:
            raise ValueError("second") from e

    @unittest.expectedFailure
    def test_expected(self):
        self.fail()

    @unittest.expectedFailure
    def test_surprise(self):
        pass

    @unittest.skip("not today")
    def test_skipped(self):
        1 / 0

    @unittest.skipIf(True, "if")
    def test_skipped_if(self):
        1 / 0

    @unittest.skipUnless(True, "unless")
    def test_not_skipped(self):
        pass

    def test_skips_itself(self):
        self.skipTest("in the middle")


class Broken(unittest.TestCase):
    def setUp(self):
        raise RuntimeError("no set up")

    def test(self):
        print("never")


run(Good)
run(Good, verbosity=2)
run(Good, verbosity=0)
run(Bad)
run(Bad, verbosity=2)
run(Broken, Good, failfast=True)
run()
