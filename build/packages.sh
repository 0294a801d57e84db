# The packages for other sites: what their folders hold with the built element in it, packed into www/dist/packages.
# shellcheck shell=bash

out=$PWD/www/dist/packages
work=$PWD/target/packages
inputs=$(fingerprint packages www/dist/embed build/packages.sh)
fresh "$work/.stamp" "$inputs" && [ -d "$out" ] && return
rm -rf "$out" "$work"
mkdir -p "$out" "$work"

cp -r packages/npm "$work/npm"
cp -r www/dist/embed/. "$work/npm/"
(cd "$work/npm" && npm pack --silent --pack-destination "$out" >/dev/null)

cp -r packages/python "$work/python"
mkdir -p "$work/python/yieldscope_docs/static"
cp -r www/dist/embed/. "$work/python/yieldscope_docs/static/"
fetch "what packs the Python package" python3 -m pip wheel --no-deps --wheel-dir "$out" "$work/python"
stamp "$work/.stamp" "$inputs"
