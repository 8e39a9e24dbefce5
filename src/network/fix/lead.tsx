/** How far a fix is: a sentence, what is done, a bar and figures. */
import { createInterpolateElement, forwardRef } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { Code, fill } from '../../shared/rich-text';
import type { FixState, ManyFix } from '../types';
import { done_of } from './spoken';
import { is_moving } from './use-many-fix';
import { number } from '../words';

/** "10 proven", in the order in which they are read. */
function count_words( state: FixState, { kind }: ManyFix ): string {
	switch ( state ) {
		case 'proven':
			return kind === 'clear'
				? __( '{count} cleared', 'key-health' )
				: __( '{count} proven', 'key-health' );
		case 'written':
			return __( '{count} written, not proven', 'key-health' );
		case 'kept_old':
			return __( '{count} kept the old {noun}', 'key-health' );
		case 'skipped':
			return __( '{count} left out', 'key-health' );
		case 'running':
			return __( '{count} in progress', 'key-health' );
		case 'waiting':
			return __( '{count} waiting', 'key-health' );
		case 'undone':
			return __( '{count} as before', 'key-health' );
		case 'not_undone':
			return __( '{count} could not be taken back', 'key-health' );
	}
}

const ORDER: readonly FixState[] = [
	'undone',
	'not_undone',
	'proven',
	'written',
	'kept_old',
	'skipped',
	'running',
	'waiting',
];

function Then( { fix }: { fix: ManyFix } ) {
	if ( fix.state === 'undoing' || fix.state === 'undone' ) {
		return (
			<>
				{ sprintf(
					/* translators: %s: "token". */
					__(
						'Each site gets the %s back that it had, where nobody has changed it since.',
						'key-health'
					),
					fix.noun
				) }
			</>
		);
	}
	if ( fix.kind === 'clear' ) {
		return (
			<>
				{ sprintf(
					/* translators: %s: "token". */
					__(
						'One definition serves every site. The outdated %s of each site is removed only where it is not read.',
						'key-health'
					),
					fix.noun
				) }
			</>
		);
	}
	// What stands in angle brackets would be read as a tag.
	const noun = fix.noun.replace( /</g, '' );
	const provider = fix.provider.name.replace( /</g, '' );
	return createInterpolateElement(
		sprintf(
			/* translators: 1: provider, 2: "token"; <last4/>: last 4 characters. */
			__(
				'%1$s accepted the new %2$s, which ends in <last4/>. Each site is written, read back and checked on its own. A site keeps its old %2$s until the new one is proven.',
				'key-health'
			),
			provider,
			noun
		),
		{ last4: <Code>{ fix.last4 }</Code> }
	);
}

/** The whole of it worked. */
function sentence_of( { state, kind, counts, total, sentence }: ManyFix ): string {
	return state === 'done' && kind === 'replace' && counts.proven === total
		? /* translators: %s: "17 of 17 sites now use the new token." */
			sprintf( __( 'Fixed. %s', 'key-health' ), sentence )
		: sentence;
}

export const Lead = forwardRef< HTMLHeadingElement, { fix: ManyFix } >( function Lead_Ref(
	{ fix },
	ref
) {
	const { done, all } = done_of( fix );
	return (
		<div className="key-health-lead">
			<h2 ref={ ref } className="key-health-lead__say" tabIndex={ -1 }>
				{ sentence_of( fix ) }
			</h2>
			<p className="key-health-lead__then">
				<Then fix={ fix } />
			</p>
			<progress
				className="key-health-progress"
				aria-label={ __( 'Sites done', 'key-health' ) }
				value={ done }
				max={ Math.max( 1, all ) }
			/>
			<ul className="key-health-lead__notes" aria-busy={ is_moving( fix ) }>
				{ ORDER.filter( ( state ) => fix.counts[ state ] > 0 ).map( ( state ) => (
					<li key={ state }>
						{ fill( count_words( state, fix ), {
							count: number( fix.counts[ state ] ),
							noun: fix.noun,
						} ) }
					</li>
				) ) }
			</ul>
		</div>
	);
} );
