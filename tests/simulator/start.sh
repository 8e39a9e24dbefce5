#!/usr/bin/env bash
# start.sh [FOLDER] - starts the provider simulator and prints the path of its config.json. Does nothing when it runs already.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
folder=${1:-$here/../../.cache/simulator}
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)

is_ours() { [ -f "$folder/pid" ] && ps -p "$(cat "$folder/pid")" -o args= 2>/dev/null | grep -qF "server.mjs $folder"; }

if is_ours && [ -f "$folder/config.json" ]; then
	echo "$folder/config.json"
	exit 0
fi
rm -f "$folder/config.json"

# Job control gives the server a process group of its own, so that stop.sh ends it and nothing else.
set -m
nohup node "$here/server.mjs" "$folder" >"$folder/server.log" 2>&1 </dev/null &
echo $! >"$folder/pid"
set +m

for _ in $(seq 1 600); do
	if [ -f "$folder/config.json" ]; then
		echo "$folder/config.json"
		exit 0
	fi
	is_ours || break
	sleep 0.1
done
echo "The provider simulator did not start:" >&2
cat "$folder/server.log" >&2
exit 1
