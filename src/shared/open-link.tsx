import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { ReactNode } from 'react';
import { Icon } from './icons';

interface Props {
	href: string;
	variant?: 'primary' | 'secondary' | 'link';
	children: ReactNode;
}

/** A link that leaves the site, and says so. */
export function OpenLink( { href, variant = 'link', children }: Props ) {
	// The address comes from the catalog, which other code may extend: nothing but a web page is opened.
	if ( ! /^https?:\/\//i.test( href ) ) {
		return <span>{ children }</span>;
	}
	const content = (
		<>
			{ children }
			<Icon name="external" size={ 14 } />
			<span className="screen-reader-text">
				{ __( '(opens in a new tab)', 'key-health' ) }
			</span>
		</>
	);
	return variant === 'link' ? (
		<a className="key-health-out" href={ href } target="_blank" rel="noopener noreferrer">
			{ content }
		</a>
	) : (
		<Button
			__next40pxDefaultSize
			variant={ variant }
			href={ href }
			target="_blank"
			rel="noopener noreferrer"
		>
			{ content }
		</Button>
	);
}
