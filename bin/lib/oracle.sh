# Thousands of generated configurations, run by PHP itself and gone through by the analyser. Takes minutes; only by name.
# KEY_HEALTH_SEEDS says how many (5000) or which (1001-2000), KEY_HEALTH_SEED names one alone. A fault is printed as it is found.

part_oracle() {
	local shard entry pids=() pid status=0 log=$run/oracle site=$run/sites/oracle
	need_composer
	need_simulator
	need_wordpress
	if [ -n "${KEY_HEALTH_SITE:-}" ]; then
		site=$KEY_HEALTH_SITE
	else
		entry=${KEY_HEALTH_MATRIX##* }
		make_site oracle "${entry%:*}" single
	fi
	for shard in 1/2 2/2; do
		[ -z "${KEY_HEALTH_SEED:-}" ] || [ "$shard" = 1/2 ] || continue
		KEY_HEALTH_SEEDS=${KEY_HEALTH_SEEDS:-20000} KEY_HEALTH_SHARD=$([ -n "${KEY_HEALTH_SEED:-}" ] && echo 1/1 || echo "$shard") KEY_HEALTH_SITE=$site \
			php -d pcov.enabled=0 vendor/bin/phpunit --log-junit "$log-${shard%/*}.xml" --filter 'Rehearsal_Oracle_Test' &
		pids+=( $! )
	done
	for pid in "${pids[@]}"; do
		wait "$pid" || status=$?
	done
	count_results "$status" junit "$log-1.xml"
	[ -n "${KEY_HEALTH_SEED:-}" ] || count_results "$status" junit "$log-2.xml"
}
