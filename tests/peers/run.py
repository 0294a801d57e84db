"""CPython 3.13's own tests in the engine: counts by file, against a floor that may only rise.

    python3.13 tests/peers/run.py [--write | --floor] [MODULE ...]

`--write` raises the floor; `--floor` counts files instead of tests: those that hold their floor, and those that fell below it.

The files are read from the installed CPython, by links; nothing of them is copied. Tests that are not applicable are told by rules: they are for CPython's own
implementation, or need a module that the engine does not have.
"""

import collections
import concurrent.futures
import json
import os
import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).parent
ROOT = HERE.parent.parent
ENGINE = pathlib.Path(os.environ.get("YIELDSCOPE", ROOT / "target" / "release" / "yieldscope"))
FLOOR = HERE / "floor.json"
#: Seconds for a file.
PATIENCE = 240

FILES = """
test_generators test_genexps test_generator_stop test_yield_from test_with test_contextlib test_iter test_iterlen test_enumerate test_listcomps test_setcomps
test_dictcomps test_unpack test_unpack_ex
test_coroutines test_asyncgen test_contextlib_async
test_itertools test_functools test_collections test_exceptions test_raise test_except_star test_scope test_patma test_fstring
test_range test_deque test_heapq test_named_expressions test_dict test_list test_tuple test_set test_string test_int test_float test_re test_csv test_enum
test_dataclasses
test_json.test_decode test_json.test_default test_json.test_dump test_json.test_encode_basestring_ascii test_json.test_enum test_json.test_fail test_json.test_float
test_json.test_indent test_json.test_pass1 test_json.test_pass2 test_json.test_pass3 test_json.test_recursion test_json.test_scanstring test_json.test_separators
test_json.test_speedups test_json.test_unicode
test_asyncio.test_locks test_asyncio.test_queues test_asyncio.test_taskgroups test_asyncio.test_timeouts test_asyncio.test_waitfor test_asyncio.test_context
test_asyncio.test_tasks test_asyncio.test_futures test_asyncio.test_pep492 test_asyncio.test_eager_task_factory
test_grammar test_syntax test_isinstance test_super test_property test_descr test_funcattrs test_subclassinit test_decorators test_keywordonlyarg
test_positional_only_arg test_type_params test_type_aliases test_type_annotations test_exception_group test_exception_variations test_compare test_augassign
test_binop test_unary test_pow test_bool test_long test_complex test_slice test_index test_hash test_sort test_print test_dictviews test_userdict test_userlist
test_userstring test_defaultdict test_copy test_operator test_weakset test_weakref test_typing test_types test_traceback test_bisect test_textwrap test_pprint
test_fractions test_statistics test_decimal test_random test_struct test_graphlib test_fnmatch test_keyword test_base64 test_calendar
test_ast.test_ast test_tokenize test_unparse
""".split()
#: Files that others of them import.
HELPERS = [
    "seq_tests.py", "list_tests.py", "string_tests.py", "mapping_tests.py", "test_grammar.py", "re_tests.py", "test_contextlib.py", "typinganndata", "mathdata", "test_json",
    "test_dataclasses", "data", "archivetestdata", "test_ast", "tokenizedata",
]


def prepare():
    """A folder in which the engine finds the files as the package `test`."""
    import test

    installed = pathlib.Path(test.__file__).parent
    folder = ROOT / "target" / "peers"
    folder.mkdir(parents=True, exist_ok=True)
    package = folder / "test"
    package.mkdir(exist_ok=True)
    shim = HERE / "shim" / "test"
    loops = package / "test_asyncio"
    loops.mkdir(exist_ok=True)
    links = {folder / "run_file.py": HERE / "run_file.py", package / "support": shim / "support", package / "__init__.py": shim / "__init__.py"}
    for name in ("__init__.py", "utils.py"):
        links[loops / name] = shim / "test_asyncio" / name
    for name in [name.replace(".", "/") + ".py" for name in FILES] + HELPERS:
        if (installed / name).exists() and not name.startswith(("test_json/", "test_ast/")):
            links[package / name] = installed / name
    for link, target in links.items():
        link.unlink(missing_ok=True)
        link.symlink_to(target)
    return folder


def run(name, folder):
    module = f"test.{name}"
    try:
        done = subprocess.run([ENGINE, "run", "run_file.py", module], cwd=folder, capture_output=True, text=True, timeout=PATIENCE, errors="replace")
        out, err, code = done.stdout, done.stderr, done.returncode
    except subprocess.TimeoutExpired as late:
        out, err, code = (late.stdout or b"").decode(errors="replace"), "took too long", 1
    counts = collections.Counter()
    failed, skipped = [], collections.Counter()
    for line in out.splitlines():
        word, _, rest = line.partition(" ")
        if word == "passed":
            counts["passed"] += 1
        elif word == "failed":
            counts["failed"] += 1
            failed.append(rest)
        elif word == "skipped":
            counts["skipped"] += 1
            skipped[rest.partition(": ")[2]] += 1
    if code != 0:
        counts["failed"] += 1
        failed.append("the file itself: " + (err.strip().splitlines() or ["no reason given"])[-1])
    return name, counts, failed, skipped


def main():
    if sys.implementation.name != "cpython" or sys.version_info[:2] != (3, 13):
        sys.exit("the peers' tests are those of CPython 3.13: run this with it")
    write = "--write" in sys.argv
    names = [arg for arg in sys.argv[1:] if not arg.startswith("--")] or FILES
    folder = prepare()
    floor = json.loads(FLOOR.read_text()) if FLOOR.exists() else {}
    fallen, held = [], 0
    totals = collections.Counter()
    print(f"{'file':28} {'passed':>7} {'failed':>7} {'n/a':>6} {'share':>7}")
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for name, counts, failed, skipped in pool.map(lambda name: run(name, folder), names):
            passed, wrong = counts["passed"], counts["failed"]
            totals.update(counts)
            share = 100 * passed / max(1, passed + wrong)
            print(f"{name:28} {passed:7} {wrong:7} {counts['skipped']:6} {share:6.1f}%", flush=True)
            for test in failed:
                print(f"    failed {test}")
            for reason, count in skipped.most_common():
                print(f"    n/a {count} x {reason}")
            held += passed >= floor.get(name, 0)
            if passed < floor.get(name, 0):
                fallen.append(f"{name}: {passed} passed, and {floor[name]} did before")
            floor[name] = max(floor.get(name, 0), passed)
    print(f"all: {totals['passed']} passed, {totals['failed']} failed, {totals['skipped']} not applicable")
    if write:
        FLOOR.write_text(json.dumps(floor, indent=1, sort_keys=True) + "\n")
    if "--floor" in sys.argv:
        print("\n".join(fallen))
        print(f"test result: {'FAILED' if fallen else 'ok'}. {held} passed; {len(fallen)} failed;")
    if fallen:
        sys.exit("\n".join(fallen))


main()
