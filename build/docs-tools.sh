# Sphinx and MkDocs in an environment of their own, with our package for them in it: sets DOCS. Sourced after `step packages`.
# shellcheck shell=bash

DOCS=$CACHE/docs
wanted=$(fingerprint tests/sites/requirements.txt)
if ! fresh "$DOCS/.stamp" "$wanted"; then
  python3 -m venv --help >/dev/null 2>&1 || debian_packages python3-venv
  rm -rf "$DOCS"
  python3 -m venv "$DOCS"
  fetch "Sphinx and MkDocs" "$DOCS/bin/pip" install --disable-pip-version-check -r tests/sites/requirements.txt
  stamp "$DOCS/.stamp" "$wanted"
fi
"$DOCS/bin/pip" install --disable-pip-version-check --quiet --no-deps --force-reinstall www/dist/packages/yieldscope_docs-*.whl
