#!/usr/bin/env bash
#
# A clean WordPress to make sites from: prints its folder, or nothing when this machine has no copy of that version.
#
#   copy.sh 6.6|6.7|7.1
#
# 6.6 and 6.7 come out of the npm package @wp-playground/wordpress-builds (6.6-RC3 and 6.7-alpha). Any version, those too,
# is taken from the shared cache when it is there: the folder named VERSION or VERSION.x, the newest of them.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/../../bin/lib/paths.sh"

version=$1
copy=$cache/wordpress/$version
builds=$root/tests/playground/node_modules/@wp-playground/wordpress-builds

shared_copy() {
	local folder found=
	for folder in $(ls -d "$shared_cache/wordpress/$version" "$shared_cache/wordpress/$version".* 2>/dev/null | sort -V); do
		[ ! -f "$folder/wp-load.php" ] || found=$folder
	done
	echo "$found"
}

# The archive leaves out what is not PHP; that lies beside it.
unpack_build() {
	local name=$1 to=$2
	unzip -q -o "$builds/src/wordpress/wp-$name.zip" -d "$to"
	cp -rn "$builds/public/wp-$name/." "$to/"
	# What the package's own site has left behind.
	rm -rf "$to/wp-config.php" "$to"/wp-content/{database,db.php,debug.log,mu-plugins} \
		"$to/.default_theme" "$to/wordpress-remote-asset-paths"
}

if [ ! -d "$copy" ]; then
	mkdir -p "$cache/wordpress"
	work=$(mktemp -d "$cache/wordpress/new.XXXXXX")
	trap 'rm -rf "$work"' EXIT
	shared=$(shared_copy)
	if [ -n "$shared" ]; then
		cp -a "$shared/." "$work/"
	elif [ "$version" = 6.6 ]; then
		unpack_build beta "$work"
	elif [ "$version" = 6.7 ]; then
		unpack_build nightly "$work"
	else
		exit 0
	fi
	chmod 755 "$work"
	# Another run may have been first.
	mv -T "$work" "$copy" 2>/dev/null || true
fi
echo "$copy"
