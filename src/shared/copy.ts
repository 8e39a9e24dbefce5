/**
 * Puts text on the clipboard. `navigator.clipboard` is missing on sites without HTTPS, so the old way stays as a second.
 */
export async function copy( text: string ): Promise< boolean > {
	try {
		await navigator.clipboard.writeText( text );
		return true;
	} catch {
		return copy_the_old_way( text );
	}
}

function copy_the_old_way( text: string ): boolean {
	const field = document.createElement( 'textarea' );
	const focused = field.ownerDocument.activeElement;
	field.value = text;
	field.className = 'screen-reader-text';
	document.body.append( field );
	field.select();
	const done = document.execCommand( 'copy' );
	field.remove();
	if ( focused instanceof HTMLElement ) {
		focused.focus();
	}
	return done;
}
