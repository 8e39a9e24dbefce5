#!/usr/bin/env bash
#
# Makes and installs a WordPress site with the plugin in it, not yet active; prints its folder.
#
#   site.sh NAME VERSION single|multisite [HOST:PORT]
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/../../bin/lib/paths.sh"

name=$1 version=$2 mode=$3 domain=${4:-example.org}
copy=$("$root/tests/wordpress/copy.sh" "$version")
[ -n "$copy" ] || { echo "No WordPress $version on this machine." >&2; exit 1; }

site=$run/sites/$name
rm -rf "$site"
mkdir -p "$site"
# Hard links where nothing is ever written in place; real copies where a test may write.
cp -al "$copy/wp-admin" "$copy/wp-includes" "$site/"
find "$copy" -mindepth 1 -maxdepth 1 ! -name wp-admin ! -name wp-includes -exec cp -a -t "$site" {} +

# What ships, and nothing else: a search through the plugins folder must not meet node_modules. The main file is a copy: through a
# link WordPress would take the whole project, this site in it, for the plugin's folder.
plugin=$site/wp-content/plugins/key-health
mkdir -p "$plugin"
for part in plugin.php uninstall.php readme.txt; do
	[ ! -e "$root/$part" ] || cp "$root/$part" "$plugin/"
done
for part in includes build languages; do
	[ ! -e "$root/$part" ] || ln -s "$root/$part" "$plugin/$part"
done

php "$root/tests/wordpress/install.php" "$site" "$mode" "$domain" "wordpress_${name//[^a-z0-9]/_}" "$(cat "$run/db.path")" >&2
echo "$site"
