/** What the network chooses for its sites. */
export function PolicyScreen() {
	return null;
}
