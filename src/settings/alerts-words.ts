import { __ } from '@wordpress/i18n';
import type { Collect, Kind } from './alerts-types';

interface KindWords {
	name: string;
	/** Of the field for the address. */
	label: string;
	help: string;
	example: string;
}

/** In the order of the list. */
export function kinds(): Record< Kind, KindWords > {
	return {
		slack: {
			name: __( 'Slack', 'key-health' ),
			label: __( 'Address of the webhook', 'key-health' ),
			help: __(
				'In Slack, add “Incoming Webhooks” to a channel and copy its address. Mattermost takes the same form.',
				'key-health'
			),
			example: 'https://hooks.slack.com/services/…',
		},
		teams: {
			name: __( 'Microsoft Teams', 'key-health' ),
			label: __( 'Address of the workflow', 'key-health' ),
			help: __(
				'In Teams, open Workflows and choose “Send webhook alerts to a channel”. Copy its address.',
				'key-health'
			),
			example: 'https://….logic.azure.com/workflows/…',
		},
		discord: {
			name: __( 'Discord', 'key-health' ),
			label: __( 'Address of the webhook', 'key-health' ),
			help: __(
				'In Discord, open the settings of a channel, then Integrations, Webhooks.',
				'key-health'
			),
			example: 'https://discord.com/api/webhooks/…',
		},
		generic: {
			name: __( 'Another webhook (signed JSON)', 'key-health' ),
			label: __( 'Address of the webhook', 'key-health' ),
			help: __(
				'Your own server or an automation service. Each message is signed; docs/webhooks.md shows how to check it.',
				'key-health'
			),
			example: 'https://',
		},
		email: {
			name: __( 'Email', 'key-health' ),
			label: __( 'Email address', 'key-health' ),
			help: __(
				'Takes the same way as all mail of this site. Add a webhook for the case that this way breaks.',
				'key-health'
			),
			example: '',
		},
	};
}

export function collects(): { value: Collect; label: string }[] {
	return [
		{ value: 'now', label: __( 'At once', 'key-health' ) },
		{ value: 'hour', label: __( 'Collected for an hour', 'key-health' ) },
		{ value: 'day', label: __( 'Collected for a day', 'key-health' ) },
	];
}
