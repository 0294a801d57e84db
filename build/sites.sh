# Small real sites with the packages as installed: target/sites/{furo,alabaster,material,plain}, for tests/page/sites.spec.ts.
# shellcheck shell=bash

sites=$PWD/target/sites
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
mkdir -p "$sites/plain/yieldscope"
cp tests/sites/plain/index.html "$sites/plain/"
tar -xzf www/dist/packages/yieldscope-*.tgz -C "$sites/plain/yieldscope" --strip-components 1
stamp "$sites/.stamp" "$inputs"
