#!/usr/bin/env bash
#
# A private MariaDB for one run: a socket, no port, no fsync. The empty data folder is made once and copied.
#
#   mariadb.sh start|stop
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/../../bin/lib/paths.sh"
. "$root/bin/lib/processes.sh"

data=$run/mariadb
socket=$run/db.sock
# A socket's path may have 107 bytes at most.
[ ${#socket} -lt 100 ] || socket=${TMPDIR:-/tmp}/key-health-$(basename "$run").sock
socket_note=$run/db.path

user=()
[ "$(id -u)" -ne 0 ] || user=( --user=root )

make_template() {
	local template=$cache/mariadb work
	[ -d "$template" ] && return 0
	mkdir -p "$cache"
	work=$(mktemp -d "$cache/mariadb.XXXXXX")
	mariadb-install-db --no-defaults "${user[@]}" --datadir="$work" --auth-root-authentication-method=normal --skip-test-db \
		--innodb-log-file-size=16M >"$run/mariadb-install.log" 2>&1 || { cat "$run/mariadb-install.log"; return 1; }
	# Another run may have been first.
	mv -T "$work" "$template" 2>/dev/null || rm -rf "$work"
}

start() {
	mkdir -p "$run"
	ask SELECT 1 >/dev/null 2>&1 && return 0
	make_template
	rm -rf "$data"
	cp -a "$cache/mariadb" "$data"
	rm -f "$socket"
	echo "$socket" >"$socket_note"
	# Tables made and dropped by the thousand: one file for all, and no synchronisation, make that several times faster.
	start_process mariadb mariadbd --no-defaults "${user[@]}" --datadir="$data" --socket="$socket" --skip-networking \
		--pid-file="$run/mariadb.pid" --innodb-flush-log-at-trx-commit=0 --innodb-flush-method=nosync \
		--skip-innodb-doublewrite --innodb-file-per-table=0 --innodb-buffer-pool-size=256M --innodb-log-file-size=64M \
		--sync-binlog=0 --skip-log-bin --debug-no-sync --skip-name-resolve --character-set-server=utf8mb4 \
		--table-open-cache=4000 --max-connections=60
	wait_for 30 ask SELECT 1 || { echo 'MariaDB does not answer:'; tail -20 "$run/mariadb.log"; return 1; }
	ask "CREATE USER IF NOT EXISTS 'tester'@'localhost' IDENTIFIED BY 'tester'; GRANT ALL ON *.* TO 'tester'@'localhost'"
}

ask() {
	mariadb --no-defaults -uroot --socket="$socket" -e "$*"
}

stop() {
	end_process mariadb
	rm -rf "$data" "$socket"
}

case ${1:-} in
	start | stop) "$1" ;;
	*)
		echo 'mariadb.sh start|stop' >&2
		exit 2
		;;
esac
