import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { useId } from '@wordpress/element';
import { blocked_meaning, blocked_title, type Blocked } from '../shared/blocked-words';
import { Code } from '../shared/rich-text';
import { to } from '../shared/router';
import { StateBadge } from '../shared/state-badge';
import { ConflictCard, ConflictRow } from './conflict-row';
import { FindingCard } from './finding-card';
import type { Item } from './groups';
import { KeyRow } from './key-row';
import { Row } from './row';

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
			return <KeyRow report={ item.key } leftover={ item.leftover } open={ open } />;
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
