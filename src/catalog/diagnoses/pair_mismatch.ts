import { defineDiagnosis, t } from '../schema';

export default defineDiagnosis( {
	id: 'pair_mismatch',
	kind: 'answer',
	state: 'broken',
	title: t( 'The two keys do not belong together' ),
	meaning: t( 'Each of them may be right, but they are not of one account.' ),
	button: t( 'Enter both anew' ),
	fixes: [ 'replace_key' ],
} );
