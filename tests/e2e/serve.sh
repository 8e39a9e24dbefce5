#!/usr/bin/env bash
#
# What the browser tests run against, until it is told to end: the provider simulator, a site and a network, both with Key
# Health, WP Mail SMTP and Akismet. Playwright starts and ends it (playwright.config.ts).
#
# KEY_HEALTH_LANES      so many of each, for tests side by side; their ports are KEY_HEALTH_PORT, KEY_HEALTH_PORT_2 …
# KEY_HEALTH_E2E_WORDPRESS  chooses the version; else it is the newest that this machine has.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
for library in paths processes setup wordpress; do
	. "bin/lib/$library.sh"
done

: "${KEY_HEALTH_PORT:=8871}" "${KEY_HEALTH_NETWORK_PORT:=8872}" "${KEY_HEALTH_LANES:=1}"
mailers=( wp-mail-smtp/wp_mail_smtp.php akismet/akismet.php )

end() {
	local note
	trap - EXIT
	for note in "$run"/serve-*.group "$run"/simulator*.group; do
		[ ! -f "$note" ] || end_process "$(basename "$note" .group)"
	done
	tests/wordpress/mariadb.sh stop
	exit 0
}

# make_e2e_site NAME single|multisite PORT
make_e2e_site() {
	local name=$1 mode=$2 port=$3 site=$run/sites/$1
	make_site "$name" "$version" "$mode" "127.0.0.1:$port" "${mailers[@]}"
	mkdir -p "$site/wp-content/mu-plugins"
	cp tests/simulator/mu-plugin.php "$site/wp-content/mu-plugins/key-health-simulator.php"
	cp "$KEY_HEALTH_SIMULATOR" "$site/wp-content/mu-plugins/key-health-simulator.json"
	# Both plugins lead away from the first page that is asked for after their activation, and WP Mail SMTP would then save its
	# settings anew, which trims them.
	echo 'delete_transient( "wp_mail_smtp_activation_redirect" ); delete_option( "Activated_Akismet" );
		update_option( "wp_mail_smtp_activation_prevent_redirect", true );
		if ( function_exists( "wp_mail_smtp" ) ) { wp_mail_smtp()->get_migrations()->init_migrations_on_request(); }' \
		| php tests/wordpress/eval.php "$site" >/dev/null
	tests/wordpress/snapshot.sh save "$name"
}

# make_lane SUFFIX PORT NETWORK_PORT
make_lane() {
	need_simulator "simulator$1"
	make_e2e_site "network$1" multisite "$3"
	make_e2e_site "site$1" single "$2"
	tests/wordpress/serve.sh start "network$1" "127.0.0.1:$3"
}

mkdir -p "$run"
end_leftovers
trap end EXIT INT TERM
need_wordpress
version=${KEY_HEALTH_E2E_WORDPRESS:-$(newest_wordpress)}
echo "WordPress $version"
# Made by the first who asks, for all.
has_wordpress "$version"
lanes=()
for number in $(seq 2 "$KEY_HEALTH_LANES"); do
	port=KEY_HEALTH_PORT_$number network_port=KEY_HEALTH_NETWORK_PORT_$number
	{
		make_lane "-$number" "${!port}" "${!network_port}"
		tests/wordpress/serve.sh start "site-$number" "127.0.0.1:${!port}"
	} &
	lanes+=( $! )
done
make_lane '' "$KEY_HEALTH_PORT" "$KEY_HEALTH_NETWORK_PORT"
for lane in "${lanes[@]}"; do
	wait "$lane"
done
# Playwright waits for this one.
tests/wordpress/serve.sh start site "127.0.0.1:$KEY_HEALTH_PORT"
while :; do
	sleep 3600 &
	wait $!
done
