# The archive that people install.

part_zip() {
	local archive=$run/key-health.zip unpacked=$run/unpacked version
	need_packages
	check 'bin/plugin-zip builds the archive' bin/plugin-zip "$archive"
	rm -rf "$unpacked"
	unzip -q "$archive" -d "$unpacked" || { failed "The archive cannot be unpacked."; return; }
	check 'the archive holds what ships and nothing else' holds_what_ships "$unpacked/key-health"
	check 'the four version numbers agree' versions_agree "$unpacked/key-health"
	need_wordpress
	version=$(newest_wordpress)
	check "it activates on a fresh WordPress $version" activates "$unpacked/key-health" "$version"
}

holds_what_ships() {
	local expected='CHANGELOG.md LICENSE build includes plugin.php readme.txt uninstall.php' name found=
	for name in $(ls -A "$1" | LC_ALL=C sort); do
		[ "$name" = languages ] || found+="${found:+ }$name"
	done
	[ "$found" = "$expected" ] && return 0
	printf 'expected: %s\nfound:    %s\n' "$expected" "$found"
	return 1
}

versions_agree() {
	local versions
	versions=$(
		sed -nE 's/^ \* Version: +([^ ]+)$/\1/p' "$1/plugin.php"
		sed -nE "s/^const VERSION += '([^']+)';$/\1/p" "$1/plugin.php"
		sed -nE 's/^Stable tag: +([^ ]+)$/\1/p' "$1/readme.txt"
		sed -nE 's/^\t"version": "([^"]+)",$/\1/p' package.json
	)
	[ "$(wc -l <<<"$versions")" -eq 4 ] && [ "$(sort -u <<<"$versions" | wc -l)" -eq 1 ] && return 0
	printf 'header, constant, readme.txt and package.json say:\n%s\n' "$versions"
	return 1
}

# activates FOLDER VERSION: without a word in the log, and so that a page still comes.
activates() {
	local site log
	site=$(tests/wordpress/site.sh archive "$2" single) || return 1
	rm -rf "$site/wp-content/plugins/key-health"
	cp -a "$1" "$site/wp-content/plugins/key-health"
	php tests/wordpress/activate.php "$site" site key-health/plugin.php || return 1
	[ "$(echo 'return is_plugin_active( "key-health/plugin.php" );' | php tests/wordpress/eval.php "$site")" = true ] || return 1
	log=$site/wp-content/debug.log
	[ ! -s "$log" ] || { cat "$log"; return 1; }
}
