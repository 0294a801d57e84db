# The engine: crate/ -> Wasm, with its JavaScript and its types, in www/src/engine/pkg.
# shellcheck shell=bash

source build/wasm-tools.sh

# A cdylib alone: built beside an rlib it would silently lose its LTO. Without the feature `library` the modules in Python are
# a file beside it. Optimised for size, which costs the loop little, since what matters there is inlined by name; "z" would take
# another eighth off, and a third more time.
flags=(-p yieldscope --lib --crate-type cdylib --no-default-features --release --target "$WASM_TARGET")
export CARGO_PROFILE_RELEASE_OPT_LEVEL=s
if [ "$WASM_STD" = debian ]; then
  # std is built from source here anyway, so it is built small too: a panic traps without words.
  RUSTC_BOOTSTRAP=1 RUSTFLAGS="-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none -Cllvm-args=--inline-threshold=12" \
    CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER=$(rust_lld) RUSTC=/usr/bin/rustc CARGO_TARGET_DIR=$WASM_DIR/small \
    CARGO_PROFILE_RELEASE_PANIC=unwind \
    /usr/bin/cargo rustc -q "${flags[@]}" -Zbuild-std=std,panic_abort -Zbuild-std-features=optimize_for_size
  wasm=$WASM_DIR/small/$WASM_TARGET/release/yieldscope.wasm
else
  for_wasm cargo rustc -q "${flags[@]}"
  wasm=$WASM_DIR/$WASM_TARGET/release/yieldscope.wasm
fi
unset CARGO_PROFILE_RELEASE_OPT_LEVEL
cargo build -q -p postlink
inputs=$(fingerprint "$wasm" build/{engine.sh,library.js,calls.mjs,profile.mjs,postlink} crate/src/module/python tests/{bench/programs,conformance/guide,conformance/lesson})
fresh "$PKG/.stamp" "$inputs" && return

say "engine: bindings and optimisation ..."
postlink=$PWD/target/debug/postlink
work=$PWD/target/postlink
rm -rf "$PKG" "$work"
mkdir -p "$work"
# The loop is compiled twice: in one function both would be too much for the browser's compiler, which then keeps little in registers.
# The lowest addresses are the end of the stack, which nothing reaches.
optimise=(--no-inline="*run_frames*" --low-memory-unused -O3)
for_wasm wasm-bindgen --target web --out-dir "$PKG" --out-name yieldscope "$wasm"
for_wasm wasm-opt "${optimise[@]}" --debuginfo "$PKG/yieldscope_bg.wasm" -o "$work/optimised.wasm"
node build/library.js crate/src/module/python "$PKG/library.json"
cp "$PKG/yieldscope.js" "$work/bindings.mjs"

# Calls that the benchmark's programs make often are inlined: a tenth faster for a thirtieth more bytes.
"$postlink" count-calls "$work/optimised.wasm" "$work/counting-calls.wasm"
node build/calls.mjs "$work/counting-calls.wasm" "$work/bindings.mjs" "$PKG/library.json" "$work/shares" tests/bench/programs/*.py
"$postlink" inline "$work/optimised.wasm" "$work/shares" "$work/inlined.wasm"
for_wasm wasm-opt "${optimise[@]}" --strip-debug --strip-producers "$work/inlined.wasm" -o "$work/whole.wasm"

# The first part is what the guide's programs call, and several of the lessons': those that import nothing.
importless() { grep -LE '^ *(import|from) ' "$@"; }
"$postlink" count-functions "$work/whole.wasm" "$work/counting-functions.wasm"
# shellcheck disable=SC2046
node build/profile.mjs "$work/counting-functions.wasm" "$work/bindings.mjs" "$work/kept" \
  $(importless tests/conformance/guide/*.py) -- $(importless tests/conformance/lesson/*.py)
"$postlink" part "$work/whole.wasm" "$work/kept" "$PKG/yieldscope_bg.wasm" "$PKG/rest.wasm"
stamp "$PKG/.stamp" "$inputs"
