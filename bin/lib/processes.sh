# Servers in process groups of their own, each noted in the folder of the run that started it. Only those are ever ended.

# start_process NAME COMMAND...
start_process() {
	local name=$1
	shift
	setsid "$@" >"$run/$name.log" 2>&1 </dev/null &
	echo $! >"$run/$name.group"
}

# end_process NAME: ends the whole group, because workers outlive a parent that is ended alone.
end_process() {
	local note=$run/$1.group
	[ -f "$note" ] || return 0
	end_group "$(cat "$note")"
	rm -f "$note"
}

end_group() {
	local group=$1 turn
	kill -- "-$group" 2>/dev/null || return 0
	for turn in $(seq 100); do
		kill -0 -- "-$group" 2>/dev/null || return 0
		sleep 0.05
	done
	kill -9 -- "-$group" 2>/dev/null || true
}

# wait_for SECONDS COMMAND...: until the command succeeds.
wait_for() {
	local turns=$(( $1 * 20 )) turn
	shift
	for turn in $(seq "$turns"); do
		"$@" >/dev/null 2>&1 && return 0
		sleep 0.05
	done
	return 1
}

# The end of a run: its servers, then its folder. KEY_HEALTH_KEEP=1 keeps the folder to look into.
end_run() {
	local note
	for note in "$run"/*.group; do
		[ -f "$note" ] && end_process "$(basename "$note" .group)"
	done
	[ -n "${KEY_HEALTH_KEEP:-}" ] || rm -rf "$run"
}

# What runs that were killed have left behind. The process must carry the run's folder in its environment: numbers are reused.
end_leftovers() {
	local folder note group
	for folder in "$cache"/run/*/; do
		folder=${folder%/}
		[[ $(basename "$folder") =~ ^[0-9]+$ ]] && [ ! -d "/proc/$(basename "$folder")" ] || continue
		for note in "$folder"/*.group; do
			[ -f "$note" ] || continue
			group=$(cat "$note")
			if tr '\0' '\n' 2>/dev/null <"/proc/$group/environ" | grep -qxF "KEY_HEALTH_RUN=$folder"; then
				end_group "$group"
			fi
		done
		rm -rf "$folder"
	done
}

# A TCP port nobody listens on.
free_port() {
	php -r '$s = stream_socket_server( "tcp://127.0.0.1:0" ); echo explode( ":", stream_socket_get_name( $s, false ) )[1];'
}
