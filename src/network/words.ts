/** Words that the parts of the network's screen share. */
import { __, _n, sprintf } from '@wordpress/i18n';
import { state_word } from '../shared/words';
import type { NetworkReport, Paged, SiteName, SiteState, Sweep } from './types';

/** 10,000 as the person's language writes it. */
export function number( count: number ): string {
	return count.toLocaleString( document.documentElement.lang || undefined );
}

export function counted_sites( count: number ): string {
	return sprintf(
		/* translators: %s: number of sites. */
		_n( '%s site', '%s sites', count, 'key-health' ),
		number( count )
	);
}

export function counted_keys( count: number ): string {
	return sprintf(
		/* translators: %s: number of keys. */
		_n( '%s key', '%s keys', count, 'key-health' ),
		number( count )
	);
}

export function site_state_word( state: SiteState ): string {
	return state === 'none' ? __( 'No keys', 'key-health' ) : state_word( state );
}

export function pages( { total, per_page }: Paged< unknown > ): number {
	return Math.max( 1, Math.ceil( total / per_page ) );
}

export function page_of( paged: Paged< unknown > ): string {
	return sprintf(
		/* translators: 1: number of this page, 2: number of pages. */
		__( 'Page %1$s of %2$s', 'key-health' ),
		number( paged.page ),
		number( pages( paged ) )
	);
}

/** "Mailgun in FluentSMTP", the provider's name once where the plugin's contains it. */
export function provider_in( provider: string, plugins: readonly string[] ): string {
	const names = plugins.join( ', ' );
	return names.toLowerCase().includes( provider.toLowerCase() )
		? names
		: sprintf(
				/* translators: 1: provider, 2: one plugin or several. */
				__( '%1$s in %2$s', 'key-health' ),
				provider,
				names
			);
}

/** A site without a title is known by its address. */
export function site_name( { name, address }: SiteName ): string {
	return name || address;
}

/** What a sweep still has to do, and what is done, in one number each: sites looked at and keys asked. */
export function steps( { looked, asked, total, to_ask }: Sweep ): { done: number; all: number } {
	return { done: looked + asked, all: Math.max( 1, total + asked + to_ask ) };
}

/** Said once, when a sweep is through. */
export function ended( { looked }: Sweep ): string {
	return sprintf(
		/* translators: %s: number of sites. */
		_n( 'Done: %s site looked at.', 'Done: %s sites looked at.', looked, 'key-health' ),
		number( looked )
	);
}

export function was_never_swept( { sweep }: NetworkReport ): boolean {
	return sweep.state === 'none';
}
