import sys
import unittest


class Case(unittest.TestCase):
    def test_one(self):
        self.assertTrue(True)

    def test_two(self):
        self.assertIn(3, [1, 2])

    def helper(self):
        pass


class Other(unittest.TestCase):
    def test(self):
        raise unittest.SkipTest("other")


class Report:
    """A runner of our own: prints no times."""

    def __init__(self, **options):
        print(sorted(options))

    def run(self, test):
        result = unittest.TestResult()
        test(result)
        for case, text in result.failures:
            print(case, text.splitlines()[-1])
        print(result.skipped, result.testsRun)
        return result


program = unittest.main(exit=False, testRunner=Report, argv=["prog"])
print(program.result)
unittest.main(exit=False, testRunner=Report, argv=["prog", "Case.test_one", "Other"])
unittest.main(exit=False, testRunner=Report, argv=["prog", "-k", "two", "-v"])
loader = unittest.TestLoader()
print(loader.getTestCaseNames(Case))
suite = loader.loadTestsFromName("Case.test_one", sys.modules["__main__"])
print(suite, suite.countTestCases())
print(loader.loadTestsFromNames(["Case"], sys.modules["__main__"]).countTestCases())
broken = loader.loadTestsFromName("Case.nothing", sys.modules["__main__"])
print(broken, len(loader.errors))
for bad in ("x", 5, Case):
    try:
        unittest.TestSuite(bad if isinstance(bad, str) else [bad])
    except TypeError as e:
        print(e)
try:
    unittest.main(testRunner=Report, argv=["prog"])
except SystemExit as e:
    print("exit", e.code)
