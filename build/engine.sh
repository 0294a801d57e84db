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
cargo build -q -p split
inputs=$(fingerprint "$wasm" build/engine.sh build/library.js build/profile.mjs build/split crate/src/module/python tests/conformance/{guide,lesson})
fresh "$PKG/.stamp" "$inputs" && return

say "engine: bindings and optimisation ..."
work=$PWD/target/split
rm -rf "$PKG" "$work"
mkdir -p "$work"
for_wasm wasm-bindgen --target web --out-dir "$PKG" --out-name yieldscope "$wasm"
for_wasm wasm-opt -O3 --strip-debug --strip-producers "$PKG/yieldscope_bg.wasm" -o "$PKG/optimised.wasm"
node build/library.js crate/src/module/python "$PKG/library.json"

# The first part is what the guide's programs call, and several of the lessons': those that import nothing.
split=$PWD/target/debug/split
importless() { grep -LE '^ *(import|from) ' "$@"; }
"$split" count "$PKG/optimised.wasm" "$work/counted.wasm"
cp "$PKG/yieldscope.js" "$work/bindings.mjs"
# shellcheck disable=SC2046
node build/profile.mjs "$work/counted.wasm" "$work/bindings.mjs" "$work/kept" \
  $(importless tests/conformance/guide/*.py) -- $(importless tests/conformance/lesson/*.py)
"$split" part "$PKG/optimised.wasm" "$work/kept" "$PKG/yieldscope_bg.wasm" "$PKG/rest.wasm"
rm "$PKG/optimised.wasm"
stamp "$PKG/.stamp" "$inputs"
