/** How a value looks on screen and in a PHP file. */
import type { ShapeInfo } from './types';

const DOTS = '••••••••';

/**
 * What every such key begins with, dots, and the last 4 characters; of a short value, dots alone.
 */
export function mask( value: string, shape: ShapeInfo | null ): string {
	if ( value === '' ) {
		return '';
	}
	const prefix = shape?.prefix && value.startsWith( shape.prefix ) ? shape.prefix : '';
	return prefix + DOTS + ( last4_of( value ) ?? '' );
}

/** Nothing of a value shorter than 12 characters is shown: 4 would be too much of it. */
export function last4_of( value: string ): string | null {
	// A Mailchimp key ends in the name of its data center, which many keys share.
	const key = value.replace( /^([0-9a-f]{32})-[a-z]{2}\d{1,2}$/, '$1' );
	return value.length < 12 ? null : key.slice( -4 );
}

/** As the inside of a PHP string in single quotes. */
export function php_quoted( value: string ): string {
	return value.replace( /[\\']/g, '\\$&' );
}
