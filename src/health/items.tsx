import { Button } from '@wordpress/components';
import { __, _n, sprintf } from '@wordpress/i18n';
import { useId } from '@wordpress/element';
import { Code } from '../shared/rich-text';
import { to } from '../shared/router';
import { StateBadge } from '../shared/state-badge';
import { ConflictCard, ConflictRow } from './conflict-row';
import { FindingCard } from './finding-card';
import type { Blocked, Item } from './groups';
import { KeyRow } from './key-row';
import { Row } from './row';

export function blocked_title( { hosts }: Blocked ): string {
	return sprintf(
		/* translators: %d: number of hosts. */
		_n(
			'This site blocks requests to %d provider',
			'This site blocks requests to %d providers',
			hosts.length,
			'key-health'
		),
		hosts.length
	);
}

export function blocked_meaning(): string {
	return __(
		'The keys may be fine. WordPress stops the question before it leaves your site, and most likely stops your mail in the same way.',
		'key-health'
	);
}

function Hosts( { hosts }: Blocked ) {
	return (
		<>
			{ hosts.map( ( host ) => (
				<span key={ host }>
					<Code>{ host }</Code>{ ' ' }
				</span>
			) ) }
		</>
	);
}

function BlockedActions( { primary = false }: { primary?: boolean } ) {
	return (
		<div className="key-health-acts">
			<Button
				__next40pxDefaultSize
				variant={ primary ? 'primary' : 'secondary' }
				href={ to.blocked() }
			>
				{ __( 'Show the line to change', 'key-health' ) }
			</Button>
		</div>
	);
}

function BlockedCard( { blocked }: { blocked: Blocked } ) {
	const title = useId();
	return (
		<section className="key-health-card" aria-labelledby={ title }>
			<div className="key-health-card__top">
				<StateBadge state="unknown" />
				<span>
					<Hosts { ...blocked } />
				</span>
			</div>
			<div className="key-health-card__body">
				<h3 id={ title } className="key-health-title">
					{ blocked_title( blocked ) }
				</h3>
				<p className="key-health-text">{ blocked_meaning() }</p>
				<BlockedActions primary />
			</div>
		</section>
	);
}

/** The worst one, opened, with the one primary button of the screen. */
export function ItemCard( { item }: { item: Item } ) {
	switch ( item.kind ) {
		case 'key':
			return <FindingCard report={ item.key } />;
		case 'conflict':
			return <ConflictCard conflict={ item.conflict } keys={ item.keys } />;
		case 'blocked':
			return <BlockedCard blocked={ item.blocked } />;
	}
}

export function ItemRow( { item, open }: { item: Item; open: boolean } ) {
	switch ( item.kind ) {
		case 'key':
			return <KeyRow report={ item.key } open={ open } />;
		case 'conflict':
			return <ConflictRow conflict={ item.conflict } keys={ item.keys } open={ open } />;
		case 'blocked':
			return (
				<Row
					state="unknown"
					open={ open }
					who={ blocked_title( item.blocked ) }
					what={ blocked_meaning() }
					place={ <Hosts { ...item.blocked } /> }
					when={ null }
				>
					<div className="key-health-row__content">
						<BlockedActions />
					</div>
				</Row>
			);
	}
}
