/** One fix for all sites that share a key. */
export function FixScreen( { group }: { group: string } ) {
	return <p>{ group }</p>;
}

export function FixProgress( { id }: { id: number } ) {
	return <p>{ id }</p>;
}
