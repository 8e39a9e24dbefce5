# Tools that are missing get installed; what is there is left alone. Each part calls what it needs, so that one part alone works too.

part_setup() {
	need_packages
	need_node_modules .
	need_node_modules tests/playground
	need_composer
}

as_root() {
	if [ "$(id -u)" -eq 0 ]; then
		"$@"
	else
		sudo "$@"
	fi
}

# Debian and Ubuntu packages. MariaDB without its service: the tests run a server of their own.
need_packages() {
	local wanted=( unzip zip openssl composer chromium mariadb-server-core mariadb-client ) missing=() package version
	command -v dpkg >/dev/null || return 0
	command -v php >/dev/null || install_packages php-cli
	version=$(php -r 'echo PHP_MAJOR_VERSION, ".", PHP_MINOR_VERSION;')
	for package in mysql curl gd intl mbstring xml zip; do
		wanted+=( "php$version-$package" )
	done
	for package in "${wanted[@]}"; do
		dpkg -s "$package" 2>/dev/null | grep -q '^Status: .* installed$' || missing+=( "$package" )
	done
	[ ${#missing[@]} -eq 0 ] || install_packages "${missing[@]}"
}

install_packages() {
	echo "Installing $*"
	as_root apt-get update -qq
	as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >"$run/apt.log" 2>&1 \
		|| { tail -20 "$run/apt.log"; return 1; }
}

# need_node_modules FOLDER: what its package-lock.json names.
need_node_modules() {
	local folder=$1
	if ! command -v node >/dev/null || ! node bin/lib/node-version.mjs; then
		echo 'Node 20.19 or newer is needed: https://nodejs.org/'
		return 1
	fi
	node bin/lib/installed.mjs "$folder" && return 0
	echo "Installing the node modules of $folder"
	(
		cd "$folder"
		# Chromium comes from the system's packages.
		PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm ci --no-audit --no-fund --loglevel=error
	)
}

# The stamp lies in vendor/, so that who deletes the folder gets a new one.
need_composer() {
	local stamp=vendor/.installed hash
	hash=$(sha256sum composer.json | cut -d' ' -f1)
	[ -f "$stamp" ] && [ "$(cat "$stamp")" = "$hash" ] && return 0
	echo 'Installing the PHP tools'
	COMPOSER_ALLOW_SUPERUSER=1 composer update --no-interaction --no-progress --quiet
	echo "$hash" >"$stamp"
}
