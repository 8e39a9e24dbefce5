/** Other screens of this site, on which something is settled that Key Health does not touch. */
import { Button } from '@wordpress/components';
import type { Conflict } from './types';

interface Props extends Pick< Conflict, 'links' > {
	/** The first of them is what to do. */
	primary?: boolean;
}

export function ScreenLinks( { links, primary = false }: Props ) {
	return (
		<>
			{ links.map( ( { label, url }, index ) => (
				<Button
					key={ url }
					__next40pxDefaultSize
					variant={ primary && index === 0 ? 'primary' : 'secondary' }
					href={ url }
				>
					{ label }
				</Button>
			) ) }
		</>
	);
}
