/**
 * Names what takes the focus when `#/key/ID` is opened.
 *
 * @param id Id of a key or of a conflict.
 */
export function element_id( id: string ): string {
	return `key-health-${ id.replace( /[^a-z0-9]+/gi, '-' ) }`;
}
