import { __, _n, sprintf } from '@wordpress/i18n';
import { Note } from '../shared/note';
import type { Sweep } from './types';
import { number, steps } from './words';

/** What is done, in a sentence. */
export function progress_sentence( { looked, total, asked, to_ask }: Sweep ): string {
	return looked < total || to_ask === 0
		? sprintf(
				/* translators: 1: number of sites, 2: number of all sites. */
				__( 'Looking at your sites: %1$s of %2$s.', 'key-health' ),
				number( looked ),
				number( total )
			)
		: sprintf(
				/* translators: 1: number of keys, 2: number of all keys. */
				__( 'Asking the providers: %1$s of %2$s keys.', 'key-health' ),
				number( asked ),
				number( asked + to_ask )
			);
}

/** Who does the work, and so whether the page may be left. */
export function progress_effect( { engine }: Sweep ): string {
	return engine === 'page'
		? __(
				'Each distinct key is asked once. Keep this page open: it does the work. What is done is kept, and it goes on from there when you come back.',
				'key-health'
			)
		: __(
				'Each distinct key is asked once. You can leave this page: the work goes on in the background, and what is done is kept.',
				'key-health'
			);
}

export function progress_notes( { looked, asked, problems }: Sweep ): string[] {
	return [
		sprintf(
			/* translators: %s: number of sites. */
			_n( '%s site looked at', '%s sites looked at', looked, 'key-health' ),
			number( looked )
		),
		sprintf(
			/* translators: %s: number of keys. */
			_n( '%s distinct key asked', '%s distinct keys asked', asked, 'key-health' ),
			number( asked )
		),
		problems > 0
			? sprintf(
					/* translators: %s: number of sites. */
					_n(
						'%s site could not be read',
						'%s sites could not be read',
						problems,
						'key-health'
					),
					number( problems )
				)
			: '',
	].filter( Boolean );
}

interface Props {
	sweep: Sweep;
	/** Why the last slice did not come back. */
	trouble: string | null;
}

export function Trouble( { trouble }: Pick< Props, 'trouble' > ) {
	return trouble ? (
		<Note state="attention">
			{ sprintf(
				/* translators: %s: a sentence that says what went wrong. */
				__( '%s The page tries again by itself.', 'key-health' ),
				trouble
			) }
		</Note>
	) : null;
}

export function Progress( { sweep, trouble }: Props ) {
	const { done, all } = steps( sweep );
	return (
		<>
			<progress
				className="key-health-progress"
				max={ all }
				value={ done }
				aria-label={ __( 'Sites looked at and keys asked', 'key-health' ) }
			/>
			<Trouble trouble={ trouble } />
			{ ! trouble && sweep.is_stalled && (
				<Note state="attention">
					{ __(
						'Nothing has moved for some minutes. This page carries the work on as long as it is open.',
						'key-health'
					) }
				</Note>
			) }
		</>
	);
}
