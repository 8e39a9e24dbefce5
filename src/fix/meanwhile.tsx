/** Two people mend one key at a time: the later one is told before anything of the first is overwritten. */
import { __, sprintf } from '@wordpress/i18n';
import { Note } from '../shared/note';
import { to } from '../shared/router';
import type { KeyReport } from '../shared/types';
import { in_use, last4 } from '../shared/words';

interface Props {
	/** As it is now. */
	report: KeyReport;
	/** As it was when this wizard was opened. */
	was: KeyReport;
}

export function Meanwhile( { report: key, was }: Props ) {
	if ( in_use( key )?.fingerprint === in_use( was )?.fingerprint ) {
		return null;
	}
	const end = last4( key );
	return (
		<Note alert state="attention">
			<b>
				{ end
					? sprintf(
							/* translators: 1: "token", 2: last 4 characters. */
							__(
								'This %1$s has been changed meanwhile. The one in use now ends in %2$s.',
								'key-health'
							),
							key.noun,
							end
						)
					: sprintf(
							/* translators: %s: "token". */
							__( 'This %s has been changed meanwhile.', 'key-health' ),
							key.noun
						) }
			</b>{ ' ' }
			{ key.state === 'working' &&
				`${ sprintf(
					/* translators: %s: provider. */
					__( '%s accepts it.', 'key-health' ),
					key.provider.name
				) } ` }
			{ __( 'What you save here replaces it.', 'key-health' ) }{ ' ' }
			<a href={ to.key( key.id ) }>{ __( 'Look at it first', 'key-health' ) }</a>
		</Note>
	);
}
