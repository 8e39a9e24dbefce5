#!/usr/bin/env bash
#
# Serves a site with PHP's own server and four workers, so that a page may ask its own site.
#
#   serve.sh start NAME HOST:PORT
#   serve.sh stop NAME
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/../../bin/lib/paths.sh"
. "$root/bin/lib/processes.sh"

name=${2:?which site?}
site=$run/sites/$name

start() {
	local address=$1
	# Files are looked at on every request: tests edit wp-config.php and mean it at once.
	PHP_CLI_SERVER_WORKERS=${KEY_HEALTH_WORKERS:-4} start_process "serve-$name" php \
		-d opcache.enable_cli=1 -d opcache.revalidate_freq=0 -d opcache.memory_consumption=128 \
		-S "$address" -t "$site" "$root/tests/wordpress/router.php"
	wait_for 20 answers "http://$address/wp-login.php" || { cat "$run/serve-$name.log"; return 1; }
}

answers() {
	php -r 'exit( false === @file_get_contents( $argv[1] ) ? 1 : 0 );' "$1"
}

case $1 in
	start) start "${3:?which address?}" ;;
	stop) end_process "serve-$name" ;;
	*) exit 2 ;;
esac
