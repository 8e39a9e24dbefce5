import { defineDiagnosis, t } from '../schema';

export default defineDiagnosis( {
	id: 'stale_runtime',
	kind: 'conflict',
	state: 'attention',
	title: t( 'PHP does not use what {file} says' ),
	meaning: t(
		'Line {line} is the only one that defines {name}, and PHP has another value. Most likely PHP keeps an older copy of the file, or another server answers.'
	),
	button: t( 'Show what to do' ),
	fixes: [],
	steps: [
		t( '{restart}' ),
		t( 'Do you have several servers? Put the same {file} on each of them.' ),
		t( 'It stays? Ask your host to empty its PHP cache (OPcache).' ),
	],
	proof: t(
		'Key Health reads `{name}` again, and asks {provider} about the {key} that {plugin} then uses.'
	),
	reasons: {
		kept: {
			meaning: t(
				'Line {line} defines {name}, but PHP keeps an older copy of the file and is told never to look whether it changed.'
			),
		},
		cached: {
			meaning: t(
				'Line {line} defines {name}, but PHP keeps a copy of the file that is older than the file ({saved}; the file changed {since}).'
			),
		},
		elsewhere: {
			meaning: t(
				'Line {line} defines {name}, and PHP has another value, though its copy of the file is as new as the file. Most likely something that cannot be read here defines it first, or another server answers.'
			),
			steps: [
				t(
					'Look for a file that PHP loads before all others: `php -i | grep auto_prepend_file`.'
				),
				t( 'Do you have several servers? Put the same {file} on each of them.' ),
				t( 'Ask your host where else `{name}` is set.' ),
			],
		},
	},
} );
