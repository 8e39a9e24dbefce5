<?php
// Generated from src/catalog/diagnoses/undecryptable.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'undecryptable',
	'kind' => 'shape',
	'state' => 'broken',
	'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'This {key} can no longer be decrypted', 'key-health' ),
	'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'The security keys (salts) of this site are not the ones with which {plugin} saved it. Nothing is lost at {provider}: paste the {key} again, or recover it with the old salts.', 'key-health' ),
	'button' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'Enter the {key} again', 'key-health' ),
	'fixes' => array(
		'replace_key',
		'recover_key',
	),
	'reasons' => array(
		'dated' => array(
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'The security keys (salts) of this site changed {since}, so {plugin} can no longer read what it saved before. Nothing is lost at {provider}: paste the {key} again, or recover it with the old salts.', 'key-health' ),
		),
	),
);
