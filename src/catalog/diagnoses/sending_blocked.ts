import { defineDiagnosis, t } from '../schema';

export default defineDiagnosis( {
	id: 'sending_blocked',
	kind: 'conflict',
	state: 'broken',
	title: t( 'Mail is switched off in {plugin}' ),
	meaning: t(
		'{field} stops all mail, however good the {key} is. On a copy of a site this may be wanted.'
	),
	button: t( 'Show what to do' ),
	fixes: [],
	reasons: {
		constant: {
			meaning: t(
				'The constant `{name}` stops all mail, however good the {key} is. On a copy of a site this may be wanted.'
			),
			button: t( 'Show the line to change' ),
		},
		value: {
			meaning: t(
				'The constant `{name}` is `{value}`. It stops all mail, however good the {key} is. On a copy of a site this may be wanted.'
			),
			button: t( 'Show the line to change' ),
		},
	},
} );
