import { speak } from '@wordpress/a11y';
import { Button } from '@wordpress/components';
import { useRef } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { ask } from '../shared/api';
import { encode } from '../shared/router';
import { date } from '../shared/times';
import type { SettingsPage } from './types';
import { useSettings } from './use-settings';

/** What ends or is due when. A button that is pressed goes away, so the heading takes the focus. */
export function Dates() {
	const { page, accept, fail } = useSettings();
	const heading = useRef< HTMLHeadingElement >( null );
	const remind = ( key_id: string, on: boolean ) =>
		ask< SettingsPage >( 'POST', `keys/${ encode( key_id ) }/reminder`, { data: { on } } ).then(
			( next ) => {
				accept( next );
				heading.current?.focus();
				speak( __( 'Saved.', 'key-health' ) );
			},
			fail
		);
	if ( page.dates.length + page.not_reminded.length === 0 ) {
		return null;
	}
	return (
		<>
			<h3 ref={ heading } tabIndex={ -1 } className="key-health-label is-apart">
				{ __( 'Dates to know', 'key-health' ) }
			</h3>
			<ul className="key-health-dates">
				{ page.dates.map( ( { key_id, who, on, what, text } ) => (
					<li key={ `${ key_id } ${ what } ${ on }` }>
						<b>{ date( on ) }</b>
						<span className="key-health-dates__text">
							{ who }: { text }
						</span>
						{ what === 'rotate' && (
							<Button
								variant="link"
								aria-label={ sprintf(
									/* translators: %s: "MailerSend in WP Mail SMTP". */
									__( 'Do not remind me: %s', 'key-health' ),
									who
								) }
								onClick={ () => void remind( key_id, false ) }
							>
								{ __( 'Do not remind me', 'key-health' ) }
							</Button>
						) }
					</li>
				) ) }
				{ page.not_reminded.map( ( { key_id, who } ) => (
					<li key={ key_id }>
						<span className="key-health-dates__text">
							{ sprintf(
								/* translators: %s: "MailerSend in WP Mail SMTP". */
								__( '%s: no reminder to replace it.', 'key-health' ),
								who
							) }
						</span>
						<Button
							variant="link"
							aria-label={ sprintf(
								/* translators: %s: "MailerSend in WP Mail SMTP". */
								__( 'Remind me again: %s', 'key-health' ),
								who
							) }
							onClick={ () => void remind( key_id, true ) }
						>
							{ __( 'Remind me again', 'key-health' ) }
						</Button>
					</li>
				) ) }
			</ul>
		</>
	);
}
