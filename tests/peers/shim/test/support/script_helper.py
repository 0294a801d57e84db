import unittest


def _no_process(*args, **kwargs):
    raise unittest.SkipTest("processes and sockets")


assert_python_ok = assert_python_failure = run_python_until_end = spawn_python = make_script = make_pkg = interpreter_requires_environment = run_test_script = _no_process
