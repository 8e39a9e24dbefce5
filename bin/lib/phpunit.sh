# PHP tests on real WordPress sites.

part_phpunit() {
	local entry entries=() lane jobs=()
	need_composer
	# One test runs the generator of the catalog.
	need_node_modules .
	if [ -n "${KEY_HEALTH_SITE:-}" ]; then
		need_simulator
		run_phpunit given "$KEY_HEALTH_SITE" --exclude-group real-plugins
		return
	fi
	need_wordpress
	mapfile -t entries < <(matrix_here)
	printf '%s\n' "${entries[@]}" >"$run/entries"
	has_wp_cli || skipped 'WP-CLI: no copy in the cache folder (wp-cli/VERSION)'
	# Two at a time, for two processors.
	for lane in a b; do
		run_lane "$lane" &
		jobs+=( $! )
	done
	for lane in "${jobs[@]}"; do
		wait "$lane" || true
	done
	for entry in "${entries[@]}"; do
		cat "$run/phpunit-${entry/:/-}.out" || true
		[ -f "$run/phpunit-${entry/:/-}.xml" ] || failed "WordPress $entry: its tests did not end."
	done
}

# The entries of the matrix that this machine can run, one in a line. What runs instead of a version that it has not is said.
matrix_here() {
	local entry version newest said=
	newest=$(newest_wordpress)
	for entry in $KEY_HEALTH_MATRIX; do
		version=${entry%:*}
		if has_wordpress "$version"; then
			echo "$entry"
			continue
		fi
		[[ " $said " == *" $version "* ]] || skipped "WordPress $version: no copy in the cache folder; $newest runs instead" >&2
		said+=" $version"
		[[ " $KEY_HEALTH_MATRIX " == *" $newest:${entry#*:} "* ]] || echo "$newest:${entry#*:}"
	done
}

# run_lane NAME: takes the next entry until there is none. Tests change what the simulator says, so each lane has one of its own.
run_lane() {
	local entry
	entry=$(next_entry)
	while [ -n "$entry" ]; do
		need_simulator "simulator-$1"
		run_entry "$entry" >"$run/phpunit-${entry/:/-}.out" 2>&1
		entry=$(next_entry)
	done
}

# Takes the first line of the list of entries away, and prints it.
next_entry() (
	flock 9
	sed -n 1p "$run/entries"
	sed -i 1d "$run/entries"
) 9>"$run/entries.lock"

run_entry() {
	local version=${1%:*} mode=${1#*:}
	printf '\nWordPress %s, %s\n' "$version" "$mode"
	make_site "$version-$mode" "$version" "$mode"
	run_phpunit "$version-$mode" "$run/sites/$version-$mode" --exclude-group "real-plugins,$(groups_for_others "$1")"
}

# Tests in the group `multisite` need a network. Those in the group `single` need a site that is none, and are about the catalog, not
# about WordPress: they run once, on the newest one at hand. Those in the group `abilities` need WordPress 6.9, those in `wp-cli` a copy of it.
groups_for_others() {
	has_wp_cli || printf 'wp-cli,'
	# WordPress has abilities since 6.9.
	[ "$(printf '%s\n' 6.9 "${1%:*}" | sort -V | head -n 1)" = 6.9 ] || printf 'abilities,'
	case $1 in
		"$(newest_wordpress):single") echo multisite ;;
		*:single) echo single,multisite ;;
		*) echo single ;;
	esac
}

# WP-CLI with its dependencies, as `composer install` in its own folder makes it.
has_wp_cli() {
	compgen -G "$shared_cache/wp-cli/*/php/boot-fs.php" >/dev/null
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
