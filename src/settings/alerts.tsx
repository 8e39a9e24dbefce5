import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { CopyButton } from '../shared/copy-button';
import { Note } from '../shared/note';
import { AddChannel } from './alerts-add';
import { Channels } from './alerts-channels';
import { AlertTimes } from './alerts-times';
import { Section } from './section';
import { type AlertsState, useAlerts } from './use-alerts';

/** Who is told when a key stops working, though nobody looks. */
export function AlertsSection() {
	const state = useAlerts();
	const { alerts, error } = state;
	return (
		<Section id="alerts" title={ __( 'Alerts', 'key-health' ) }>
			<p className="key-health-text">
				{ __(
					'You are told once when a key stops working, and once when it works again.',
					'key-health'
				) }
			</p>
			{ error && (
				<Note state="broken" alert>
					{ error }
				</Note>
			) }
			{ alerts?.rests && <Note state="attention">{ alerts.rests }</Note> }
			{ alerts && (
				<>
					<Channels { ...state } alerts={ alerts } />
					<Secret { ...state } />
					{ alerts.channels.length < alerts.most && <AddChannel { ...state } /> }
					{ alerts.channels.length > 0 && <AlertTimes { ...state } alerts={ alerts } /> }
				</>
			) }
		</Section>
	);
}

/** What one's own webhooks are signed with: shown once, then only when it was made. */
function Secret( { alerts, busy, act, hide_secret }: AlertsState ) {
	const secret = alerts?.secret;
	if ( secret ) {
		return (
			<Note state="info" alert>
				<p>
					{ __(
						'Messages are signed with this secret. Give it to the server that receives them. It is not shown again.',
						'key-health'
					) }
				</p>
				<p>
					<code className="key-health-signature">{ secret }</code>
				</p>
				<div className="key-health-actions">
					<CopyButton
						text={ () => secret }
						label={ __( 'Copy the secret', 'key-health' ) }
					/>
					<Button variant="tertiary" onClick={ hide_secret }>
						{ __( 'Done', 'key-health' ) }
					</Button>
				</div>
			</Note>
		);
	}
	if ( ! alerts?.secret_at || ! alerts.channels.some( ( { kind } ) => kind === 'generic' ) ) {
		return null;
	}
	return (
		<p className="key-health-text">
			{ sprintf(
				/* translators: %s: date and time. */
				__( 'The secret for signatures was made on %s.', 'key-health' ),
				alerts.secret_at
			) }{ ' ' }
			<Button
				variant="link"
				accessibleWhenDisabled
				disabled={ busy !== null }
				onClick={ () =>
					void act( 'POST', 'alerts/secret', () =>
						__( 'There is a new secret. The old one no longer works.', 'key-health' )
					)
				}
			>
				{ __( 'Make a new one', 'key-health' ) }
			</Button>
		</p>
	);
}
