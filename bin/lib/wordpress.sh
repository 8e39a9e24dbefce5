# Sites for the parts that need one. The work is done by tests/wordpress/*.sh, which also work by hand.

# need_wordpress: all that a site needs, started once in a run.
need_wordpress() {
	need_packages
	need_node_modules tests/playground
	# Mail of a site without a mailer plugin must not leave the machine.
	mkdir -p "$run/php.d"
	echo 'sendmail_path = /bin/true' >"$run/php.d/mail.ini"
	export PHP_INI_SCAN_DIR=:$run/php.d
	tests/wordpress/mariadb.sh start
}

# need_simulator: the providers, for whoever asks for them with the path of their settings.
need_simulator() {
	# Its mail server is a package.
	need_node_modules .
	KEY_HEALTH_SIMULATOR=$(tests/simulator/start.sh "$run/simulator")
	export KEY_HEALTH_SIMULATOR
	cp "$run/simulator/pid" "$run/simulator.group"
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
	local site=$1 slug
	for slug in $(php tests/php/Released/folders.php); do
		if [ ! -d "$site/wp-content/plugins/$slug" ] && [ -d "$shared_cache/plugins/$slug" ]; then
			cp -al "$shared_cache/plugins/$slug" "$site/wp-content/plugins/$slug" 2>/dev/null \
				|| { rm -rf "$site/wp-content/plugins/$slug"; cp -a "$shared_cache/plugins/$slug" "$site/wp-content/plugins/$slug"; }
		fi
	done
}

# Whether this machine has that WordPress.
has_wordpress() {
	[ -n "$(tests/wordpress/copy.sh "$1")" ]
}

# The newest of the versions that the PHP tests run on.
newest_wordpress() {
	local entry version newest=
	for entry in $KEY_HEALTH_MATRIX; do
		version=${entry%:*}
		if [ "$version" = "$(printf '%s\n' "$newest" "$version" | sort -V | tail -1)" ] && has_wordpress "$version"; then
			newest=$version
		fi
	done
	echo "$newest"
}
