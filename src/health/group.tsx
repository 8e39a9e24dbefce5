import { useId } from '@wordpress/element';
import type { ReactNode } from 'react';

interface Props {
	title: string;
	count?: number;
	children: ReactNode;
}

export function Group( { title, count, children }: Props ) {
	const id = useId();
	return (
		<section aria-labelledby={ id }>
			<h2 className="key-health-eyebrow">
				<span id={ id }>{ title }</span>
				{ count !== undefined && (
					<span className="key-health-eyebrow__count"> ({ count })</span>
				) }
			</h2>
			{ children }
		</section>
	);
}
