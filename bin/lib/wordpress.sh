# Sites for the parts that need one. The work is done by tests/wordpress/*.sh, which also work by hand.

# need_wordpress: all that a site needs, started once in a run.
need_wordpress() {
	need_packages
	need_node_modules tests/playground
	# Mail of a site without a mailer plugin must not leave the machine.
	mkdir -p "$run/php.d"
	echo 'sendmail_path = /bin/true' >"$run/php.d/mail.ini"
	keep_compiled_php
	export PHP_INI_SCAN_DIR=:$run/php.d
	tests/wordpress/mariadb.sh start
}

# Tests start WordPress in new processes by the thousand. What PHP compiles is kept on disk for them: 0.19 s instead of 0.41 s each.
# Not of files that tests write; PHP itself keeps nothing of a file that is younger than two seconds.
keep_compiled_php() {
	mkdir -p "$run/opcache"
	printf '%s\n' '*/wp-config*.php' '*/mu-plugins/*' "$run/test-*" >"$run/php.d/uncached.txt"
	printf '%s\n' opcache.enable_cli=1 opcache.memory_consumption=192 opcache.max_accelerated_files=16000 opcache.revalidate_freq=0 \
		"opcache.file_cache=$run/opcache" "opcache.blacklist_filename=$run/php.d/uncached.txt" >"$run/php.d/opcache.ini"
}

# need_simulator [NAME]: the providers, for whoever asks for them with the path of their settings.
need_simulator() {
	local name=${1:-simulator}
	# Its mail server is a package.
	need_node_modules .
	KEY_HEALTH_SIMULATOR=$(tests/simulator/start.sh "$run/$name")
	export KEY_HEALTH_SIMULATOR
	cp "$run/$name/pid" "$run/$name.group"
}

# make_site NAME VERSION single|multisite [HOST:PORT [PLUGIN...]]: with Key Health and these plugins (slug/main-file.php) active.
make_site() {
	local name=$1 version=$2 mode=$3 domain=${4:-example.org} scope=site site plugin
	shift $(( $# < 4 ? $# : 4 ))
	site=$(tests/wordpress/site.sh "$name" "$version" "$mode" "$domain")
	for plugin in "$@"; do
		put_plugin "$site" "$(dirname "$plugin")"
	done
	php tests/wordpress/activate.php "$site" site "$@"
	[ "$mode" = single ] || scope=network
	php tests/wordpress/activate.php "$site" "$scope" key-health/plugin.php
}

# put_plugin SITE SLUG: the released plugin, else its stand-in, over what WordPress came with.
put_plugin() {
	local site=$1 slug=$2 found
	found=$(tests/wordpress/plugin.sh "$slug")
	rm -rf "$site/wp-content/plugins/$slug"
	cp -a "${found#* }" "$site/wp-content/plugins/$slug"
}

# put_released SITE: what the descriptors in tests/released name and the shared cache has. Linked: nothing there is written in place.
put_released() {
	local site=$1 slug copy
	for slug in $(php tests/php/Released/folders.php); do
		copy=$shared_cache/plugins/$slug
		[ ! -d "$copy/$slug" ] || copy=$copy/$slug
		if [ ! -d "$site/wp-content/plugins/$slug" ] && [ -d "$copy" ]; then
			cp -al "$copy" "$site/wp-content/plugins/$slug" 2>/dev/null \
				|| { rm -rf "$site/wp-content/plugins/$slug"; cp -a "$copy" "$site/wp-content/plugins/$slug"; }
		fi
	done
}

# Whether this machine has that WordPress.
has_wordpress() {
	[ -n "$(tests/wordpress/copy.sh "$1")" ]
}

# The newest of the versions that the PHP tests run on; where one of them is missing, also of those that can always be had.
newest_wordpress() {
	local entry version newest='' versions=()
	for entry in $KEY_HEALTH_MATRIX; do
		if has_wordpress "${entry%:*}"; then
			versions+=( "${entry%:*}" )
		else
			versions+=( $npm_versions )
		fi
	done
	for version in $(printf '%s\n' "${versions[@]}" | sort -uV); do
		! has_wordpress "$version" || newest=$version
	done
	echo "$newest"
}
