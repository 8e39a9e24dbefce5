#!/usr/bin/env bash
#
# Keeps what tests change on a site, and brings it back: the database, wp-config.php and the mu-plugins.
#
#   snapshot.sh save|restore NAME
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/../../bin/lib/paths.sh"

name=${2:?which site?}
site=$run/sites/$name
kept=$run/snapshots/$name
database=wordpress_${name//[^a-z0-9]/_}
connection=( --no-defaults -uroot --socket="$(cat "$run/db.path")" )

save() {
	mkdir -p "$kept/mu-plugins"
	mariadb-dump "${connection[@]}" --add-drop-database --databases "$database" >"$kept/database.sql"
	cp -a "$site/wp-config.php" "$kept/"
	[ ! -d "$site/wp-content/mu-plugins" ] || cp -a "$site/wp-content/mu-plugins/." "$kept/mu-plugins/"
}

restore() {
	mariadb "${connection[@]}" <"$kept/database.sql"
	rm -rf "$site/wp-content/mu-plugins" "$site/wp-content/debug.log"
	cp -a "$kept/mu-plugins" "$site/wp-content/mu-plugins"
	cp "$kept/wp-config.php" "$site/wp-config.php"
}

case $1 in
	save | restore) "$1" ;;
	*) exit 2 ;;
esac
