import type { ReactNode } from 'react';

interface Props {
	title: string;
	count?: number;
	children: ReactNode;
}

export function Group( { title, count, children }: Props ) {
	return (
		<>
			<h2 className="key-health-eyebrow">
				{ title }
				{ count !== undefined && <span> ({ count })</span> }
			</h2>
			{ children }
		</>
	);
}
