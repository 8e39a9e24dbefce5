/** Everybody who had the request in hand, in order, and what became of it there. */
import { __, _n, sprintf } from '@wordpress/i18n';
import { Disclosure } from '../../shared/disclosure';
import { Code, RichText } from '../../shared/rich-text';
import { StateBadge } from '../../shared/state-badge';
import type { Trace } from '../../shared/types';
import { hook } from './words';

function What( { trace, index }: { trace: Trace; index: number } ) {
	const own = trace.changes.filter( ( { callback } ) => callback === index );
	const accused = trace.callbacks[ index ]?.accused ?? false;
	return (
		<>
			{ accused && <StateBadge state="broken" word={ __( 'In the way', 'key-health' ) } /> }
			{ own.length === 0 && (
				<span className="key-health-mute">{ __( 'Changes nothing', 'key-health' ) }</span>
			) }
			{ own.map( ( { text, before, after }, number ) => (
				<span key={ number } className="key-health-block">
					<RichText text={ text } />
					{ before !== after && (
						<span className="key-health-block key-health-mute">
							<Code>{ before }</Code> <span aria-hidden="true">→</span>
							<span className="screen-reader-text">
								{ ` ${ __( 'then', 'key-health' ) } ` }
							</span>{ ' ' }
							<Code>{ after }</Code>
						</span>
					) }
				</span>
			) ) }
		</>
	);
}

export function Callbacks( { trace }: { trace: Trace } ) {
	const count = trace.callbacks.length;
	const names = new Set( trace.callbacks.map( ( { owner } ) => owner ) );
	if ( count === 0 ) {
		return null;
	}
	return (
		<Disclosure
			label={ __( 'All code of others that may touch this request', 'key-health' ) }
			answer={ sprintf(
				/* translators: %d: number. */
				_n( '%d plugin or theme', '%d plugins or themes', names.size, 'key-health' ),
				names.size
			) }
		>
			<p className="key-health-mute">
				{ __(
					'In the order in which WordPress calls it. What belongs to WordPress or to Key Health is left out.',
					'key-health'
				) }
			</p>
			<table className="key-health-table key-health-trace__table">
				<caption className="screen-reader-text">
					{ __( 'Code that may touch this request', 'key-health' ) }
				</caption>
				<thead>
					<tr>
						<th scope="col">{ __( 'Whose', 'key-health' ) }</th>
						<th scope="col">{ __( 'Code and hook', 'key-health' ) }</th>
						<th scope="col">{ __( 'What it does', 'key-health' ) }</th>
					</tr>
				</thead>
				<tbody>
					{ trace.callbacks.map( ( callback, index ) => (
						<tr key={ index }>
							<th scope="row">{ callback.owner }</th>
							<td>
								<span className="key-health-block">
									<Code>{ callback.label }</Code>
								</span>
								<span className="key-health-block key-health-mute">
									{ hook( callback ) }
								</span>
							</td>
							<td>
								<What trace={ trace } index={ index } />
							</td>
						</tr>
					) ) }
				</tbody>
			</table>
		</Disclosure>
	);
}
