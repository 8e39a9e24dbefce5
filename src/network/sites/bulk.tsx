import { Button } from '@wordpress/components';
import { speak } from '@wordpress/a11y';
import { __, _n, sprintf } from '@wordpress/i18n';
import { Note } from '../../shared/note';
import { useAsk } from '../../shared/use-ask';
import { api } from '../api';
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

/** What can be done with the ticked sites. It is always there, so that nothing moves when a box is ticked. */
export function Bulk( { selection, sites }: { selection: Selection; sites: Sites } ) {
	const { accept, report } = useNetwork();
	const { waiting, error, ask } = useAsk();
	const count = selection.ids.length;
	const too_many = count > AT_ONCE;
	const idle = waiting || count === 0 || too_many;

	const check = async () => {
		const answer = await ask( () => api.check( { sites: selection.ids } ) );
		if ( answer ) {
			accept( answer );
			sites.reload();
			selection.clear();
			speak(
				sprintf(
					/* translators: %s: number of sites. */
					_n( '%s site checked again.', '%s sites checked again.', count, 'key-health' ),
					number( count )
				)
			);
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
