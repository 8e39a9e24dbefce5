<?php
// Generated from src/catalog/diagnoses/output_before_open.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'output_before_open',
	'kind' => 'conflict',
	'state' => 'attention',
	'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( '{file} prints something before WordPress answers', 'key-health' ),
	'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'Before `<?php` stands something that goes to every visitor (bytes {bytes}, at the very start). It can break signing in, redirects, and answers in JSON.', 'key-health' ),
	'button' => __( 'Show what to do', 'key-health' ),
	'fixes' => array(
		'edit_line',
	),
	'reasons' => array(
		'bom' => array(
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'The file begins with an invisible mark, a BOM (bytes {bytes}), before `<?php`. It can break signing in, redirects, and answers in JSON.', 'key-health' ),
		),
		'after_close' => array(
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Behind the last `?>`, in line {line}, stands something that goes to every visitor (bytes {bytes}, at byte {count}). It can break signing in, redirects, and answers in JSON. The `?>` at the end may go together with all that follows.', 'key-health' ),
		),
	),
);
