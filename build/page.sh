# The page: www/ -> www/dist, static files that can be served from anywhere.
# shellcheck shell=bash

need_npm
inputs=$(fingerprint package-lock.json www/package.json www/*.html www/*.ts www/tsconfig.json www/lessons www/src www/public build/page.sh)
fresh target/page.stamp "$inputs" && [ -d www/dist ] && return
vite build www --logLevel warn
vite build www --config www/vite.embed.config.ts --logLevel warn
stamp target/page.stamp "$inputs"
