# How long things take, as ratios to a yardstick that is measured in the same run. Each budget is one file in tests/bench;
# `bin/test bench -- pages` measures only that one.

part_bench() {
	local file name
	need_composer
	mkdir -p "$run/bench"
	for file in tests/bench/*.php; do
		name=$(basename "$file" .php)
		[ ${#runner_arguments[@]} -eq 0 ] || [[ " ${runner_arguments[*]} " == *" $name "* ]] || continue
		case $name in
			parallel) need_bench_site ;;
			pages) need_bench_pages ;;
		esac
		name=$(sed -n 's/^ \* Budget: //p' "$file")
		# What a failed check said is shown by it.
		check "$name" env KEY_HEALTH_BENCH="$run/bench" php -d opcache.enable_cli=1 -d memory_limit=256M "$file"
		tail -1 "$counts" | grep -q '^1 ' && sed 's/^/          /' "$run/check.log" || true
	done
}

# One with Key Health.
need_bench_site() {
	need_wordpress
	make_site bench "$(newest_wordpress)" single
	export KEY_HEALTH_SITE=$run/sites/bench
}

# Sites that differ in the active plugin, and what counts. Their names are of one length: a path is work as well.
need_bench_pages() {
	local missing=() site
	command -v valgrind >/dev/null || missing+=( valgrind )
	command -v php-cgi >/dev/null || missing+=( "php$(php -r 'echo PHP_MAJOR_VERSION, ".", PHP_MINOR_VERSION;')-cgi" )
	[ ${#missing[@]} -eq 0 ] || install_packages "${missing[@]}"
	need_wordpress
	KEY_HEALTH_SITES="without=$(bench_page_site a)"
	KEY_HEALTH_SITES+=" empty=$(bench_page_site b empty/empty.php)"
	KEY_HEALTH_SITES+=" ours=$(bench_page_site c key-health/plugin.php)"
	[ ! -d "$shared_cache/plugins/akismet" ] || KEY_HEALTH_SITES+=" Akismet=$(bench_page_site d akismet/akismet.php)"
	[ ! -d "$shared_cache/plugins/wp-mail-smtp" ] || KEY_HEALTH_SITES+=" WP_Mail_SMTP=$(bench_page_site e wp-mail-smtp/wp_mail_smtp.php)"
	export KEY_HEALTH_SITES
}

# bench_page_site LETTER [PLUGIN]: prints its folder.
bench_page_site() {
	local site plugins plugin=${2:-}
	local slug=${plugin%%/*}
	site=$(tests/wordpress/site.sh "bench-$1" "$(newest_wordpress)" single)
	plugins=$site/wp-content/plugins
	mkdir -p "$plugins/empty"
	printf '<?php\n/**\n * Plugin Name: Empty\n */\n' >"$plugins/empty/empty.php"
	if [ -d "$shared_cache/plugins/$slug" ] && [ -n "$slug" ]; then
		put_plugin "$site" "$slug"
		# Some caches keep the folder of the archive.
		[ ! -d "$plugins/$slug/$slug" ] || { mv "$plugins/$slug" "$plugins/outer"; mv "$plugins/outer/$slug" "$plugins/$slug"; rm -rf "$plugins/outer"; }
	fi
	[ -z "$plugin" ] || php tests/wordpress/activate.php "$site" site "$plugin" >&2
	echo "$site"
}
