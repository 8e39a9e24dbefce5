<?php
// Generated from src/catalog/diagnoses/exposed.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'exposed',
	'kind' => 'conflict',
	'state' => 'attention',
	'title' => __( 'A copy of wp-config.php lies in the web folder', 'key-health' ),
	'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'Most likely anyone who guesses its name can read {file}: servers hand out such files as text. The password of the database stands in it.', 'key-health' ),
	'button' => __( 'Show what to do', 'key-health' ),
	'fixes' => array(
		'rotate_key',
	),
	'steps' => array(
		/* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
		__( 'Delete `{file}`: in the file manager of your host, over SFTP, or with `rm` on the command line.', 'key-health' ),
		__( 'Change every key that stood in it. The buttons below begin with those that Key Health found there.', 'key-health' ),
		__( 'Change the password of the database at your host. Write the new one as `DB_PASSWORD` into wp-config.php at once: in between, the site is down.', 'key-health' ),
		__( 'Last, replace the salts in wp-config.php. Everybody has to sign in again, and keys that a plugin has encrypted have to be entered again.', 'key-health' ),
	),
	'proof' => __( 'Key Health looks for the file again. Each key that you changed is one that its provider accepts.', 'key-health' ),
	'reasons' => array(
		'open' => array(
			'title' => __( 'Anyone can read a copy of wp-config.php', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'This site asked itself for {file} and got it, without a login. The password of the database stands in it.', 'key-health' ),
		),
		'closed' => array(
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'This site asked itself for {file} and did not get it: the server keeps it back. Delete it all the same. One other setting of the server is enough to open it.', 'key-health' ),
			'state' => 'working',
			'steps' => array(
				/* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Delete `{file}`: in the file manager of your host, over SFTP, or with `rm` on the command line.', 'key-health' ),
			),
			'proof' => __( 'Key Health looks for the file again.', 'key-health' ),
		),
		'env' => array(
			'title' => __( 'A file with settings lies in the web folder', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Most likely anyone can read {file}, because it lies where visitors may ask for it.', 'key-health' ),
			'steps' => array(
				/* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Move `{file}` to a folder above the web folder. If nothing reads it, delete it.', 'key-health' ),
				__( 'Change every key that stood in it. The buttons below begin with those that Key Health found there.', 'key-health' ),
				__( 'Change the other passwords in it as well.', 'key-health' ),
			),
		),
		'env_open' => array(
			'title' => __( 'Anyone can read a file with settings of this site', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'This site asked itself for {file} and got it, without a login.', 'key-health' ),
			'steps' => array(
				/* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Move `{file}` to a folder above the web folder. If nothing reads it, delete it.', 'key-health' ),
				__( 'Change every key that stood in it. The buttons below begin with those that Key Health found there.', 'key-health' ),
				__( 'Change the other passwords in it as well.', 'key-health' ),
			),
		),
		'env_closed' => array(
			'title' => __( 'A file with settings lies in the web folder', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'This site asked itself for {file} and did not get it: the server keeps it back. Delete it all the same. One other setting of the server is enough to open it.', 'key-health' ),
			'state' => 'working',
			'steps' => array(
				/* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Move `{file}` to a folder above the web folder. If nothing reads it, delete it.', 'key-health' ),
			),
			'proof' => __( 'Key Health looks for the file again.', 'key-health' ),
		),
		'log' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'The {key} of {plugin} stands in a log', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '{file} lies where visitors may ask for it, and holds the {key} as text.', 'key-health' ),
			'steps' => array(
				/* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Delete `{file}`: in the file manager of your host, over SFTP, or with `rm` on the command line.', 'key-health' ),
				__( 'Find out what writes it. For debug.log, set `WP_DEBUG_LOG` to `false` in wp-config.php.', 'key-health' ),
				/* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Change the {key} for a new one, and revoke the old one at {provider}.', 'key-health' ),
			),
		),
		'log_open' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Anyone can read the {key} of {plugin} in a log', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'This site asked itself for {file} and got it, without a login. The {key} stands in it as text.', 'key-health' ),
			'steps' => array(
				/* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Delete `{file}`: in the file manager of your host, over SFTP, or with `rm` on the command line.', 'key-health' ),
				__( 'Find out what writes it. For debug.log, set `WP_DEBUG_LOG` to `false` in wp-config.php.', 'key-health' ),
				/* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Change the {key} for a new one, and revoke the old one at {provider}.', 'key-health' ),
			),
		),
		'log_closed' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'The {key} of {plugin} stands in a log', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'The server does not hand out {file}, but whoever looks after the site can read it there.', 'key-health' ),
			'state' => 'working',
			'steps' => array(
				/* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Delete `{file}`: in the file manager of your host, over SFTP, or with `rm` on the command line.', 'key-health' ),
				__( 'Find out what writes it. For debug.log, set `WP_DEBUG_LOG` to `false` in wp-config.php.', 'key-health' ),
			),
			'proof' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Key Health looks for the {key} in the log again.', 'key-health' ),
		),
		'leaky_plugin' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '{plugin} {value} hands out its keys to strangers', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'This version has a published fault ({other_name}): anyone could ask for the stored keys.', 'key-health' ),
			'steps' => array(
				/* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Open the screen [[Plugins]] and update {plugin} to {versions} or newer.', 'key-health' ),
				/* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Change the {key} for a new one, and revoke the old one at {provider}.', 'key-health' ),
			),
			'proof' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'A version without the fault is active. The {key} is another one, and {provider} accepts it.', 'key-health' ),
		),
		'open_plugin' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Strangers can take over this site through {plugin} {value}', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'This version has a published fault ({other_name}). Whoever used it could read the {key} as well.', 'key-health' ),
			'steps' => array(
				/* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Open the screen [[Plugins]] and update {plugin} to {versions} or newer.', 'key-health' ),
				/* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Open the screen [[Users]], and delete administrators that you do not know.', 'key-health' ),
				/* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Change the {key} for a new one, and revoke the old one at {provider}.', 'key-health' ),
			),
			'proof' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'A version without the fault is active. The {key} is another one, and {provider} accepts it.', 'key-health' ),
		),
		'leaked' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Strangers may have the {key} of {plugin}', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'An earlier version handed out stored keys ({other_name}). The update closed that, but this {key} is still the same.', 'key-health' ),
			'steps' => array(
				/* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Change the {key} for a new one, and revoke the old one at {provider}.', 'key-health' ),
			),
			'proof' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Another {key} stands there, and {provider} accepts it.', 'key-health' ),
		),
		'maybe_leaked' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Strangers may have the {key} of {plugin}', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'An earlier version handed out stored keys ({other_name}). Whether this {key} was changed since is not known.', 'key-health' ),
			'steps' => array(
				/* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Change the {key} for a new one, and revoke the old one at {provider}.', 'key-health' ),
			),
			'proof' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Another {key} stands there, and {provider} accepts it.', 'key-health' ),
		),
	),
);
