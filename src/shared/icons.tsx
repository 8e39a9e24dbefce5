/**
 * The state icons differ in shape, not only in colour; all are hidden from assistive technology, because the word stands beside.
 */
import type { JSX, ReactNode } from 'react';
import type { State } from './types';

export type Icon_Name = State | 'running' | 'info' | 'chevron' | 'external' | 'check' | 'copy';

const LIGHT = { stroke: '#fff', strokeWidth: 1.7, fill: 'none' };

const SHAPES: Record< Icon_Name, ReactNode > = {
	broken: (
		<>
			<path d="M5 .8h6L15.2 5v6L11 15.2H5L.8 11V5z" />
			<path d="M5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8" { ...LIGHT } />
		</>
	),
	attention: (
		<>
			<path d="M8 1.2l7.2 13H.8z" />
			<path d="M8 6v3.8" { ...LIGHT } stroke="#1d2327" />
			<circle cx="8" cy="12" r="1" fill="#1d2327" />
		</>
	),
	unknown: (
		<>
			<circle cx="8" cy="8" r="7.2" />
			<path d="M6 6.4c.1-1.3 1-2 2.1-2 1.2 0 2 .8 2 1.8 0 1.5-1.9 1.6-1.9 3.1" { ...LIGHT } />
			<circle cx="8.1" cy="11.7" r="1" fill="#fff" />
		</>
	),
	working: (
		<>
			<circle cx="8" cy="8" r="7.2" />
			<path d="M4.9 8.3l2.2 2.2 4.1-4.6" { ...LIGHT } />
		</>
	),
	unchecked: <circle cx="8" cy="8" r="6.4" strokeDasharray="2.2 2.2" />,
	running: <path d="M8 1.7a6.3 6.3 0 1 0 6.3 6.3" />,
	info: (
		<>
			<circle cx="8" cy="8" r="7.2" />
			<path d="M8 7.3v4" { ...LIGHT } />
			<circle cx="8" cy="4.7" r="1" fill="#fff" />
		</>
	),
	chevron: <path d="M6 3.5L10.5 8 6 12.5" />,
	external: <path d="M6.5 3.5h-3v9h9v-3M9.5 2.5h4v4M13.3 2.7L7.5 8.5" />,
	check: <path d="M3 8.5l3.3 3.3L13 4.7" />,
	copy: (
		<>
			<rect x="5.5" y="5.5" width="8" height="8" rx="1.2" />
			<path d="M10.5 3.5v-1h-8v8h1" />
		</>
	),
};

interface Props {
	name: Icon_Name;
	size?: number;
}

export function Icon( { name, size = 16 }: Props ): JSX.Element {
	return (
		<svg
			className={ `key-health-icon is-${ name }` }
			width={ size }
			height={ size }
			viewBox="0 0 16 16"
			aria-hidden="true"
			focusable="false"
		>
			{ SHAPES[ name ] }
		</svg>
	);
}
