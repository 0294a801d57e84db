# The Wasm target from Debian's packages: builds std from the source that comes with Debian's newer compiler, into a
# sysroot whose bin/ looks like a toolchain. Nothing is downloaded by rustup.
# shellcheck shell=bash

debian_packages rustc-web cargo-web rust-web-src
rustc=/usr/bin/rustc
linker=$(rust_lld)
source=/usr/src/rustc-$($rustc -V | cut -d ' ' -f 2)
[ -d "$source/library/std" ] || die "rustc-web and rust-web-src differ in version: no $source"

std=$CACHE/wasm-std
made_by="$($rustc -V), $linker"
exec 9>"$CACHE/wasm-std.lock" && flock 9 # another build may be at it
fresh "$std/stamp" "$made_by" && return

say "building std for $WASM_TARGET (about a minute) ..."
rm -rf "$std" "${WASM_DIR:?}/$WASM_TARGET" # what was compiled against another std no longer links
sysroot=$std/sysroot
lib=$sysroot/lib/rustlib
mkdir -p "$sysroot/bin" "$lib/x86_64-unknown-linux-gnu/bin" "$lib/$WASM_TARGET/lib" "$std/seed/src"
ln -s /usr/lib/rustlib/x86_64-unknown-linux-gnu/lib "$lib/x86_64-unknown-linux-gnu/lib"
ln -s "$linker" "$lib/x86_64-unknown-linux-gnu/bin/rust-lld"

# An empty crate makes cargo build std. The bitcode is for LTO: without it, "can't find section .llvmbc".
printf '[package]\nname = "seed"\nedition = "2021"\n[workspace]\n[profile.release]\npanic = "abort"\n' >"$std/seed/Cargo.toml"
touch "$std/seed/src/lib.rs"
(
  cd "$std/seed" || exit
  env -u CARGO_BUILD_TARGET -u CARGO_TARGET_DIR RUSTC_BOOTSTRAP=1 RUSTC=$rustc RUSTFLAGS=-Cembed-bitcode=yes \
    CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER="$linker" \
    /usr/bin/cargo build -q --release --target "$WASM_TARGET" -Zbuild-std=std,panic_abort,test --target-dir target
)
cp "$std/seed/target/$WASM_TARGET/release/deps/"lib*.rlib "$lib/$WASM_TARGET/lib/"
rm -rf "$lib/$WASM_TARGET/lib/"libseed-* "$std/seed"

printf '#!/bin/sh\nexec %s --sysroot "%s" "$@"\n' $rustc "$sysroot" >"$sysroot/bin/rustc"
printf '#!/bin/sh\nexec /usr/bin/rustdoc --sysroot "%s" "$@"\n' "$sysroot" >"$sysroot/bin/rustdoc"
ln -s /usr/bin/cargo "$sysroot/bin/cargo"
chmod +x "$sysroot/bin/rustc" "$sysroot/bin/rustdoc"
stamp "$std/stamp" "$made_by"
