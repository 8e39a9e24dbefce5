<?php
// Generated from src/catalog/diagnoses/insufficient_permission.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'insufficient_permission',
	'kind' => 'answer',
	'state' => 'broken',
	'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'This {key} may not send mail', 'key-health' ),
	'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( '{provider} knows the {key} but does not let it send. The {key} stays; its permission changes.', 'key-health' ),
	'button' => __( 'Show how to allow it', 'key-health' ),
	'fixes' => array(
		'allow_key',
		'replace_key',
	),
	'reasons' => array(
		'denied' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '{provider} denies this {key} access', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '{provider} knows the {key} but refuses what {plugin} needs. The {key} can stay; a setting at {provider} has to change.', 'key-health' ),
		),
		'other_use' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'This {key} may not do what {plugin} needs', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '{provider} knows the {key} but does not let it do this. The {key} stays; its permission changes.', 'key-health' ),
		),
		'unexplained' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '{provider} refuses this {key} without a reason', 'key-health' ),
			'meaning' => __( 'Its help names several causes, listed below.', 'key-health' ),
		),
	),
);
