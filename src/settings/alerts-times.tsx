import { Button, SelectControl, ToggleControl } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import type { FormEvent } from 'react';
import type { Alerts, Collect } from './alerts-types';
import { collects } from './alerts-words';
import type { AlertsState } from './use-alerts';

interface Props extends Omit< AlertsState, 'alerts' > {
	alerts: Alerts;
}

/** How soon, and when not. */
export function AlertTimes( { alerts, busy, act }: Props ) {
	const [ is_quiet, set_quiet ] = useState( alerts.quiet !== null );
	const [ from, set_from ] = useState( alerts.quiet?.from ?? '22:00' );
	const [ to, set_to ] = useState( alerts.quiet?.to ?? '07:00' );

	const keep = ( collect: Collect, quiet: Alerts[ 'quiet' ] ) =>
		act( 'POST', 'alerts', () => __( 'Saved.', 'key-health' ), {
			collect,
			quiet_from: quiet?.from ?? '',
			quiet_to: quiet?.to ?? '',
		} );
	const send = ( event: FormEvent ) => {
		event.preventDefault();
		void keep( alerts.collect, { from, to } );
	};
	return (
		<>
			<SelectControl
				__next40pxDefaultSize
				__nextHasNoMarginBottom
				className="key-health-choice"
				label={ __( 'When alerts are sent', 'key-health' ) }
				help={ __( 'What is collected comes as one message.', 'key-health' ) }
				value={ alerts.collect }
				options={ collects() }
				onChange={ ( value ) => void keep( value, alerts.quiet ) }
			/>
			<ToggleControl
				__nextHasNoMarginBottom
				className="key-health-switch"
				checked={ is_quiet }
				label={ __( 'Quiet hours', 'key-health' ) }
				help={ __( 'What happens then is told when they are over.', 'key-health' ) }
				onChange={ ( on ) => {
					set_quiet( on );
					void keep( alerts.collect, on ? { from, to } : null ).then(
						( kept ) => kept || set_quiet( ! on )
					);
				} }
			/>
			{ is_quiet && (
				<form onSubmit={ send }>
					<fieldset className="key-health-hours">
						<legend className="screen-reader-text">
							{ __( 'Quiet hours', 'key-health' ) }
						</legend>
						<label htmlFor="key-health-quiet-from">
							{ __( 'From', 'key-health' ) }
						</label>
						<input
							id="key-health-quiet-from"
							type="time"
							required
							value={ from }
							onChange={ ( event ) => set_from( event.target.value ) }
						/>
						<label htmlFor="key-health-quiet-to">{ __( 'to', 'key-health' ) }</label>
						<input
							id="key-health-quiet-to"
							type="time"
							required
							value={ to }
							onChange={ ( event ) => set_to( event.target.value ) }
						/>
						<Button
							variant="secondary"
							type="submit"
							accessibleWhenDisabled
							disabled={
								busy !== null ||
								( from === alerts.quiet?.from && to === alerts.quiet.to )
							}
						>
							{ __( 'Save', 'key-health' ) }
						</Button>
						<span className="key-health-mute">
							{ sprintf(
								/* translators: %s: time zone of the site, "Europe/Berlin". */
								__( 'Time zone: %s', 'key-health' ),
								alerts.zone
							) }
						</span>
					</fieldset>
				</form>
			) }
		</>
	);
}
