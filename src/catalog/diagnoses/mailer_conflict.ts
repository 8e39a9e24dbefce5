import { defineDiagnosis, t } from '../schema';

export default defineDiagnosis( {
	id: 'mailer_conflict',
	kind: 'conflict',
	state: 'attention',
	title: t( '{other_name} sends the mail of this site, not {plugin}' ),
	meaning: t( 'Both are set up, and only one can send. The {key} of {plugin} is not used.' ),
	button: t( 'Show what to do' ),
	fixes: [],
	steps: [
		t( 'Decide which of the two is to send the mail of this site.' ),
		t(
			'Open the screen [[Plugins]], and click [[Deactivate]] below the other one. Its keys stay stored.'
		),
	],
	proof: t(
		'Key Health looks again at who takes the mail. A test email then shows whether it leaves.'
	),
	reasons: {
		wp_mail: {
			meaning: t(
				'Both are set up, but {other_name} defines `wp_mail()` first, so the {key} of {plugin} is not used.'
			),
		},
		pre_wp_mail: {
			meaning: t(
				'Both are set up, but {other_name} takes every mail before {plugin} gets it, so the {key} of {plugin} is not used.'
			),
		},
		phpmailer: {
			meaning: t(
				'Both are set up, but {other_name} puts its own mailer in the place where {plugin} works. So the {key} of {plugin} is not used.'
			),
		},
		phpmailer_init: {
			meaning: t(
				'Both are set up, but {other_name} is the last to say how mail is sent. So the {key} of {plugin} is not used.'
			),
		},
		unclear: {
			title: t( '{other_name} and {plugin} both want to send the mail of this site' ),
			meaning: t(
				'Both are set up, and only one can send. Which one it is shows only when a mail is sent.'
			),
		},
		code: {
			title: t( 'Other code takes the mail before {plugin} does' ),
			meaning: t(
				'On this site `wp_mail()` comes from: {other_name}. Whether it still sends with the {key} of {plugin} shows only when a mail is sent.'
			),
			steps: [
				t( 'Ask whoever wrote that code whether it is still needed.' ),
				t(
					'If it is not, remove it. If it is to send, open the screen [[Plugins]] and deactivate {plugin}.'
				),
			],
		},
	},
} );
