#!/usr/bin/env bash
# The one command of this repository; each step is a file in build/.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
# shellcheck source=build/common.sh
source build/common.sh

usage() {
  cat <<'END'
usage: ./build.sh [VERB]
  (none)  build everything, serve the page on a local port and print its address
  build   build the engine, the page, the packages and the guide into www/dist
  test    build, then run every test; the last line says how many passed and failed
  check   formatting, lints and types
  peers   run CPython 3.13's own tests in the engine, where that is installed (see tests/peers)
  bench   time the engine against its peers and print tables (see tests/bench)
  clean   remove what was built here (the tools stay in the cache)
What a verb needs and is missing, it installs: tools go to YIELDSCOPE_CACHE (~/.cache/yieldscope).
YIELDSCOPE_WASM_STD=debian takes the Wasm target from Debian's packages instead of rustup.
END
}

# One step a line, never joined by &&: bash ignores `set -e` on the left of it.
case "${1-serve}" in
  serve)
    step engine
    step page
    step packages
    step guide
    step serve
    ;;
  build)
    step engine
    step page
    step packages
    step guide
    step sizes
    ;;
  test)
    step engine
    step page
    step packages
    step guide
    step sites
    step test
    ;;
  check)
    step engine
    step check
    ;;
  peers)
    step peers "${@:2}"
    ;;
  bench)
    step engine
    step page
    step bench "${@:2}"
    ;;
  clean)
    rm -rf target node_modules www/node_modules www/dist www/src/engine/pkg tests/bench/node_modules artifacts
    ;;
  -h | --help | help) usage ;;
  *)
    usage >&2
    exit 2
    ;;
esac
