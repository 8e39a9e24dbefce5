import { defineDiagnosis, t } from '../schema';

export default defineDiagnosis( {
	id: 'insufficient_permission',
	kind: 'answer',
	state: 'broken',
	title: t( 'This {key} may not send mail' ),
	meaning: t(
		'{provider} knows the {key} but does not let it send. The {key} stays; its permission changes.'
	),
	button: t( 'Show how to allow it' ),
	fixes: [ 'allow_key', 'replace_key' ],
	reasons: {
		denied: {
			title: t( '{provider} denies this {key} access' ),
			meaning: t(
				'{provider} knows the {key} but refuses what {plugin} needs. The {key} can stay; a setting at {provider} has to change.'
			),
		},
		other_use: {
			title: t( 'This {key} may not do what {plugin} needs' ),
			meaning: t(
				'{provider} knows the {key} but does not let it do this. The {key} stays; its permission changes.'
			),
		},
		unexplained: {
			title: t( '{provider} refuses this {key} without a reason' ),
			meaning: t( 'Its help names several causes, listed below.' ),
		},
	},
} );
