# Browser tests, on WordPress as people see it; and the simulator they lean on.

part_simulator() {
	local log=$run/simulator.xml status=0
	need_packages
	node --test --test-reporter=spec --test-reporter-destination=stdout \
		--test-reporter=junit --test-reporter-destination="$log" tests/simulator/*.test.mjs >"$run/simulator.out" || status=$?
	[ "$status" -eq 0 ] || cat "$run/simulator.out"
	count_results "$status" node "$log"
}

part_e2e() {
	local status=0
	need_node_modules .
	# Found here, because a server that fails to start is hard to read in Playwright's words.
	need_wordpress
	: "${KEY_HEALTH_PORT:=$(free_port)}" "${KEY_HEALTH_NETWORK_PORT:=$(free_port)}"
	export KEY_HEALTH_PORT KEY_HEALTH_NETWORK_PORT
	if [ ${#runner_arguments[@]} -eq 0 ]; then
		# All of them: on two sites at a time, for two processors.
		: "${KEY_HEALTH_LANES:=2}" "${KEY_HEALTH_PORT_2:=$(free_port)}" "${KEY_HEALTH_NETWORK_PORT_2:=$(free_port)}"
		export KEY_HEALTH_LANES KEY_HEALTH_PORT_2 KEY_HEALTH_NETWORK_PORT_2
	fi
	node_modules/.bin/playwright test --config tests/e2e/playwright.config.ts "${runner_arguments[@]}" || status=$?
	count_results "$status" playwright "$run/playwright.json"
	if [ ${#runner_arguments[@]} -eq 0 ]; then
		check 'every diagnosis that has a wizard is walked from broken to proven' node bin/lib/walks.mjs "$run/playwright.json"
		[ ! -s "$run/check.log" ] || cat "$run/check.log"
	fi
}
