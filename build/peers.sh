# usage: ./build.sh peers [--write] [FILE ...]: CPython 3.13's own tests in the engine, file by file, against the floor that
# tests/peers/floor.json records; --write raises it.
# shellcheck shell=bash

cpython=$(find_cpython) || die "needs CPython 3.13 with its tests: neither python3.13 nor pyenv has it"
cargo build --release --quiet
"$cpython" tests/peers/run.py "$@"
