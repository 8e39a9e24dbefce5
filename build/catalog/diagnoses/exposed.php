<?php
// Generated from src/catalog/diagnoses/exposed.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'exposed',
	'kind' => 'conflict',
	'state' => 'attention',
	'title' => __( 'A copy of wp-config.php lies in the web folder', 'key-health' ),
	'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'Most likely anyone who guesses its name can read {file}: servers hand out such files as text. Delete it, then replace every key in it and the password of the database.', 'key-health' ),
	'button' => __( 'Show what to do', 'key-health' ),
	'fixes' => array(),
	'reasons' => array(
		'open' => array(
			'title' => __( 'Anyone can read a copy of wp-config.php', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'This site asked itself for {file} and got it, without a login. Delete it, then replace every key in it and the password of the database.', 'key-health' ),
		),
		'closed' => array(
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'This site asked itself for {file} and did not get it, so the server keeps it back. Delete it all the same: another setting of the server is enough to open it.', 'key-health' ),
			'state' => 'working',
		),
		'env' => array(
			'title' => __( 'A file with settings lies in the web folder', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Most likely anyone can read {file}, because it lies where visitors may ask for it. Move it out of the web folder, then replace every key in it.', 'key-health' ),
		),
		'env_open' => array(
			'title' => __( 'Anyone can read a file with settings of this site', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'This site asked itself for {file} and got it, without a login. Move it out of the web folder, then replace every key in it.', 'key-health' ),
		),
		'env_closed' => array(
			'title' => __( 'A file with settings lies in the web folder', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'This site asked itself for {file} and did not get it, so the server keeps it back. Delete it all the same: another setting of the server is enough to open it.', 'key-health' ),
			'state' => 'working',
		),
		'log' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'The {key} of {plugin} stands in a log', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '{file} lies where visitors may ask for it, and holds the {key} as text. Delete the log, then replace the {key}.', 'key-health' ),
		),
		'log_open' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Anyone can read the {key} of {plugin} in a log', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'This site asked itself for {file} and got it, without a login. The {key} stands in it as text. Delete the log, then replace the {key}.', 'key-health' ),
		),
		'log_closed' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'The {key} of {plugin} stands in a log', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'The server does not hand out {file}, but whoever looks after the site can read it there. Delete the log.', 'key-health' ),
			'state' => 'working',
		),
		'leaky_plugin' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '{plugin} {value} hands out its keys to strangers', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'This version has a published fault ({other_name}): anyone could ask for the stored keys. Update {plugin} first, then replace the {key}.', 'key-health' ),
		),
		'open_plugin' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Strangers can take over this site through {plugin} {value}', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'This version has a published fault ({other_name}). Whoever used it could read the {key} as well. Update {plugin} first, then replace the {key}.', 'key-health' ),
		),
		'leaked' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Strangers may have the {key} of {plugin}', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'An earlier version handed out stored keys ({other_name}). The update closed that, but this {key} is still the same. Replace it.', 'key-health' ),
		),
	),
);
