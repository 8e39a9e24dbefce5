# The screens: unit tests, the build, its weight.

part_jest() {
	local result=$run/jest.json status=0
	need_node_modules .
	node_modules/.bin/wp-scripts test-unit-js --json --outputFile="$result" "${runner_arguments[@]}" >"$run/jest.out" || status=$?
	count_results "$status" jest "$result"
}

# Builds into place: whoever clones the project gets a plugin that runs, so what is committed must be what the sources say.
part_build() {
	need_node_modules .
	check 'the build succeeds' npm run --silent build
	check 'build/ is not stale' unchanged build
}

unchanged() {
	local changes
	[ -d "$1" ] || { echo "$1/ is missing."; return 1; }
	changes=$(git status --porcelain "$1")
	[ -z "$changes" ] && return 0
	printf '%s/ is stale: commit what "npm run build" wrote.\n%s\n' "$1" "$changes"
	return 1
}

size_limit=60000
settings_size_limit=15000

part_size() {
	check "the site screen's script weighs at most $size_limit bytes compressed" light_enough build/screens/health.js "$size_limit"
	[ ! -s "$run/check.log" ] || cat "$run/check.log"
	check "the settings' script weighs at most $settings_size_limit bytes compressed" light_enough build/screens/settings.js "$settings_size_limit"
	[ ! -s "$run/check.log" ] || cat "$run/check.log"
}

# light_enough FILE LIMIT
light_enough() {
	local bytes
	[ -f "$1" ] || { echo "$1 is missing."; return 1; }
	bytes=$(gzip -9 -c "$1" | wc -c)
	echo "  $1: $bytes bytes compressed, $(wc -c <"$1") bytes as it is"
	[ "$bytes" -le "$2" ]
}
