# What the reader's browser will fetch.
# shellcheck shell=bash

node build/sizes.js "$PKG/yieldscope_bg.wasm" "$PKG/rest.wasm" "$PKG/library.json" www/dist/assets/*.js www/dist/assets/*.css
