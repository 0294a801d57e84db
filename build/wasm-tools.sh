# The tools that make and test Wasm, each in a cache folder named for its version. Sourced by the steps that need them;
# afterwards `for_wasm COMMAND...` runs a command with these tools and the Wasm target in place.
# shellcheck shell=bash

WASM_PACK=0.15.1
WASM_BINDGEN=$(locked wasm-bindgen)

need_rust
need_npm
cargo_tool wasm-pack "$WASM_PACK" --locked
cargo_tool wasm-bindgen-cli "$WASM_BINDGEN" # not --locked: its own lock names a crate that was withdrawn
TOOLS=$CACHE/tools/wasm-pack-$WASM_PACK/bin:$CACHE/tools/wasm-bindgen-cli-$WASM_BINDGEN/bin

case $WASM_STD in
  rustup)
    if [ ! -d "$(rustc --print sysroot)/lib/rustlib/$WASM_TARGET/lib" ]; then
      # RUSTUP_AUTO_INSTALL=0 is rustup's own word for "never download on your own account".
      if ! have rustup || [ "${RUSTUP_AUTO_INSTALL-}" = 0 ]; then
        die "the compiler has no $WASM_TARGET target; add it, or set YIELDSCOPE_WASM_STD=debian"
      fi
      fetch "the target $WASM_TARGET" rustup target add "$WASM_TARGET"
    fi
    ;;
  debian)
    step wasm-std
    TOOLS=$PWD/build/refuse:$CACHE/wasm-std/sysroot/bin:$TOOLS
    ;;
  *) die "YIELDSCOPE_WASM_STD is '$WASM_STD'; it can be rustup or debian" ;;
esac

# The target aborts on panic whatever the profile says; said the same for every command, its dependencies are built once.
for_wasm() {
  env PATH="$TOOLS:$PATH" CARGO_TARGET_DIR="$WASM_DIR" CARGO_PROFILE_RELEASE_PANIC=unwind "$@"
}
