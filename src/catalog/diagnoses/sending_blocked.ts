import { defineDiagnosis, t } from '../schema';

const LINE = [
	t(
		'Remove the line that defines `{name}`: in wp-config.php, or where your host keeps constants.'
	),
];

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
	steps: [
		t( 'Open the settings of {plugin}.' ),
		t( 'Switch mail on again: {field} is what stops it. Save.' ),
	],
	proof: t( 'Key Health reads the setting again. A test email then shows that mail leaves.' ),
	reasons: {
		constant: {
			meaning: t(
				'The constant `{name}` stops all mail, however good the {key} is. On a copy of a site this may be wanted.'
			),
			button: t( 'Show the line to change' ),
			steps: LINE,
		},
		value: {
			meaning: t(
				'The constant `{name}` is `{value}`. It stops all mail, however good the {key} is. On a copy of a site this may be wanted.'
			),
			button: t( 'Show the line to change' ),
			steps: LINE,
		},
	},
} );
