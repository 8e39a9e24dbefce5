import { SelectControl } from '@wordpress/components';
import { __, _n, sprintf } from '@wordpress/i18n';
import { CalendarLink } from './calendar-link';
import { Dates } from './dates';
import { Section } from './section';
import { useSettings } from './use-settings';

const DAYS = [ 90, 180, 365 ];

function label_of( days: number ): string {
	return days === 0
		? __( 'Never', 'key-health' )
		: /* translators: %d: number of days. */
			sprintf( _n( 'After %d day', 'After %d days', days, 'key-health' ), days );
}

/** When a key is to be renewed. */
export function Reminders() {
	const { page, choose } = useSettings();
	const { rotation_days } = page.choices;
	const all = [ ...new Set( [ ...DAYS, rotation_days ] ) ].sort( ( a, b ) => a - b );
	const days = all.filter( ( one ) => one > 0 );
	return (
		<Section id="reminders" title={ __( 'Reminders', 'key-health' ) }>
			<SelectControl
				__next40pxDefaultSize
				__nextHasNoMarginBottom
				className="key-health-choice"
				label={ __( 'Remind me to replace a key', 'key-health' ) }
				help={ __(
					'Counted from the day a key was first seen here. A reminder is no problem: the key goes on working.',
					'key-health'
				) }
				value={ String( rotation_days ) }
				options={ [ ...days, 0 ].map( ( value ) => ( {
					value: String( value ),
					label: label_of( value ),
				} ) ) }
				onChange={ ( value ) => void choose( { rotation_days: Number( value ) } ) }
			/>
			<Dates />
			<CalendarLink />
		</Section>
	);
}
