import unittest


class T(unittest.TestCase):
    def runTest(self):
        pass


t = T()
t.maxDiff = None
for check in (
    lambda: t.assertEqual([1, 2, 3], [1, 5, 3]), lambda: t.assertEqual({"a": 1}, {"a": 2, "b": 3}), lambda: t.assertEqual("one\ntwo", "one\nTWO"), lambda: t.assertEqual({1, 2}, {2, 3}), lambda: t.assertEqual((1,), (1, 2)), lambda: t.assertEqual(1, 2, "note"), lambda: t.assertAlmostEqual(1, 1.1, 3), lambda: t.assertAlmostEqual(1, 2, delta=0.5),
    lambda: t.assertCountEqual("aab", "abb"), lambda: t.assertRegex("abc", "z"), lambda: t.assertNotRegex("abc", "b"), lambda: t.assertIs(1, None), lambda: t.assertIsNone(5), lambda: t.assertIsInstance(1, str), lambda: t.assertGreater(1, 2), lambda: t.assertLessEqual(3, 2), lambda: t.assertTrue([]), lambda: t.assertNotIn(1, [1]), lambda: t.assertMultiLineEqual("a\n", "b\n"), lambda: t.assertSequenceEqual([1], (2,)), lambda: t.assertDictEqual({}, {1: 2}),
    lambda: t.assertRaises(ValueError, int, "5"), lambda: t.assertRaisesRegex(ValueError, "zzz", int, "x"), lambda: t.assertNotEqual(1, 1), lambda: t.fail(), lambda: t.fail("why"), lambda: t.assertIsNot(None, None), lambda: t.assertLogs().__enter__() and None, lambda: t.assertNotIsInstance(1, int), lambda: t.assertEqual([[1, 2], [3]], [[1, 2], [4]]),
):
    try:
        print(check())
    except AssertionError as e:
        print(e)
with t.assertRaises(ZeroDivisionError) as caught:
    1 / 0
print(repr(caught.exception), t.assertRaises(TypeError, lambda: 1 + "a"))
with t.assertWarns(UserWarning) as w:
    import warnings

    warnings.warn("warned")
print(w.warning, w.lineno > 0)
with t.assertLogs("x", "INFO") as logs:
    import logging

    logging.getLogger("x").info("logged")
print(logs.output, logs.records[0].levelname)
for bad in (lambda: t.assertRaises(5), lambda: t.assertRaises(ValueError, nosuch=1), lambda: t.assertIsInstance(1, "x"), lambda: t.assertAlmostEqual(1, 2, 3, delta=1)):
    try:
        print(bad())
    except TypeError as e:
        print(e)
