# PHP tests on real WordPress sites.

part_phpunit() {
	local entry version mode missing=
	need_composer
	# One test runs the generator of the catalog.
	need_node_modules .
	need_simulator
	if [ -n "${KEY_HEALTH_SITE:-}" ]; then
		run_phpunit given "$KEY_HEALTH_SITE" --exclude-group real-plugins
		return
	fi
	need_wordpress
	for entry in $KEY_HEALTH_MATRIX; do
		version=${entry%:*}
		mode=${entry#*:}
		if ! has_wordpress "$version"; then
			[[ " $missing " == *" $version "* ]] || skipped "WordPress $version: no copy in the cache folder"
			missing+=" $version"
			continue
		fi
		printf '\nWordPress %s, %s\n' "$version" "$mode"
		make_site "$version-$mode" "$version" "$mode"
		run_phpunit "$version-$mode" "$run/sites/$version-$mode" --exclude-group "real-plugins,$(groups_for_others "$entry")"
	done
}

# Tests in the group `multisite` need a network. Those in the group `single` need a site that is none, and are about the catalog, not
# about WordPress: they run once, on the newest one at hand.
groups_for_others() {
	local entry newest=
	for entry in $KEY_HEALTH_MATRIX; do
		if [ "${entry#*:}" = single ] && has_wordpress "${entry%:*}"; then
			newest=$entry
		fi
	done
	case $1 in
		"$newest") echo multisite ;;
		*:single) echo single,multisite ;;
		*) echo single ;;
	esac
}

# run_phpunit NAME SITE ARGUMENT...
run_phpunit() {
	local log=$run/phpunit-$1.xml site=$2 status=0
	shift 2
	KEY_HEALTH_SITE=$site vendor/bin/phpunit --log-junit "$log" "$@" "${runner_arguments[@]}" || status=$?
	count_results "$status" junit "$log"
}

# The same words about released plugins that their stand-ins are held against.
part_real_plugins() {
	local slug file found version released=()
	need_composer
	need_simulator
	need_wordpress
	for file in wp-mail-smtp/wp_mail_smtp.php akismet/akismet.php; do
		slug=${file%/*}
		found=$(tests/wordpress/plugin.sh "$slug")
		if [ "${found%% *}" = released ]; then
			released+=( "$file" )
		else
			skipped "released plugin $slug: no copy in the cache folder"
		fi
	done
	[ ${#released[@]} -gt 0 ] || return 0
	version=$(newest_wordpress)
	echo "WordPress $version with ${released[*]}"
	make_site real-plugins "$version" single example.org "${released[@]}"
	run_phpunit real-plugins "$run/sites/real-plugins" --group real-plugins --exclude-group released-keys,released-site
	released_plugins "$version"
}

# The catalog against every released plugin that tests/released describes: half of them each on two sites, for two processors.
released_plugins() {
	local version=$1 half lists=() jobs=()
	export KEY_HEALTH_LEDGER=$run/released.jsonl
	mapfile -t lists < <(php tests/php/Released/halves.php)
	for half in 0 1; do
		make_site "released-$half" "$version" single
		put_released "$run/sites/released-$half"
		KEY_HEALTH_RELEASED=${lists[half]} run_phpunit "released-$half" "$run/sites/released-$half" --group released-keys >"$run/released-$half.out" 2>&1 &
		jobs+=( $! )
	done
	for half in 0 1; do
		wait "${jobs[half]}" || true
		cat "$run/released-$half.out"
	done
	run_phpunit released-site "$run/sites/released-0" --group released-site
	php tests/php/Released/table.php "$KEY_HEALTH_LEDGER"
}
