# How long things take, as ratios to a yardstick that is measured in the same run. Each budget is one file in tests/bench.

part_bench() {
	local file name
	need_composer
	mkdir -p "$run/bench"
	for file in tests/bench/*.php; do
		name=$(sed -n 's/^ \* Budget: //p' "$file")
		# What a failed check said is shown by it.
		check "$name" env KEY_HEALTH_BENCH="$run/bench" php -d opcache.enable_cli=1 -d memory_limit=256M "$file" "${runner_arguments[@]}"
		tail -1 "$counts" | grep -q '^1 ' && sed 's/^/          /' "$run/check.log" || true
	done
}
