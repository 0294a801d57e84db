# Small real sites with the packages as installed: target/sites/{furo,alabaster,material,starlight,mdbook,plain}, for tests/page/sites.spec.ts.
# shellcheck shell=bash

sites=$PWD/target/sites
MDBOOK=0.5.4
inputs=$(fingerprint tests/sites packages build/sites.sh build/docs-tools.sh www/dist/embed)
fresh "$sites/.stamp" "$inputs" && return

source build/docs-tools.sh

rm -rf "$sites"
for theme in furo alabaster; do
  THEME=$theme "$DOCS/bin/sphinx-build" -q -W -b html -d "$sites/doctrees-$theme" tests/sites/sphinx "$sites/$theme"
done
# Builders that know nothing of scripts show the program as text.
THEME=alabaster "$DOCS/bin/sphinx-build" -q -W -b text -d "$sites/doctrees-text" tests/sites/sphinx "$sites/text"
THEME=alabaster "$DOCS/bin/sphinx-build" -q -W -b latex -d "$sites/doctrees-latex" tests/sites/sphinx "$sites/latex"
THEME=alabaster "$DOCS/bin/sphinx-build" -q -W -b man -d "$sites/doctrees-man" tests/sites/sphinx "$sites/man"
"$DOCS/bin/mkdocs" --quiet build --strict --config-file tests/sites/mkdocs/mkdocs.yml --site-dir "$sites/material"
# The npm package, as packed, in a folder that a site serves.
unpack() {
  mkdir -p "$1"
  tar -xzf www/dist/packages/yieldscope-*.tgz -C "$1" --strip-components 1
}

starlight=$CACHE/starlight
packages=$(fingerprint tests/sites/starlight/package-lock.json)
if ! fresh "$starlight/.stamp" "$packages"; then
  rm -rf "$starlight"
  mkdir -p "$starlight"
  cp tests/sites/starlight/{package.json,package-lock.json,.npmrc} "$starlight/"
  fetch "Starlight" npm --prefix "$starlight" ci
  stamp "$starlight/.stamp" "$packages"
fi
rm -rf "$starlight"/{src,public,dist,.astro}
cp -r tests/sites/starlight/{src,astro.config.mjs} "$starlight/"
unpack "$starlight/public/yieldscope"
(cd "$starlight" && ASTRO_TELEMETRY_DISABLED=1 npx astro build --silent)
cp -r "$starlight/dist" "$sites/starlight"

cargo_tool mdbook "$MDBOOK" --locked --no-default-features
MDBOOK_LOG=error "$CACHE/tools/mdbook-$MDBOOK/bin/mdbook" build tests/sites/mdbook --dest-dir "$sites/mdbook"
unpack "$sites/mdbook/yieldscope"

mkdir -p "$sites/plain"
cp tests/sites/plain/index.html "$sites/plain/"
unpack "$sites/plain/yieldscope"
stamp "$sites/.stamp" "$inputs"
