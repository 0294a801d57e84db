# Reads a test runner's output, prints "PASSED FAILED".
# cargo test, libtest-mimic and wasm-bindgen's runner:  test result: ok. 3 passed; 0 failed; ...
/^test result: / {
  for (i = 2; i <= NF; i++) {
    if ($i == "passed;") passed += $(i - 1)
    if ($i == "failed;") failed += $(i - 1)
  }
}
# Vitest:  Tests  1 failed | 3 passed (4)
/^ +Tests  / {
  for (i = 2; i <= NF; i++) {
    if ($i == "passed") passed += $(i - 1)
    if ($i == "failed") failed += $(i - 1)
  }
}
# Playwright, one count a line:  3 passed (2.1s)
/^  [0-9]+ passed/ { passed += $1 }
/^  [0-9]+ (failed|flaky|interrupted|did not run)/ { failed += $1 }
# yieldscope check:  12 programs in 5 pages, 0 wrong
/^[0-9]+ programs in [0-9]+ pages, / { passed += $1 - $6; failed += $6 }
END { print passed + 0, failed + 0 }
