# Serves what was built, until it is interrupted.
# shellcheck shell=bash

exec vite preview www --host 127.0.0.1
