import { defineDiagnosis, t } from '../schema';

export default defineDiagnosis( {
	id: 'sandbox_only',
	kind: 'answer',
	state: 'broken',
	title: t( 'This {key} only sends to test addresses' ),
	meaning: t( 'The {provider} account is on trial. Mail to anyone else is refused.' ),
	button: t( 'Show what to do' ),
	fixes: [ 'settle_account' ],
} );
