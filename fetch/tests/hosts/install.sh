#!/bin/sh
# Installs the real packages into a folder: install.sh FOLDER
# Then: FETCH_HOSTS=FOLDER cargo test -p octadesk-fetch --test hosts -- --nocapture
set -eu
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$1"
cd "$1"
cp "$here/package.json" .
npm install --no-audit --no-fund --ignore-scripts --loglevel=error
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check --requirement "$here/requirements.txt"
