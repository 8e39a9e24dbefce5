import { speak } from '@wordpress/a11y';
import { Button } from '@wordpress/components';
import { useId, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { ask } from '../shared/api';
import { CopyButton } from '../shared/copy-button';
import { date } from '../shared/times';
import type { NewCalendar, SettingsPage } from './types';
import { useSettings } from './use-settings';

/** The link is shown once, when it is made. */
export function CalendarLink() {
	const { page, accept, fail } = useSettings();
	const [ url, show ] = useState< string | null >( null );
	const id = useId();
	const since = page.calendar_since;
	const make = () =>
		ask< NewCalendar >( 'POST', 'calendar' ).then( ( made ) => {
			show( made.url );
			accept( made.page );
			speak( __( 'The link is made. Copy it now.', 'key-health' ) );
		}, fail );
	const remove = () =>
		ask< SettingsPage >( 'DELETE', 'calendar' ).then( ( next ) => {
			show( null );
			accept( next );
			speak( __( 'The link no longer works.', 'key-health' ) );
		}, fail );
	return (
		<>
			<h3 className="key-health-label is-apart">
				{ __( 'These dates in your calendar', 'key-health' ) }
			</h3>
			<p className="key-health-text">
				{ since && ! url
					? sprintf(
							/* translators: %s: date. */
							__(
								'A secret link was made on %s. It cannot be shown again: make a new one, and the old one stops.',
								'key-health'
							),
							date( since )
						)
					: __(
							'A secret link lets your calendar program read these dates. It names providers and plugins, and no key.',
							'key-health'
						) }
			</p>
			{ url && (
				<>
					<label className="screen-reader-text" htmlFor={ id }>
						{ __( 'Secret link to the calendar', 'key-health' ) }
					</label>
					<input
						id={ id }
						className="key-health-secret"
						readOnly
						dir="ltr"
						value={ url }
						onFocus={ ( { target } ) => target.select() }
					/>
					<p className="key-health-hint">
						{ __( 'This link is shown only now. Copy it.', 'key-health' ) }
					</p>
				</>
			) }
			<div className="key-health-acts">
				{ url && <CopyButton text={ () => url } label={ __( 'Copy', 'key-health' ) } /> }
				<Button __next40pxDefaultSize variant="secondary" onClick={ () => void make() }>
					{ since
						? __( 'Make a new link', 'key-health' )
						: __( 'Make a link', 'key-health' ) }
				</Button>
				{ since && (
					<Button __next40pxDefaultSize variant="link" onClick={ () => void remove() }>
						{ __( 'Remove the link', 'key-health' ) }
					</Button>
				) }
			</div>
		</>
	);
}
