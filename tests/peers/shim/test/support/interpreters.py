import unittest

raise unittest.SkipTest("subinterpreters")
