import { __, sprintf } from '@wordpress/i18n';
import type { ReactNode } from 'react';
import { Disclosure } from '../shared/disclosure';
import { TestEmail } from '../shared/test-email';
import { useHealth } from '../shared/use-report';
import { Daily } from './daily';
import { Explain } from './explain';
import { Group } from './group';
import { all_work, group, is_about, type Item } from './groups';
import { ItemCard, ItemRow } from './items';
import { Looked } from './searched';

interface Props {
	/** The key whose row is to be opened. */
	open: string | null;
}

function Rows( { items, open }: { items: Item[] } & Props ) {
	return (
		<div className="key-health-card key-health-rows">
			{ items.map( ( item ) => (
				<ItemRow key={ item.id } item={ item } open={ is_about( item, open ) } />
			) ) }
		</div>
	);
}

function RowGroup( { title, items, open }: { title: string; items: Item[] } & Props ) {
	return items.length > 0 ? (
		<Group title={ title } count={ items.length }>
			<Rows items={ items } open={ open } />
		</Group>
	) : null;
}

/** Closed, and without weight: nothing here asks for anything. */
function Quiet( {
	label,
	items,
	open,
	children,
}: { label: string; items: Item[]; children: ReactNode } & Props ) {
	return items.length > 0 ? (
		<section className="key-health-card is-quiet">
			<div className="key-health-more">
				<Disclosure
					label={
						/* translators: 1: "Not in use", 2: number. */
						sprintf( __( '%1$s (%2$d)', 'key-health' ), label, items.length )
					}
					open={ items.some( ( item ) => is_about( item, open ) ) }
				>
					<p className="key-health-text key-health-mute">{ children }</p>
					<div className="key-health-rows is-inside">
						{ items.map( ( item ) => (
							<ItemRow
								key={ item.id }
								item={ item }
								open={ is_about( item, open ) }
							/>
						) ) }
					</div>
				</Disclosure>
			</div>
		</section>
	) : null;
}

function NotProven() {
	return (
		<Group title={ __( 'What this does not prove', 'key-health' ) }>
			<section className="key-health-card">
				<div className="key-health-card__body">
					<p className="key-health-text">
						{ __(
							'A working key means that mail can be handed over. Whether it arrives is a different question: only a real email shows that.',
							'key-health'
						) }
					</p>
					<TestEmail />
				</div>
			</section>
		</Group>
	);
}

export function Lists( { open }: Props ) {
	const { report } = useHealth();
	const { first, then, unchecked, rest, hidden, not_in_use } = group( report );
	const good = all_work( report );
	const mails = report.keys.some(
		( { in_use, provider } ) => in_use && provider.purpose === 'mail'
	);
	return (
		<>
			{ first && (
				<Group title={ __( 'Fix this first', 'key-health' ) }>
					<ItemCard item={ first } />
				</Group>
			) }
			<RowGroup
				title={ __( 'Then look at these', 'key-health' ) }
				items={ then }
				open={ open }
			/>
			<RowGroup
				title={ __( 'Not checked yet', 'key-health' ) }
				items={ unchecked }
				open={ open }
			/>
			<RowGroup
				title={
					good
						? __( 'Your keys', 'key-health' )
						: __( 'Nothing to do here', 'key-health' )
				}
				items={ rest }
				open={ open }
			/>
			{ good && mails && <NotProven /> }
			<div className="key-health-end">
				<Quiet
					label={ __( 'Hidden until they change', 'key-health' ) }
					items={ hidden }
					open={ open }
				>
					{ __( 'Only you do not see these above.', 'key-health' ) }
				</Quiet>
				<Quiet
					label={ __( 'Stored, but not in use', 'key-health' ) }
					items={ not_in_use }
					open={ open }
				>
					{ __(
						'No plugin sends with these at present, so they are not counted and not checked with the others.',
						'key-health'
					) }
				</Quiet>
				<Explain />
				<Daily />
				<Looked searched={ report.searched } />
			</div>
		</>
	);
}

/** First run: what could be seen without asking anyone. */
export function Found( { open }: Props ) {
	const { report } = useHealth();
	const { first, then, unchecked, rest, not_in_use } = group( report );
	const items = [ first ?? [], then, unchecked, rest, not_in_use ].flat();
	return (
		<>
			<RowGroup
				title={ __( 'Found on this site', 'key-health' ) }
				items={ items }
				open={ open }
			/>
			<div className="key-health-end">
				<Explain />
				<Looked searched={ report.searched } />
			</div>
		</>
	);
}
