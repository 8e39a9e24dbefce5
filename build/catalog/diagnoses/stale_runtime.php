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
	__( 'Line {line} is the only one that defines {name}, and PHP has another value. Most likely PHP keeps an older copy of the file, or another server answers.', 'key-health' ),
	'button' => __( 'Show what to do', 'key-health' ),
	'fixes' => array(),
	'steps' => array(
		/* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
		__( '{restart}', 'key-health' ),
		/* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
		__( 'Do you have several servers? Put the same {file} on each of them.', 'key-health' ),
		__( 'It stays? Ask your host to empty its PHP cache (OPcache).', 'key-health' ),
	),
	'proof' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'Key Health reads `{name}` again, and asks {provider} about the {key} that {plugin} then uses.', 'key-health' ),
	'reasons' => array(
		'kept' => array(
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Line {line} defines {name}, but PHP keeps an older copy of the file and is told never to look whether it changed.', 'key-health' ),
		),
		'cached' => array(
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Line {line} defines {name}, but PHP keeps a copy of the file that is older than the file ({saved}; the file changed {since}).', 'key-health' ),
		),
		'elsewhere' => array(
			'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Line {line} defines {name}, and PHP has another value, though its copy of the file is as new as the file. Most likely something that cannot be read here defines it first, or another server answers.', 'key-health' ),
			'steps' => array(
				__( 'Look for a file that PHP loads before all others: `php -i | grep auto_prepend_file`.', 'key-health' ),
				/* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Do you have several servers? Put the same {file} on each of them.', 'key-health' ),
				/* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Ask your host where else `{name}` is set.', 'key-health' ),
			),
		),
	),
);
