# The guide: docs/ -> www/dist/guide, with our own package for Sphinx. Its pictures are made by the command.
# shellcheck shell=bash

guide=www/dist/guide
inputs=$(fingerprint docs packages build/guide.sh build/docs-tools.sh tests/sites/requirements.txt www/dist/embed crate/src/cli)
fresh target/guide.stamp "$inputs" && [ -d "$guide" ] && return

need_command
source build/docs-tools.sh
rm -rf "$guide"
"$DOCS/bin/sphinx-build" -q -W -b html -d target/guide-doctrees -D "yieldscope_command=$YIELDSCOPE_COMMAND" docs "$guide"
rm -rf "$guide/.buildinfo" "$guide/objects.inv" "$guide/_sources"
stamp target/guide.stamp "$inputs"
