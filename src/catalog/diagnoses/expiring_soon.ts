import { defineDiagnosis, t } from '../schema';

export default defineDiagnosis( {
	id: 'expiring_soon',
	kind: 'answer',
	state: 'attention',
	title: t( 'This {key} expires soon' ),
	meaning: t(
		'It stops working on {expires} if no new one is in place. For the new one, choose no end, or a late one that you note.'
	),
	reasons: {
		days: {
			title: t( 'This {key} expires within days' ),
			meaning: t(
				'It stops working on {expires}. Get a new one now: for it, choose no end, or a late one that you note.'
			),
		},
	},
	button: t( 'Get a new {key}' ),
	fixes: [ 'replace_key' ],
} );
