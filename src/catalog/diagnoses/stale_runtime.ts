import { defineDiagnosis, t } from '../schema';

export default defineDiagnosis( {
	id: 'stale_runtime',
	kind: 'conflict',
	state: 'attention',
	title: t( 'PHP does not use what {file} says' ),
	meaning: t(
		'Line {line} is the only one that defines {name}, and PHP has another value. Most likely PHP keeps an older copy of the file, or another server answers. Restart PHP, or ask your host to empty its PHP cache.'
	),
	button: t( 'Show what to do' ),
	fixes: [],
	reasons: {
		kept: {
			meaning: t(
				'Line {line} defines {name}, but PHP keeps an older copy of the file and is told never to look whether it changed. Restart PHP, or ask your host to empty its PHP cache.'
			),
		},
		cached: {
			meaning: t(
				'Line {line} defines {name}, but PHP keeps a copy of the file that is older than the file ({saved}; the file changed {since}). Restart PHP, or ask your host to empty its PHP cache.'
			),
		},
		elsewhere: {
			meaning: t(
				'Line {line} defines {name}, and PHP has another value, though its copy of the file is as new as the file. Most likely something that cannot be read here defines it first, or another server answers.'
			),
		},
	},
} );
