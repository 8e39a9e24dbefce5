import { defineDiagnosis, t } from '../schema';

export default defineDiagnosis( {
	id: 'output_before_open',
	kind: 'conflict',
	state: 'attention',
	title: t( '{file} prints something before WordPress answers' ),
	meaning: t(
		'Before `<?php` stands something that goes to every visitor (bytes {bytes}, at the very start). It can break signing in, redirects, and answers in JSON.'
	),
	button: t( 'Show what to do' ),
	fixes: [ 'edit_line' ],
	reasons: {
		bom: {
			meaning: t(
				'The file begins with an invisible mark, a BOM (bytes {bytes}), before `<?php`. It can break signing in, redirects, and answers in JSON.'
			),
		},
		after_close: {
			meaning: t(
				'Behind the last `?>`, in line {line}, stands something that goes to every visitor (bytes {bytes}, at byte {count}). It can break signing in, redirects, and answers in JSON. The `?>` at the end may go together with all that follows.'
			),
		},
	},
} );
