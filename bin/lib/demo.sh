# The demo, as somebody meets it who has just cloned the project.

part_demo() {
	local printed=$run/demo.txt
	need_packages
	need_node_modules tests/playground
	check 'the demo starts a site and prints what Key Health found, into a pipe as well' demo_prints "$printed"
	check 'each of its 6 keys gets the diagnosis it was made for' keys_are_as_made "$printed"
	check 'it prints the conflict' grep -q '^  Conflict: You have a working key in the place that loses\.' "$printed"
}

# A run of its own: at its end it takes its folder away.
demo_prints() {
	PORT=$(free_port) KEY_HEALTH_RUN=$run/demo bin/demo --print | tee "$1"
}

keys_are_as_made() {
	local expected found
	expected=$(sort <<-'KEYS'
		Akismet|invalid
		Elastic Email in WP Mail SMTP (Contact form)|ip_not_allowed
		MailerSend in WP Mail SMTP|expired
		MailerSend in WP Mail SMTP (Backup)|ok/may_send
		SMTP.com in WP Mail SMTP (Accounts)|invalid
		SMTP.com in WP Mail SMTP (Orders)|malformed/whitespace
	KEYS
	)
	found=$(sed -nE 's/^  (Broken|Needs attention|Could not check|Working|Not checked yet) +(.+[^ ])  +([a-z_\/]+)  +[^ ].*$/\2|\3/p' "$1" | sed -E 's/ +\|/|/' | sort)
	[ "$found" = "$expected" ] && return 0
	diff <(echo "$expected") <(echo "$found")
}
