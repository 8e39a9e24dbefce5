/**
 * The network screen.
 */
export function App() {
	return null;
}
