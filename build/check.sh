# Formatting, lints and types, for Rust (native and Wasm) and TypeScript.
# shellcheck shell=bash

need_rust
cargo fmt --all --check
cargo clippy --all-targets -- -D warnings
tsc --noEmit -p www
tsc --noEmit -p tests/page
if have shellcheck; then shellcheck build.sh build/*.sh .ci/run; fi
say "check: all well"
