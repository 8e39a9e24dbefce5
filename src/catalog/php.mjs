/**
 * Data as a guarded PHP file. Texts become literal `__()` calls, so that opcache and make-pot treat them like any PHP.
 */

const quote = ( text ) => `'${ text.replace( /\\/g, '\\\\' ).replace( /'/g, "\\'" ) }'`;

/** A PHP string literal; line breaks stand in double quotes, because make-pot reads them there. */
const string = ( text ) =>
	text.includes( '\n' )
		? `"${ text.replace( /([\\"$])/g, '\\$1' ).replace( /\n/g, '\\n' ) }"`
		: quote( text );

const is_text = ( value ) => typeof value.text === 'string' && Object.keys( value ).length === 1;

function translated( text, indent ) {
	const hint = /\{\w+\}|\[\[/.test( text )
		? `/* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */\n${ indent }`
		: '';
	return `${ hint }__( ${ string( text ) }, 'key-health' )`;
}

function render( value, indent ) {
	if ( value === null || typeof value === 'boolean' || typeof value === 'number' ) {
		return String( value );
	}
	if ( typeof value === 'string' ) {
		return string( value );
	}
	if ( ! Array.isArray( value ) && is_text( value ) ) {
		return translated( value.text, indent );
	}
	const inner = `${ indent }\t`;
	const lines = Array.isArray( value )
		? value.map( ( item ) => `${ inner }${ render( item, inner ) },` )
		: Object.entries( value ).map(
				( [ name, item ] ) => `${ inner }${ quote( name ) } => ${ render( item, inner ) },`
			);
	return lines.length ? `array(\n${ lines.join( '\n' ) }\n${ indent })` : 'array()';
}

/**
 * @param {unknown} data
 * @param {string}  source Where the data is written down.
 * @return {string} The PHP file.
 */
export const php = ( data, source ) => `<?php
// Generated from ${ source } by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return ${ render( data, '' ) };
`;
