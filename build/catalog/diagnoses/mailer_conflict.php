<?php
// Generated from src/catalog/diagnoses/mailer_conflict.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'mailer_conflict',
	'kind' => 'conflict',
	'state' => 'attention',
	'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( '{other_name} sends the mail of this site, not {plugin}', 'key-health' ),
	'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'Both are set up, and only one can send. The {key} of {plugin} is not used.', 'key-health' ),
	'button' => __( 'Show what to do', 'key-health' ),
	'fixes' => array(),
	'steps' => array(
		__( 'Decide which of the two is to send the mail of this site.', 'key-health' ),
		/* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
		__( 'Open the screen [[Plugins]], and click [[Deactivate]] below the other one. Its keys stay stored.', 'key-health' ),
	),
	'proof' => __( 'Key Health looks again at who takes the mail. A test email then shows whether it leaves.', 'key-health' ),
	'reasons' => array(
		'wp_mail' => array(
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Both are set up, but {other_name} defines `wp_mail()` first, so the {key} of {plugin} is not used.', 'key-health' ),
		),
		'pre_wp_mail' => array(
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Both are set up, but {other_name} takes every mail before {plugin} gets it, so the {key} of {plugin} is not used.', 'key-health' ),
		),
		'phpmailer' => array(
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Both are set up, but {other_name} puts its own mailer in the place where {plugin} works. So the {key} of {plugin} is not used.', 'key-health' ),
		),
		'phpmailer_init' => array(
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Both are set up, but {other_name} is the last to say how mail is sent. So the {key} of {plugin} is not used.', 'key-health' ),
		),
		'unclear' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '{other_name} and {plugin} both want to send the mail of this site', 'key-health' ),
			'meaning' => __( 'Both are set up, and only one can send. Which one it is shows only when a mail is sent.', 'key-health' ),
		),
		'code' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Other code takes the mail before {plugin} does', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'On this site `wp_mail()` comes from: {other_name}. Whether it still sends with the {key} of {plugin} shows only when a mail is sent.', 'key-health' ),
			'steps' => array(
				__( 'Ask whoever wrote that code whether it is still needed.', 'key-health' ),
				/* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'If it is not, remove it. If it is to send, open the screen [[Plugins]] and deactivate {plugin}.', 'key-health' ),
			),
		),
	),
);
