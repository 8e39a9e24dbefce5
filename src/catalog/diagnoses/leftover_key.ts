import { defineDiagnosis, t } from '../schema';

export default defineDiagnosis( {
	id: 'leftover_key',
	kind: 'conflict',
	state: 'attention',
	title: t( 'This {key} is stored, but {plugin} does not use it' ),
	meaning: t(
		'It still opens your account at {provider} to whoever gets hold of it. Key Health does not delete it.'
	),
	button: t( 'Show what to do' ),
	fixes: [],
	steps: [ t( '{removes}' ), t( 'If no other site uses it, revoke it at {provider} as well.' ) ],
	proof: t( 'Key Health looks again, and does not find it any more.' ),
	reasons: {
		gone: {
			title: t( '{plugin} is not active, but its {key} is still stored' ),
		},
		shared: {
			meaning: t(
				'{other_name} uses the same {key}, so do not revoke it at {provider}. Key Health does not delete it.'
			),
			steps: [ t( '{removes}' ) ],
		},
		shared_gone: {
			title: t( '{plugin} is not active, but its {key} is still stored' ),
			meaning: t(
				'{other_name} uses the same {key}, so do not revoke it at {provider}. Key Health does not delete it.'
			),
			steps: [ t( '{removes}' ) ],
		},
	},
} );
