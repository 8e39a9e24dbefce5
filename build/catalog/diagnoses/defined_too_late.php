<?php
// Generated from src/catalog/diagnoses/defined_too_late.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'defined_too_late',
	'kind' => 'conflict',
	'state' => 'broken',
	'title' => __( 'This constant comes too late', 'key-health' ),
	'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'Line {line} of {file} stands below the line that starts WordPress, so {plugin} has already looked.', 'key-health' ),
	'button' => __( 'Show where it belongs', 'key-health' ),
	'fixes' => array(
		'edit_line',
	),
	'reasons' => array(
		'by_luck' => array(
			'state' => 'attention',
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '{name} counts only by luck', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Line {line} of {file} stands below the line that starts WordPress. {plugin} happens to look late enough, but what runs while WordPress starts has no {key}.', 'key-health' ),
		),
		'late_code' => array(
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'The theme, or code that runs as late, defines {name}. {plugin} has already looked by then.', 'key-health' ),
			'steps' => array(
				__( 'Find the line in the file that is named here, most often functions.php of the theme.', 'key-health' ),
				__( 'Cut it there, and paste it into wp-config.php, above the line that says “stop editing”.', 'key-health' ),
			),
			'proof' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Key Health reads the files anew, and asks {provider} about the {key} that {plugin} then uses.', 'key-health' ),
		),
		'late_code_by_luck' => array(
			'state' => 'attention',
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '{name} counts only by luck', 'key-health' ),
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'The theme, or code that runs as late, defines it. {plugin} happens to look late enough, but what runs while WordPress starts has no {key}.', 'key-health' ),
			'steps' => array(
				__( 'Find the line in the file that is named here, most often functions.php of the theme.', 'key-health' ),
				__( 'Cut it there, and paste it into wp-config.php, above the line that says “stop editing”.', 'key-health' ),
			),
			'proof' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Key Health reads the files anew, and asks {provider} about the {key} that {plugin} then uses.', 'key-health' ),
		),
	),
);
