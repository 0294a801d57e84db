# Every test, suite after suite, and their sum on the last line. A suite that crashes, or runs nothing, is a failure.
# shellcheck shell=bash

source build/wasm-tools.sh
need_browser
need_firefox
export NO_COLOR=1 CARGO_TERM_COLOR=never
unset FORCE_COLOR
mkdir -p artifacts
passed=0 failed=0

# suite NAME COMMAND...: runs it, shows and keeps its output, adds what it counted.
suite() {
  local name=$1 log=artifacts/$1.log code=0 ok bad
  shift
  say "== $name"
  "$@" 2>&1 | tee "$log" || code=${PIPESTATUS[0]}
  read -r ok bad < <(awk -f build/count.awk "$log")
  if [ "$code" != 0 ] && [ "$bad" = 0 ]; then
    say "$name: ended with code $code"
    bad=1
  elif [ "$ok" = 0 ] && [ "$bad" = 0 ]; then
    say "$name: ran no test"
    bad=1
  fi
  passed=$((passed + ok)) failed=$((failed + bad))
}

need_command
suite native cargo test --no-fail-fast
suite browser for_wasm \
  wasm-pack test --headless --chrome --chromedriver "$CHROMEDRIVER" --mode no-install --release tests/browser
if find_cpython >/dev/null; then
  suite peers step peers --floor
fi
suite docs "$YIELDSCOPE_COMMAND" check docs README.md packages tests/sites
suite page-units vitest run --root www
suite page playwright test --config tests/page/playwright.config.ts

echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
