/** All sites of a fix: what is being done, what was done last, what waits; the rest in short. */
import { __, _n, sprintf } from '@wordpress/i18n';
import { Disclosure } from '../../shared/disclosure';
import { Icon, type Icon_Name } from '../../shared/icons';
import { fill, RichText } from '../../shared/rich-text';
import { clock } from '../../shared/times';
import type { FixRow, FixState, ManyFix } from '../types';
import { Site } from './site';
import { is_moving } from './use-many-fix';
import { number } from '../words';

/** Rows of one state that stand open; the others are a line each. */
const OPEN: Readonly< Record< FixState, number > > = {
	running: 20,
	kept_old: 4,
	written: 4,
	skipped: 4,
	not_undone: 4,
	proven: 4,
	undone: 4,
	waiting: 2,
};

const ORDER = Object.keys( OPEN ) as FixState[];

const ICONS: Readonly< Record< FixState, Icon_Name > > = {
	running: 'running',
	kept_old: 'broken',
	skipped: 'attention',
	not_undone: 'attention',
	written: 'unknown',
	proven: 'working',
	undone: 'info',
	waiting: 'unchecked',
};

function spoken( state: FixState ): string {
	return {
		running: __( 'Running:', 'key-health' ),
		kept_old: __( 'Failed:', 'key-health' ),
		skipped: __( 'Left out:', 'key-health' ),
		not_undone: __( 'Not taken back:', 'key-health' ),
		written: __( 'Not proven:', 'key-health' ),
		proven: __( 'Done:', 'key-health' ),
		undone: __( 'Taken back:', 'key-health' ),
		waiting: __( 'Waiting:', 'key-health' ),
	}[ state ];
}

function more_words( state: FixState, count: number ): string {
	switch ( state ) {
		case 'proven':
			return _n(
				'{count} more that is proven',
				'{count} more that are proven',
				count,
				'key-health'
			);
		case 'waiting':
			return _n( '{count} more that waits', '{count} more that wait', count, 'key-health' );
		case 'written':
			return _n(
				'{count} more that is not proven',
				'{count} more that are not proven',
				count,
				'key-health'
			);
		case 'kept_old':
			return _n(
				'{count} more that kept its old {noun}',
				'{count} more that kept their old {noun}',
				count,
				'key-health'
			);
		case 'undone':
			return _n(
				'{count} more that is as before',
				'{count} more that are as before',
				count,
				'key-health'
			);
		default:
			return _n(
				'{count} more that was left out',
				'{count} more that were left out',
				count,
				'key-health'
			);
	}
}

function Row( { row }: { row: FixRow } ) {
	const waits = row.state === 'waiting';
	return (
		<li className={ `is-${ row.state }` }>
			<Icon name={ ICONS[ row.state ] } />
			<span>
				<span className="screen-reader-text">{ `${ spoken( row.state ) } ` }</span>
				<Site site={ row.site } />
				{ ! waits && row.title && (
					<span className="key-health-proof__sub">
						<RichText text={ row.title } />
					</span>
				) }
			</span>
			<span className="key-health-proof__time">{ row.at && ! waits && clock( row.at ) }</span>
		</li>
	);
}

interface Remaining {
	state: FixState;
	/** Those that are named. */
	rows: FixRow[];
	/** All of them. */
	count: number;
	noun: string;
}

function Rest( { state, rows, count, noun }: Remaining ) {
	const names = rows.map( ( { site } ) => site.name || site.address );
	const unnamed = count - rows.length;
	return (
		<Disclosure label={ fill( more_words( state, count ), { count: number( count ), noun } ) }>
			<p className="key-health-mute">
				{ [
					...names,
					...( unnamed > 0
						? [
								sprintf(
									/* translators: %s: number of sites that are not named. */
									_n( '%s more', '%s more', unnamed, 'key-health' ),
									number( unnamed )
								),
							]
						: [] ),
				].join( ', ' ) }
			</p>
		</Disclosure>
	);
}

export function AllSites( { fix }: { fix: ManyFix } ) {
	const of = ( state: FixState ) => fix.rows.filter( ( row ) => row.state === state );
	const open = ORDER.flatMap( ( state ) => of( state ).slice( 0, OPEN[ state ] ) );
	const rest = ORDER.map( ( state ) => {
		const rows = of( state );
		const shown = Math.min( rows.length, OPEN[ state ] );
		return { state, rows: rows.slice( shown ), count: fix.counts[ state ] - shown };
	} ).filter( ( { count } ) => count > 0 );
	return (
		<>
			<h2 className="key-health-eyebrow">
				{ __( 'All sites', 'key-health' ) }{ ' ' }
				<span className="key-health-eyebrow__count">{ `(${ number( fix.total ) })` }</span>
			</h2>
			<div className="key-health-card" aria-busy={ is_moving( fix ) }>
				{ open.length > 0 && (
					<ul className="key-health-proof key-health-many__rows">
						{ open.map( ( row ) => (
							<Row key={ `${ row.site.id } ${ row.key_id }` } row={ row } />
						) ) }
					</ul>
				) }
				{ rest.length > 0 && (
					<div className="key-health-more">
						{ rest.map( ( { state, rows, count } ) => (
							<Rest
								key={ state }
								state={ state }
								rows={ rows }
								count={ count }
								noun={ fix.noun }
							/>
						) ) }
					</div>
				) }
			</div>
		</>
	);
}
