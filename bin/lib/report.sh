# What the parts of a run report, and the total. A part is a function part_NAME that calls check, passed, failed or skipped.

# failed [SENTENCE]: one failure. The sentence is shown here and at the end of the run.
failed() {
	printf '0 1 0\n' >>"$counts"
	[ -z "${1:-}" ] || { echo "$1"; echo "  $1" | keep_failure; }
}

# What failed, from standard input, for the end of the run.
keep_failure() {
	sed "s/^/[$(basename "$counts" .counts)]/" >>"$run/failures"
}

passed() {
	printf '%s 0 0\n' "${1:-1}" >>"$counts"
}

# skipped WHAT: says by name what was not tested, and why.
skipped() {
	echo "SKIPPED $1"
	printf '0 0 1\n' >>"$counts"
}

# check SENTENCE COMMAND...: one test. The command's words are shown when it fails.
check() {
	local sentence=$1 log=$run/check.log
	shift
	if "$@" >"$log" 2>&1; then
		echo "  ok      $sentence"
		passed
	else
		echo "  FAILED  $sentence"
		sed 's/^/          /' "$log"
		{ echo "  $sentence"; head -n 12 "$log" | sed 's/^/      /'; } | keep_failure
		failed
	fi
}

# count_results STATUS jest|junit|node|playwright FILE: the counts a test runner wrote down. A runner that fails without a failed test
# (a crash, a test without an assertion) is one failure; so is one that ran nothing.
count_results() {
	local status=$1 format=$2 file=$3 line
	line=$(node bin/lib/count.mjs "$format" "$file" 2>/dev/null) || line='0 0 0'
	echo "$line" >>"$counts"
	node bin/lib/failures.mjs "$format" "$file" 2>/dev/null | keep_failure || true
	case $line in
		0\ 0\ 0)
			failed "No test was run: $(basename "$file")."
			;;
		*\ 0\ *)
			[ "$status" -eq 0 ] || failed "The runner ended with status $status without a failed test: $(basename "$file")."
			;;
	esac
}

run_part() {
	local name=$1 status started=$EPOCHREALTIME
	counts=$run/$name.counts
	: >"$counts"
	printf '\n== %s\n' "$name"
	# Not in a condition: bash would ignore set -e inside.
	set +e
	(
		set -e
		"part_${name//-/_}"
	)
	status=$?
	set -e
	if [ "$status" -ne 0 ] && ! awk '$2 { found = 1 } END { exit ! found }' "$counts"; then
		failed "The part \"$name\" ended with status $status."
	fi
	echo "$name took $(awk -v a="$started" -v b="$EPOCHREALTIME" 'BEGIN { printf "%.1f s", b - a }')"
	echo "PART $name: $(total "$counts")"
}

total() {
	cat "$@" | awk '{ p += $1; f += $2; s += $3 } END { printf "%d passed, %d failed, %d skipped\n", p, f, s }'
}

# The end of a run: once more what failed, because the end is what people see of a long log; the total. Fails when anything did.
report_total() {
	local line
	[ ! -s "$run/failures" ] || { printf '\nWhat failed:\n'; cat "$run/failures"; }
	line=$(total "$run"/*.counts)
	printf '\n%s\n' "$line"
	[[ $line == *" 0 failed,"* ]]
}
