<?php
// Generated from src/catalog/diagnoses/intercepted.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'intercepted',
	'kind' => 'reach',
	'state' => 'unknown',
	'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'Something between this site and {provider} answered instead', 'key-health' ),
	'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'What came back is not from {provider}, so the {key} was not judged.', 'key-health' ),
	'button' => __( 'Find out who answered', 'key-health' ),
	'fixes' => array(
		'trace',
		'clean_state',
		'reach',
	),
	'reasons' => array(
		'html' => array(
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'A web page came back instead of {provider}’s answer. A firewall, a login page or a proxy may stand in between.', 'key-health' ),
		),
		'redirect' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '{provider}’s address sent this site somewhere else', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Key Health does not follow: the {key} goes to its own provider only.', 'key-health' ),
		),
		'plugin' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '“{name}” changes requests to {provider}', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Another plugin on this site writes its own data into the request. So {provider} never sees the {key} as it is.', 'key-health' ),
			'button' => __( 'Show the change', 'key-health' ),
			'state' => 'broken',
		),
		'answered' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '“{name}” answers in the place of {provider}', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Another plugin on this site answered the request itself. {provider} was not asked.', 'key-health' ),
			'button' => __( 'Show the change', 'key-health' ),
			'state' => 'broken',
		),
		'stopped' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '“{name}” breaks off requests to {provider}', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Code of another plugin on this site ended with an error while the request was in its hands. {provider} was not asked.', 'key-health' ),
			'button' => __( 'Show where it breaks off', 'key-health' ),
			'state' => 'broken',
		),
		'moved' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '“{name}” sends requests for {provider} to another address', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Key Health asked {provider} itself, and {provider} accepts the {key}. The requests of {plugin} go where “{name}” leads them.', 'key-health' ),
			'button' => __( 'Show the change', 'key-health' ),
			'state' => 'attention',
			'fixes' => array(
				'trace',
			),
		),
	),
);
