# How long things take, as ratios to a yardstick that is measured in the same run. Each budget is one file in tests/bench, for PHP or
# for Node; `bin/test bench -- pages` measures only that one. Its first comment says what it needs:
#   Budget: the sentence that it proves
#   Needs: site | pages | served | network 10001 --shared=25

part_bench() {
	local file name needs
	need_composer
	mkdir -p "$run/bench"
	export KEY_HEALTH_BENCH=$run/bench
	for file in tests/bench/*.php tests/bench/*.mjs; do
		name=$(basename "${file%.*}")
		[ -f "$file" ] || continue
		[ ${#runner_arguments[@]} -eq 0 ] || [[ " ${runner_arguments[*]} " == *" $name "* ]] || continue
		read -ra needs <<<"$(said_by "$file" Needs)"
		[ ${#needs[@]} -eq 0 ] || "need_bench_${needs[0]}" "$name" "${needs[@]:1}" >"$run/bench/made.log"
		# What a failed check said is shown by it.
		check "$(said_by "$file" Budget)" run_bench "$file"
		tail -1 "$counts" | grep -q '^1 ' && sed 's/^/          /' "$run/check.log" || true
		tests/wordpress/serve.sh stop "bench-$name"
	done
}

# said_by FILE WORD: what its first comment says after it.
said_by() {
	sed -n "s/^ \* $2: //p" "$1" | head -1
}

run_bench() {
	case $1 in
		*.php) php -d opcache.enable_cli=1 -d memory_limit=256M "$1" ;;
		*.mjs) need_node_modules . && node "$1" ;;
	esac
}

# One with Key Health.
need_bench_site() {
	need_wordpress
	make_site "bench-$1" "$(newest_wordpress)" single
	export KEY_HEALTH_SITE=$run/sites/bench-$1
}

# One that a browser can look at, with plugins that hold keys and a provider for them.
need_bench_served() {
	local port=${KEY_HEALTH_PORT:-$(free_port)}
	need_wordpress
	need_simulator
	make_site "bench-$1" "$(newest_wordpress)" single "127.0.0.1:$port" "${bench_plugins[@]}"
	serve_bench "bench-$1" "$port"
}

# need_bench_network NAME SITES [ARGUMENTS OF tests/wordpress/sites.php...]: a network of so many, on MariaDB, which a browser can look at.
# WP Mail SMTP and Akismet are there, active where sites.php says; providers are the simulator's. Prepared once for a name in a run.
need_bench_network() {
	local name=bench-$1 sites=$2 port=${KEY_HEALTH_NETWORK_PORT:-$(free_port)}
	shift 2
	need_wordpress
	need_simulator
	make_site "$name" "$(newest_wordpress)" multisite "127.0.0.1:$port" "${bench_plugins[@]}"
	php -d memory_limit=512M tests/wordpress/sites.php "$run/sites/$name" "$sites" "$@"
	serve_bench "$name" "$port"
}

bench_plugins=( wp-mail-smtp/wp_mail_smtp.php akismet/akismet.php )

# serve_bench NAME PORT: KEY_HEALTH_SITE is its folder, KEY_HEALTH_ADDRESS where it answers.
serve_bench() {
	export KEY_HEALTH_SITE=$run/sites/$1 KEY_HEALTH_ADDRESS=http://127.0.0.1:$2
	mkdir -p "$KEY_HEALTH_SITE/wp-content/mu-plugins"
	cp tests/simulator/mu-plugin.php "$KEY_HEALTH_SITE/wp-content/mu-plugins/key-health-simulator.php"
	cp "$KEY_HEALTH_SIMULATOR" "$KEY_HEALTH_SITE/wp-content/mu-plugins/key-health-simulator.json"
	# Both lead away from the first page that is asked for after their activation.
	echo 'delete_transient( "wp_mail_smtp_activation_redirect" ); delete_option( "Activated_Akismet" );
		return update_option( "wp_mail_smtp_activation_prevent_redirect", true );' | php tests/wordpress/eval.php "$KEY_HEALTH_SITE"
	tests/wordpress/serve.sh start "$1" "127.0.0.1:$2"
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
	site=$(bench_page_site f key-health/plugin.php)
	KEY_HEALTH_SITES+=" banner=$site"
	echo 'return KeyHealth\engine()->store()->put_banner( KeyHealth\Health\Banner::of( array( "broken" => 1, "kind" => "fix",
		"key" => "wp-mail-smtp/primary/mailersend", "mark" => "bench", "diagnosis" => "invalid" ) ) );' | php tests/wordpress/eval.php "$site" >&2
	KEY_HEALTH_SITES+=" network=$(bench_page_site g '' multisite)"
	KEY_HEALTH_SITES+=" network_ours=$(bench_page_site h key-health/plugin.php multisite)"
	[ ! -d "$shared_cache/plugins/akismet" ] || KEY_HEALTH_SITES+=" Akismet=$(bench_page_site d akismet/akismet.php)"
	[ ! -d "$shared_cache/plugins/wp-mail-smtp" ] || KEY_HEALTH_SITES+=" WP_Mail_SMTP=$(bench_page_site e wp-mail-smtp/wp_mail_smtp.php)"
	export KEY_HEALTH_SITES
}

# bench_page_site LETTER [PLUGIN [single|multisite]]: prints its folder.
bench_page_site() {
	local site plugins plugin=${2:-} mode=${3:-single} scope=site
	local slug=${plugin%%/*}
	[ "$mode" = single ] || scope=network
	site=$(tests/wordpress/site.sh "bench-$1" "$(newest_wordpress)" "$mode")
	plugins=$site/wp-content/plugins
	mkdir -p "$plugins/empty"
	printf '<?php\n/**\n * Plugin Name: Empty\n */\n' >"$plugins/empty/empty.php"
	if [ -d "$shared_cache/plugins/$slug" ] && [ -n "$slug" ]; then
		put_plugin "$site" "$slug"
		# Some caches keep the folder of the archive.
		[ ! -d "$plugins/$slug/$slug" ] || { mv "$plugins/$slug" "$plugins/outer"; mv "$plugins/outer/$slug" "$plugins/$slug"; rm -rf "$plugins/outer"; }
	fi
	[ -z "$plugin" ] || php tests/wordpress/activate.php "$site" "$scope" "$plugin" >&2
	echo "$site"
}
