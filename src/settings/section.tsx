import type { ReactNode } from 'react';

interface Props {
	/** Of the section, in the address: `#alerts`. */
	id: string;
	title: string;
	children: ReactNode;
}

/** One group of settings, with a heading. */
export function Section( { id, title, children }: Props ) {
	return (
		<section className="key-health-card" aria-labelledby={ `key-health-${ id }` } id={ id }>
			<div className="key-health-card__body">
				<h2 className="key-health-title is-small" id={ `key-health-${ id }` }>
					{ title }
				</h2>
				{ children }
			</div>
		</section>
	);
}
