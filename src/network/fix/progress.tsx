/** One fix, site by site. The open page drives it; leaving loses nothing. */
import { __ } from '@wordpress/i18n';
import { AskButton } from '../../fix/wizard';
import { Note } from '../../shared/note';
import { PageHead } from '../../shared/page-head';
import { useKeptFocus } from '../../shared/use-kept-focus';
import type { ManyFix } from '../types';
import { AfterFix } from './after';
import { Lead } from './lead';
import { Loading, Nothing } from './loading';
import { NeedsYou } from './needs-you';
import { PasteAgain } from './paste-again';
import { AllSites } from './rows';
import { useSpokenFix } from './spoken';
import { is_moving, useManyFix, type Driven } from './use-many-fix';
import { clear_title, fix_title, fix_who } from './words';

function title_of( fix: ManyFix ): string {
	return fix.kind === 'clear'
		? clear_title( fix_who( fix ) )
		: fix_title( fix_who( fix ), fix.total );
}

/** Pause while it runs, and go on when it does not. Taking it back cannot be paused. */
function Control( { fix, driven }: { fix: ManyFix; driven: Driven } ) {
	const { waiting, tell } = driven;
	if ( fix.needs_value ) {
		return null;
	}
	switch ( fix.state ) {
		case 'running':
			return (
				<AskButton variant="secondary" waiting={ waiting } press={ () => tell( 'pause' ) }>
					{ __( 'Pause', 'key-health' ) }
				</AskButton>
			);
		case 'paused':
			return (
				<AskButton variant="primary" waiting={ waiting } press={ () => tell( 'continue' ) }>
					{ __( 'Continue', 'key-health' ) }
				</AskButton>
			);
		default:
			return null;
	}
}

function Stands( { fix, driven }: { fix: ManyFix; driven: Driven } ) {
	const sentence = useKeptFocus< HTMLHeadingElement >( fix.state, true );
	const moving = is_moving( fix );
	return (
		<div className="key-health-many">
			<PageHead title={ title_of( fix ) }>
				<Control fix={ fix } driven={ driven } />
			</PageHead>
			<Lead ref={ sentence } fix={ fix } />
			{ driven.error && (
				<Note alert state={ driven.stopped ? 'broken' : 'attention' }>
					{ driven.error }{ ' ' }
					{ driven.stopped && (
						<button type="button" className="key-health-back" onClick={ driven.again }>
							{ __( 'Go on', 'key-health' ) }
						</button>
					) }
				</Note>
			) }
			{ fix.is_stalled && ! moving && (
				<Note state="attention">
					{ __( 'Nothing has moved for some minutes.', 'key-health' ) }
				</Note>
			) }
			{ fix.needs_value && <PasteAgain fix={ fix } driven={ driven } /> }
			<NeedsYou fix={ fix } />
			<AfterFix fix={ fix } driven={ driven } />
			<AllSites fix={ fix } />
			{ moving && (
				<p className="key-health-fine">
					{ __(
						'You can leave this page. The work goes on in the background, and this page shows where it stands when you return.',
						'key-health'
					) }
				</p>
			) }
		</div>
	);
}

export function FixProgress( { id }: { id: number } ) {
	const driven = useManyFix( id );
	const { fix, error } = driven;
	useSpokenFix( fix );
	const head = __( 'Fix for many sites', 'key-health' );
	if ( fix ) {
		return <Stands fix={ fix } driven={ driven } />;
	}
	return error ? (
		<Nothing
			head={ head }
			title={ __( 'This fix cannot be shown', 'key-health' ) }
			text={ error }
		/>
	) : (
		<Loading title={ head } />
	);
}
