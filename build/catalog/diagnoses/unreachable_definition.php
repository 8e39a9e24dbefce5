<?php
// Generated from src/catalog/diagnoses/unreachable_definition.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'unreachable_definition',
	'kind' => 'conflict',
	'state' => 'attention',
	'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( '{name} is written down but never defined', 'key-health' ),
	'meaning' => __( 'The line exists, but PHP did not come past it.', 'key-health' ),
	'button' => __( 'Show the line', 'key-health' ),
	'fixes' => array(
		'edit_line',
	),
	'steps' => array(
		__( 'If the line should count, put it above the line that loads `wp-settings.php`, outside of every condition.', 'key-health' ),
		__( 'If it should not count, remove it: it has no effect.', 'key-health' ),
	),
	'proof' => __( 'Key Health reads the files anew, and finds the line where it counts or not at all.', 'key-health' ),
	'reasons' => array(
		'branch' => array(
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'The line stands in a branch that does not run here. {condition}', 'key-health' ),
		),
		'after_exit' => array(
			'meaning' => __( 'PHP leaves the file before it comes to this line: a `return` or an `exit` stands above it.', 'key-health' ),
		),
		'in_function' => array(
			'meaning' => __( 'The line stands in a function, and nothing has called it.', 'key-health' ),
		),
		'commented_out' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '{name} is commented out', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Nothing else defines it, and {plugin} has no {key}. If the line should count, remove the marks that make it a comment.', 'key-health' ),
		),
	),
);
