#!/usr/bin/env bash
# stop.sh [FOLDER] - ends the provider simulator that start.sh started in FOLDER, and only that one.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
folder=${1:-$here/../../.cache/simulator}
[ -f "$folder/pid" ] || exit 0
folder=$(cd "$folder" && pwd)
pid=$(cat "$folder/pid")

is_ours() { ps -p "$pid" -o args= 2>/dev/null | grep -qF "server.mjs $folder"; }

if is_ours; then
	kill -- "-$pid"
	for _ in $(seq 1 100); do
		is_ours || break
		sleep 0.05
	done
fi
rm -f "$folder/pid" "$folder/config.json"
