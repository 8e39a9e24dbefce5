<?php
// Generated from src/catalog/diagnoses/stale_runtime.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'stale_runtime',
	'kind' => 'conflict',
	'state' => 'attention',
	'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'PHP does not use what {file} says', 'key-health' ),
	'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'Line {line} is the only one that defines {name}, and PHP has another value. Most likely PHP keeps an older copy of the file, or another server answers. Restart PHP, or ask your host to empty its PHP cache.', 'key-health' ),
	'button' => __( 'Show what to do', 'key-health' ),
	'fixes' => array(),
	'reasons' => array(
		'kept' => array(
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Line {line} defines {name}, but PHP keeps an older copy of the file and is told never to look whether it changed. Restart PHP, or ask your host to empty its PHP cache.', 'key-health' ),
		),
		'cached' => array(
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Line {line} defines {name}, but PHP keeps a copy of the file that is older than the file ({saved}; the file changed {since}). Restart PHP, or ask your host to empty its PHP cache.', 'key-health' ),
		),
		'elsewhere' => array(
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Line {line} defines {name}, and PHP has another value, though its copy of the file is as new as the file. Most likely something that cannot be read here defines it first, or another server answers.', 'key-health' ),
		),
	),
);
