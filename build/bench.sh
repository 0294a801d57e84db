# usage: ./build.sh bench [native | browser | embeds | page] [PROGRAM ...]: our engine against its peers (see tests/bench), our element
# against embeds of theirs, and the page's own bytes and times.
# shellcheck shell=bash

need_browser
which=all
case "${1-}" in native | browser | embeds | page) which=$1 && shift ;; esac
need_peers() {
  local packages
  packages=$(fingerprint tests/bench/package-lock.json)
  fresh tests/bench/node_modules/.stamp "$packages" && return
  fetch "the peers" npm --prefix tests/bench ci
  stamp tests/bench/node_modules/.stamp "$packages"
}
page_times() {
  need_peers
  node tests/bench/browser/weigh.js
  playwright test --config tests/page/playwright.config.ts --workers 1 --grep @measured
}
out=artifacts/bench
mkdir -p "$out"
embeds() {
  need_peers
  node tests/bench/browser/embeds.js "$out/embeds.md"
}
case $which in
  page)
    page_times
    return 0
    ;;
  embeds)
    embeds
    return 0
    ;;
esac

cpython=$(find_cpython) || die "needs CPython 3.13 to compare with: neither python3.13 nor pyenv has it"

if [ "$which" != browser ] || [ ! -f "$out/native.json" ]; then
  cargo build -q --release --bin yieldscope
  "$cpython" tests/bench/native.py target/release/yieldscope "$out/native.json" "$@"
fi
[ "$which" != native ] || return 0

need_peers
node tests/bench/browser/measure.js "$out/native.json" "$out/browser.json" "$@"
[ "$which" != browser ] || return 0
embeds
page_times
