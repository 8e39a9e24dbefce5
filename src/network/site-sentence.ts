import { __, _n, sprintf } from '@wordpress/i18n';
import type { SiteDetail, SiteKey, SiteState } from './types';
import { number } from './words';

/** "2 of 3", in sentences that say of what. */
function count_of( keys: SiteDetail[ 'keys' ], state: SiteKey[ 'state' ] ): [ string, string ] {
	return [
		number( keys.filter( ( key ) => key.state === state ).length ),
		number( keys.length ),
	];
}

/** What a site's plugins only keep counts neither for its state nor in its sentence. */
export function site_sentence( { site: { state, problem }, keys }: SiteDetail ): string {
	if ( problem ) {
		return __( 'This site could not be read.', 'key-health' );
	}
	if ( state === 'none' && keys.length > 0 ) {
		return __( 'No plugin of this site uses any of its keys.', 'key-health' );
	}
	return sentence_of(
		state,
		keys.filter( ( { in_use } ) => in_use )
	);
}

function sentence_of( state: SiteState, keys: SiteDetail[ 'keys' ] ): string {
	switch ( state ) {
		case 'none':
			return __( 'No plugin of this site has a key that Key Health knows.', 'key-health' );
		case 'unchecked':
			return __( 'The keys of this site are not checked yet.', 'key-health' );
		case 'broken':
			return sprintf(
				/* translators: 1: number of keys, 2: number of all keys. */
				__( 'Broken keys on this site: %1$s of %2$s.', 'key-health' ),
				...count_of( keys, state )
			);
		case 'attention':
			return sprintf(
				/* translators: 1: number of keys, 2: number of all keys. */
				__( 'Keys that need attention on this site: %1$s of %2$s.', 'key-health' ),
				...count_of( keys, state )
			);
		case 'unknown':
			return sprintf(
				/* translators: 1: number of keys, 2: number of all keys. */
				__( 'Keys of this site that could not be checked: %1$s of %2$s.', 'key-health' ),
				...count_of( keys, state )
			);
		case 'working':
			return keys.length === 1
				? __( 'The key of this site works.', 'key-health' )
				: sprintf(
						/* translators: %s: number of keys. */
						_n(
							'All %s key of this site works.',
							'All %s keys of this site work.',
							keys.length,
							'key-health'
						),
						number( keys.length )
					);
	}
}
