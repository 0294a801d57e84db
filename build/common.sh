# What every step of the build uses: places, messages, stamps. Sourced by build.sh, at the top of the repository.
# shellcheck shell=bash disable=SC2034

CACHE=${YIELDSCOPE_CACHE:-$HOME/.cache/yieldscope}
WASM_STD=${YIELDSCOPE_WASM_STD:-rustup}
WASM_TARGET=wasm32-unknown-unknown
WASM_DIR=$PWD/target/wasm # not target/ itself: the Wasm compiler may be another version than the native one
PKG=www/src/engine/pkg
export PATH="$PWD/node_modules/.bin:$PATH"
mkdir -p "$CACHE" target

say() { printf '%s\n' "$*" >&2; }
die() { say "build.sh: $*" && exit 1; }
have() { command -v "$1" >/dev/null 2>&1; }

# step NAME [ARGS]: runs build/NAME.sh in a shell of its own, with what is defined here.
step() {
  local name=$1 && shift
  (
    # shellcheck source=/dev/null
    source "build/$name.sh" "$@"
  )
}

# find_cpython: prints the path of a CPython 3.13 of this machine, if there is one.
find_cpython() {
  local candidate
  for candidate in python3.13 "$HOME"/.pyenv/versions/3.13*/bin/python3; do
    if "$candidate" -c 'import sys; sys.exit(sys.version_info[:2] != (3, 13) or sys.implementation.name != "cpython")' 2>/dev/null; then
      echo "$candidate"
      return 0
    fi
  done
  return 1
}

# fetch WHAT COMMAND...: an install from the network, quiet unless it fails.
fetch() {
  local what=$1 log=$CACHE/install.log && shift
  say "installing $what ..."
  if ! "$@" >"$log" 2>&1; then
    tail -n 15 "$log" >&2
    die "could not install $what; is the network there? (the whole log: $log)"
  fi
}

# fingerprint PATH...: one line that changes with the contents or names of the files below the paths.
fingerprint() {
  find "$@" -type f -not -path '*/node_modules/*' -print0 | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum
}

# fresh STAMP TEXT: whether STAMP holds TEXT. A step ends with `stamp STAMP TEXT`.
fresh() { [ -f "$1" ] && [ "$(cat "$1")" = "$2" ]; }
stamp() { mkdir -p "$(dirname "$1")" && printf '%s\n' "$2" >"$1"; }

# at_least WANTED FOUND: compares version numbers.
at_least() { [ "$(printf '%s\n' "$1" "$2" | sort -V | head -n 1)" = "$1" ]; }

# rust_lld: the linker that comes with rustup's toolchain.
rust_lld() {
  local linker
  linker=$(rustc --print sysroot)/lib/rustlib/x86_64-unknown-linux-gnu/bin/rust-lld
  [ -x "$linker" ] || die "no rust-lld at $linker; it comes with rustup's toolchain"
  printf '%s\n' "$linker"
}

# locked CRATE: the version in Cargo.lock.
locked() { awk -v name="\"$1\"" '$1 == "name" { hit = $3 == name } hit && $1 == "version" { gsub(/"/, "", $3); print $3; exit }' Cargo.lock; }

# debian_packages NAME...: installs those that are missing, where this is a Debian.
debian_packages() {
  local missing=() name as_root=()
  have apt-get || die "needs $*: install them, this is no Debian"
  for name in "$@"; do
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null)" = installed ] || missing+=("$name")
  done
  [ ${#missing[@]} -gt 0 ] || return 0
  if [ "$(id -u)" != 0 ]; then
    sudo -n true 2>/dev/null || die "please run first: sudo apt-get install ${missing[*]}"
    as_root=(sudo)
  fi
  fetch "Debian's package lists" "${as_root[@]}" apt-get update
  fetch "${missing[*]}" "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}"
}

# need_rust, need_npm: the two tools that must be there before; the rest is installed with them.
need_rust() {
  local wanted found
  wanted=$(sed -n 's/^rust-version = "\(.*\)"/\1/p' crate/Cargo.toml)
  have cargo || die "needs Rust $wanted or later; see https://rustup.rs"
  found=$(rustc -V | cut -d ' ' -f 2) || die "rustc is there but does not answer"
  at_least "$wanted" "$found" || die "needs Rust $wanted or later, this is $found; try: rustup update stable"
}
need_npm() {
  local packages
  have npm || die "needs Node.js 20.19 or later with npm; see https://nodejs.org"
  at_least 20.19 "$(node -p process.versions.node)" || die "needs Node.js 20.19 or later, this is $(node -v)"
  packages=$(fingerprint package.json package-lock.json www/package.json)
  fresh node_modules/.stamp "$packages" && return
  fetch "npm packages" npm ci
  stamp node_modules/.stamp "$packages"
}

# cargo_tool CRATE VERSION [OPTIONS]: built once, by the native compiler.
cargo_tool() {
  local root=$CACHE/tools/$1-$2
  [ -x "$root/bin/${1%-cli}" ] && return
  fetch "$1 $2 (built from source: some minutes)" cargo install "$1@$2" --root "$root" "${@:3}"
}

# need_command: sets YIELDSCOPE_COMMAND, the native command; one that is named there already is taken as it is.
need_command() {
  [ -z "${YIELDSCOPE_COMMAND:-}" ] || return 0
  need_rust
  cargo build -q --bin yieldscope
  export YIELDSCOPE_COMMAND=$PWD/target/debug/yieldscope
}

# need_browser: sets CHROMIUM and CHROMEDRIVER.
need_browser() {
  if ! find_browser; then
    debian_packages chromium chromium-driver
    find_browser || die "needs Chromium and its driver; name them in CHROMIUM and CHROMEDRIVER"
  fi
  export CHROMIUM CHROMEDRIVER
}
# need_firefox: sets FIREFOX where it is or can be installed; the tests that want it are skipped elsewhere.
need_firefox() {
  local name
  for name in firefox-esr firefox; do FIREFOX=${FIREFOX:-$(command -v "$name" || true)}; done
  if [ -z "$FIREFOX" ] && have apt-get; then
    debian_packages firefox-esr
    FIREFOX=$(command -v firefox-esr)
  fi
  [ -n "$FIREFOX" ] || say "no Firefox: its tests are skipped"
  export FIREFOX
}
find_browser() {
  local name
  for name in chromium chromium-browser google-chrome google-chrome-stable; do
    CHROMIUM=${CHROMIUM:-$(command -v "$name" || true)}
  done
  CHROMEDRIVER=${CHROMEDRIVER:-$(command -v chromedriver || true)}
  [ -n "$CHROMIUM" ] && [ -n "$CHROMEDRIVER" ]
}
