import { __ } from '@wordpress/i18n';
import { Icon } from './icons';
import type { State } from './types';
import { state_word } from './words';

interface Props {
	/** A state, or where a key stands in a check that runs. */
	state: State | 'running' | 'waiting';
	/** Instead of the state's own word. */
	word?: string;
}

/** Icon, word and colour. */
export function StateBadge( { state, word }: Props ) {
	let text = word;
	if ( state === 'running' ) {
		text ??= __( 'Checking…', 'key-health' );
	} else if ( state === 'waiting' ) {
		text ??= __( 'Waiting', 'key-health' );
	} else {
		text ??= state_word( state );
	}
	return (
		<span className={ `key-health-state is-${ state }` }>
			<Icon name={ state === 'waiting' ? 'unchecked' : state } />
			<span>{ text }</span>
		</span>
	);
}
