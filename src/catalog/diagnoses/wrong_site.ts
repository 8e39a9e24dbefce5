import { defineDiagnosis, t } from '../schema';

export default defineDiagnosis( {
	id: 'wrong_site',
	kind: 'answer',
	state: 'broken',
	title: t( 'This {key} may no longer be used on this site' ),
	meaning: t( 'Its owner has taken it away from {site}.' ),
	button: t( 'Show what to do' ),
	fixes: [ 'settle_account', 'replace_key' ],
	reasons: {
		no_address: {
			title: t( '{provider} cannot read this site’s address' ),
			meaning: t(
				'The address in Settings, General is empty or not readable. The {key} was not judged.'
			),
			button: t( 'Show what was asked' ),
			fixes: [ 'reach' ],
		},
	},
} );
