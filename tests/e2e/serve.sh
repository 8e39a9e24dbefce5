#!/usr/bin/env bash
#
# What the browser tests run against, until it is told to end: the provider simulator, a site and a network, both with Key
# Health, WP Mail SMTP and Akismet. Playwright starts and ends it (playwright.config.ts).
#
# KEY_HEALTH_E2E_WORDPRESS chooses the version; else it is the newest that this machine has.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
for library in paths processes setup wordpress; do
	. "bin/lib/$library.sh"
done

: "${KEY_HEALTH_PORT:=8871}" "${KEY_HEALTH_NETWORK_PORT:=8872}"
mailers=( wp-mail-smtp/wp_mail_smtp.php akismet/akismet.php )

end() {
	trap - EXIT
	end_process serve-site
	end_process serve-network
	end_process simulator
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
	tests/wordpress/serve.sh start "$name" "127.0.0.1:$port"
}

mkdir -p "$run"
end_leftovers
trap end EXIT INT TERM
need_wordpress
version=${KEY_HEALTH_E2E_WORDPRESS:-$(newest_wordpress)}
echo "WordPress $version"
need_simulator
# Playwright waits for the site, so the network comes first.
make_e2e_site network multisite "$KEY_HEALTH_NETWORK_PORT"
make_e2e_site site single "$KEY_HEALTH_PORT"
while :; do
	sleep 3600 &
	wait $!
done
