#!/usr/bin/env bash
#
# Finds a plugin to put into a test site: prints "released FOLDER" or "stand-in FOLDER".
#
#   plugin.sh wp-mail-smtp|akismet|...
#
# The released plugin is taken from the shared cache; Akismet else out of Debian's wordpress package, which is downloaded and
# unpacked, not installed. What cannot be had is played by a stand-in of tests/plugins, where there is one.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/../../bin/lib/paths.sh"

slug=$1

akismet_of_debian() {
	local copy=$cache/plugins/akismet work found
	if [ ! -d "$copy" ]; then
		command -v apt-get >/dev/null && command -v dpkg >/dev/null || return 1
		mkdir -p "$cache/plugins"
		work=$(mktemp -d "$cache/plugins/new.XXXXXX")
		(cd "$work" && download_wordpress && dpkg -x ./*.deb files) >/dev/null 2>&1 || true
		found=$(find "$work" -path '*/plugins/akismet/akismet.php' 2>/dev/null | head -1)
		# Another run may have been first.
		[ -z "$found" ] || mv -T "$(dirname "$found")" "$copy" 2>/dev/null || true
		rm -rf "$work"
	fi
	[ -f "$copy/akismet.php" ] && echo "$copy"
}

# The package lists of a fresh machine are empty. The sandbox user of apt could not write into this folder.
download_wordpress() {
	local download=( apt-get -o APT::Sandbox::User=root download -q wordpress )
	"${download[@]}" && return 0
	[ "$(id -u)" -eq 0 ] && apt-get update -qq && "${download[@]}"
}

# An archive of wordpress.org that was unpacked into a folder of the same name lies one deeper.
if [ -d "$shared_cache/plugins/$slug/$slug" ]; then
	echo "released $shared_cache/plugins/$slug/$slug"
elif [ -d "$shared_cache/plugins/$slug" ]; then
	echo "released $shared_cache/plugins/$slug"
elif [ "$slug" = akismet ] && copy=$(akismet_of_debian); then
	echo "released $copy"
elif [ -d "$root/tests/plugins/$slug" ]; then
	echo "stand-in $root/tests/plugins/$slug"
else
	echo "There is no plugin $slug on this machine." >&2
	exit 1
fi
