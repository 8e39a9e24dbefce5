import { Button } from '@wordpress/components';
import { speak } from '@wordpress/a11y';
import { useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';
import { Note } from '../../shared/note';
import { useAsk } from '../../shared/use-ask';
import { api } from '../api';
import type { Checked } from '../types';
import { useNetwork } from '../use-network';
import type { Sites } from '../use-sites';
import { number } from '../words';
import type { Selection } from './use-selection';

/** So many the server asks about at a time. */
export const AT_ONCE = 50;

function selected_words( count: number ): string {
	return sprintf(
		/* translators: %s: number of sites. */
		_n( '%s site selected', '%s sites selected', count, 'key-health' ),
		number( count )
	);
}

function reached_words( { sites, left }: Checked ): string {
	if ( left.length === 0 ) {
		return sprintf(
			/* translators: %s: number of sites. */
			_n( '%s site checked again.', '%s sites checked again.', sites.length, 'key-health' ),
			number( sites.length )
		);
	}
	return sites.length === 0
		? sprintf(
				/* translators: %s: number of sites. */
				_n(
					'%s site could not be checked now; it is still ticked.',
					'%s sites could not be checked now; they are still ticked.',
					left.length,
					'key-health'
				),
				number( left.length )
			)
		: sprintf(
				/* translators: 1: number of sites that were checked, 2: number of all ticked sites, 2 or more. */
				_n(
					'Checked %1$s of %2$s sites; the other one is still ticked.',
					'Checked %1$s of %2$s sites; the others are still ticked.',
					left.length,
					'key-health'
				),
				number( sites.length ),
				number( sites.length + left.length )
			);
}

function checked_words( checked: Checked ): string {
	const { length } = checked.unclear;
	const unclear = sprintf(
		/* translators: %s: number of sites. */
		_n(
			'For %s site, a provider gave no clear answer.',
			'For %s sites, a provider gave no clear answer.',
			length,
			'key-health'
		),
		number( length )
	);
	return [ reached_words( checked ), length > 0 ? unclear : '' ].filter( Boolean ).join( ' ' );
}

/** What can be done with the ticked sites. It is always there, so that nothing moves when a box is ticked. */
export function Bulk( { selection, sites }: { selection: Selection; sites: Sites } ) {
	const { accept, report } = useNetwork();
	const { waiting, error, ask } = useAsk();
	const [ told, tell ] = useState( '' );
	const count = selection.ids.length;
	const too_many = count > AT_ONCE;
	const idle = waiting || count === 0 || too_many;

	const check = async () => {
		tell( '' );
		const answer = await ask( () => api.check( { sites: selection.ids } ) );
		if ( answer ) {
			accept( answer );
			sites.reload();
			selection.select( answer.checked.sites, false );
			tell( answer.checked.left.length > 0 ? checked_words( answer.checked ) : '' );
			speak( checked_words( answer.checked ) );
		}
	};
	return (
		<>
			<div className={ `key-health-bulk ${ count > 0 ? 'is-on' : '' }` }>
				<Button
					__next40pxDefaultSize
					className="is-smaller"
					variant="secondary"
					isBusy={ waiting }
					aria-disabled={ idle }
					onClick={ () => void ( ! idle && check() ) }
				>
					{ __( 'Check again', 'key-health' ) }
				</Button>
				<span className="key-health-mute">
					{ count === 0
						? __( 'Tick sites to have their keys asked about now.', 'key-health' )
						: selected_words( count ) }
				</span>
				{ too_many && (
					<span>
						{ sprintf(
							/* translators: %s: number of sites. */
							__( 'At most %s can be asked about at once.', 'key-health' ),
							number( AT_ONCE )
						) }
					</span>
				) }
				<span className="key-health-bulk__end">
					<a href={ report.export_urls.csv } download>
						{ __( 'Export as CSV', 'key-health' ) }
					</a>
					<a href={ report.export_urls.json } download>
						{ __( 'Export as JSON', 'key-health' ) }
					</a>
				</span>
			</div>
			{ told && count > 0 && (
				<div className="key-health-bulk__wrong">
					<Note state="unknown">{ told }</Note>
				</div>
			) }
			{ error && (
				<div className="key-health-bulk__wrong">
					<Note alert state="broken">
						{ error }
					</Note>
				</div>
			) }
		</>
	);
}
