import { defineDiagnosis, t } from '../schema';

export default defineDiagnosis( {
	id: 'ok',
	kind: 'answer',
	state: 'working',
	title: t( '{provider} accepts this {key}' ),
	meaning: t( 'It was asked with the value that {plugin} really uses.' ),
	fixes: [],
	reasons: {
		may_send: {
			meaning: t( 'It may send mail.' ),
		},
		limited: {
			meaning: t( 'It may send mail and nothing else, as it should be.' ),
		},
		subscription_active: {
			meaning: t( 'The plan behind it is active.' ),
		},
	},
} );
