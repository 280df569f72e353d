#!/usr/bin/env bash
# Makes .env of .env.example: a random secret behind each empty variable. Never overwrites one that is there.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

if [ -e .env ]; then
    echo ".env is there already; its secrets are those of the data. Delete both or none." >&2
    exit 1
fi
umask 077
while IFS= read -r line; do
    case $line in
        '#'*) echo "$line" ;;
        *=) echo "$line$(od -An -N24 -tx1 /dev/urandom | tr -d ' \n')" ;;
        *) echo "$line" ;;
    esac
done <.env.example >.env.new
mv .env.new .env
echo "Secrets are in .env, which only you can read."
