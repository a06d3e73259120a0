#!/bin/sh
# Makes the commits that an update asks for: cargo xtask update --format json > FILE; commit-update.sh FILE
# Exits with 1 when there is nothing to commit.
set -eu
count=$(jq '.commits // [] | length' "$1")
[ "${count:-0}" -gt 0 ] || exit 1
index=0
while [ "$index" -lt "$count" ]; do
  jq --raw-output --argjson index "$index" '.commits[$index].files[]' "$1" |
    git --literal-pathspecs add --all --pathspec-from-file=-
  git commit --quiet --message "$(jq --raw-output --argjson index "$index" '.commits[$index].message' "$1")"
  index=$((index + 1))
done
