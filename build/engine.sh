# The engine: crate/ -> Wasm, with its JavaScript and its types, in www/src/engine/pkg.
# shellcheck shell=bash

source build/wasm-tools.sh

# A cdylib alone: built beside an rlib it would silently lose its LTO.
# "s" halves the size and costs the loop next to nothing: what matters there is inlined by name.
CARGO_PROFILE_RELEASE_OPT_LEVEL=s for_wasm cargo rustc -q -p yieldscope --lib --crate-type cdylib --release --target "$WASM_TARGET"
wasm=$WASM_DIR/$WASM_TARGET/release/yieldscope.wasm
inputs=$(fingerprint "$wasm" build/engine.sh)
fresh "$PKG/.stamp" "$inputs" && return

say "engine: bindings and optimisation ..."
rm -rf "$PKG"
for_wasm wasm-bindgen --target web --out-dir "$PKG" --out-name yieldscope "$wasm"
for_wasm wasm-opt -O3 --strip-debug --strip-producers "$PKG/yieldscope_bg.wasm" -o "$PKG/optimised.wasm"
mv "$PKG/optimised.wasm" "$PKG/yieldscope_bg.wasm"
stamp "$PKG/.stamp" "$inputs"
