#!/usr/bin/env bash
#
# Holds the catalog against released plugins, on a site that is kept for the next time.
#
#   released.sh SLUG...                    the cases of these plugins
#   released.sh SLUG... -- --filter finds  what follows -- goes to PHPUnit
#   released.sh --new SLUG...              on a fresh site
#   released.sh --ask SLUG EXPRESSION      what a PHP expression says while the plugin is active and its first key stored
#
# KEY_HEALTH_RUN must name a folder that stays; the server of the database goes on until `tests/wordpress/mariadb.sh stop`.
set -euo pipefail
: "${KEY_HEALTH_RUN:?a folder that stays}"
. "$(dirname "${BASH_SOURCE[0]}")/../../bin/lib/paths.sh"
cd "$root"
. bin/lib/wordpress.sh

site=$run/sites/released
slugs=()
expression=
while [ $# -gt 0 ]; do
	case $1 in
		--new) rm -rf "$site" ;;
		--ask) slugs=( "$2" ) expression=$3; shift 2 ;;
		--) shift; break ;;
		*) slugs+=( "$1" ) ;;
	esac
	shift
done

tests/wordpress/mariadb.sh start
if [ ! -f "$site/wp-load.php" ]; then
	tests/wordpress/site.sh released "$(newest_wordpress)" single >/dev/null
	php tests/wordpress/activate.php "$site" site key-health/plugin.php
fi
put_released "$site"

if [ -n "$expression" ]; then
	php tests/php/Released/ask.php "$site" "${slugs[0]}" "$expression"
	exit
fi

ledger=$run/released.jsonl
: >"$ledger"
status=0
KEY_HEALTH_SITE=$site KEY_HEALTH_LEDGER=$ledger KEY_HEALTH_RELEASED="${slugs[*]}" \
	vendor/bin/phpunit --group released-keys,released-site "$@" || status=$?
php tests/php/Released/table.php "$ledger"
exit "$status"
