# Small real sites with the packages as installed: target/sites/{furo,alabaster,material,plain}, for tests/page/sites.spec.ts.
# shellcheck shell=bash

sites=$PWD/target/sites
venv=$CACHE/docs
inputs=$(fingerprint tests/sites packages build/sites.sh www/dist/embed)
fresh "$sites/.stamp" "$inputs" && return

wanted=$(fingerprint tests/sites/requirements.txt)
if ! fresh "$venv/.stamp" "$wanted"; then
  python3 -m venv --help >/dev/null 2>&1 || debian_packages python3-venv
  rm -rf "$venv"
  python3 -m venv "$venv"
  fetch "Sphinx and MkDocs" "$venv/bin/pip" install --disable-pip-version-check -r tests/sites/requirements.txt
  stamp "$venv/.stamp" "$wanted"
fi
"$venv/bin/pip" install --disable-pip-version-check --quiet --no-deps --force-reinstall www/dist/packages/yieldscope_docs-*.whl

rm -rf "$sites"
for theme in furo alabaster; do
  THEME=$theme "$venv/bin/sphinx-build" -q -W -b html -d "$sites/doctrees-$theme" tests/sites/sphinx "$sites/$theme"
done
# Builders that know nothing of scripts show the program as text.
THEME=alabaster "$venv/bin/sphinx-build" -q -W -b text -d "$sites/doctrees-text" tests/sites/sphinx "$sites/text"
THEME=alabaster "$venv/bin/sphinx-build" -q -W -b latex -d "$sites/doctrees-latex" tests/sites/sphinx "$sites/latex"
THEME=alabaster "$venv/bin/sphinx-build" -q -W -b man -d "$sites/doctrees-man" tests/sites/sphinx "$sites/man"
"$venv/bin/mkdocs" --quiet build --strict --config-file tests/sites/mkdocs/mkdocs.yml --site-dir "$sites/material"
mkdir -p "$sites/plain/yieldscope"
cp tests/sites/plain/index.html "$sites/plain/"
tar -xzf www/dist/packages/yieldscope-*.tgz -C "$sites/plain/yieldscope" --strip-components 1
stamp "$sites/.stamp" "$inputs"
