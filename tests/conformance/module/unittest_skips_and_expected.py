import io
import unittest


class T(unittest.TestCase):
    @unittest.skip("always")
    def test_skip(self):
        self.fail()

    @unittest.skipIf(True, "condition")
    def test_skip_if(self):
        self.fail()

    @unittest.skipUnless(True, "not skipped")
    def test_runs(self):
        self.assertTrue(True)

    @unittest.expectedFailure
    def test_expected(self):
        self.assertEqual(1, 2)

    @unittest.expectedFailure
    def test_unexpected(self):
        pass

    def test_skip_inside(self):
        self.skipTest("inside")

    def test_error(self):
        raise RuntimeError("broken")

    def test_fails(self):
        self.assertIn(1, [2], "own words")

    def test_subtests(self):
        for n in range(3):
            with self.subTest(n=n):
                self.assertNotEqual(n, 1)


out = io.StringIO()
result = unittest.TextTestRunner(out, verbosity=2).run(unittest.defaultTestLoader.loadTestsFromTestCase(T))
text = out.getvalue()
print(text[:text.index("=====")])
print(result, result.wasSuccessful(), [reason for _, reason in result.skipped], len(result.expectedFailures), len(result.unexpectedSuccesses), [str(t) for t, _ in result.failures], [t.id() for t, _ in result.errors])


@unittest.skip("whole class")
class S(unittest.TestCase):
    def test_a(self):
        pass


r = unittest.TestResult()
unittest.defaultTestLoader.loadTestsFromTestCase(S).run(r)
print(r.testsRun, r.skipped[0][1], unittest.defaultTestLoader.getTestCaseNames(T), T("test_runs"), T("test_runs") == T("test_runs"), T("test_runs").countTestCases())
try:
    T("nosuch")
except ValueError as e:
    print(e)
