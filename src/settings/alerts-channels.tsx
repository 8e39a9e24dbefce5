import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { Note } from '../shared/note';
import type { Alerts, Channel } from './alerts-types';
import { kinds } from './alerts-words';
import type { AlertsState } from './use-alerts';

interface Props extends Omit< AlertsState, 'alerts' > {
	alerts: Alerts;
}

/** "Slack: hooks.slack.com, ends in WXYZ" */
function name_of( { kind, shown, last4 }: Channel ): string {
	const named =
		/* translators: 1: kind of a place that is told, 2: its host or email address. */
		sprintf( __( '%1$s: %2$s', 'key-health' ), kinds()[ kind ].name, shown );
	return last4
		? /* translators: 1: kind and host of a webhook, 2: last 4 characters of its address. */
			sprintf( __( '%1$s, ends in %2$s', 'key-health' ), named, last4 )
		: named;
}

export function Channels( { alerts, busy, act }: Props ) {
	if ( alerts.channels.length === 0 ) {
		return (
			<p className="key-health-text">
				{ __( 'So far nobody is told.', 'key-health' ) } { alerts.mail.sentence }
			</p>
		);
	}
	return (
		<ul className="key-health-channels">
			{ alerts.channels.map( ( channel ) => {
				const name = name_of( channel );
				const path = `alerts/channels/${ channel.id }`;
				const tested = alerts.tested?.id === channel.id ? alerts.tested : null;
				const is_bad = channel.state === 'failing' || channel.state === 'given_up';
				return (
					<li key={ channel.id }>
						<p className="key-health-channels__name">{ name }</p>
						{ is_bad ? (
							<Note state="attention">{ channel.sentence }</Note>
						) : (
							<p className="key-health-mute">{ channel.sentence }</p>
						) }
						<div className="key-health-actions">
							<Button
								variant="secondary"
								accessibleWhenDisabled
								disabled={ busy !== null }
								isBusy={ busy === `${ path }/test` }
								aria-label={
									/* translators: %s: a place that is told, "Email: owner@example.org". */
									sprintf( __( 'Send a test to %s', 'key-health' ), name )
								}
								onClick={ () =>
									void act(
										'POST',
										`${ path }/test`,
										( now ) => now.tested?.sentence ?? ''
									)
								}
							>
								{ __( 'Send a test', 'key-health' ) }
							</Button>
							<Button
								variant="tertiary"
								isDestructive
								accessibleWhenDisabled
								disabled={ busy !== null }
								aria-label={
									/* translators: %s: a place that is told, "Email: owner@example.org". */
									sprintf( __( 'Remove %s', 'key-health' ), name )
								}
								onClick={ () =>
									void act( 'DELETE', path, () => __( 'Removed.', 'key-health' ) )
								}
							>
								{ __( 'Remove', 'key-health' ) }
							</Button>
						</div>
						{ tested && (
							<Note state={ tested.ok ? 'working' : 'broken' }>
								{ tested.sentence }
							</Note>
						) }
					</li>
				);
			} ) }
		</ul>
	);
}
