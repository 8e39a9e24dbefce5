/** One fix for all sites that share a key: what happens, a new key, checked before anything is written. */
import { Button } from '@wordpress/components';
import { useEffect, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { LeaveDialog } from '../../fix/leave-dialog';
import { go_instead } from '../../shared/router';
import { to } from '../router';
import type { FixPlan } from '../types';
import { Loading, Nothing } from './loading';
import { StepGet } from './step-get';
import { StepInstead } from './step-instead';
import { StepPaste } from './step-paste';
import { StepWhat } from './step-what';
import { useFixPlan } from './use-plan';
import { usePaste } from './use-paste';
import { fix_title, group_who } from './words';

export { FixProgress } from './progress';

type Step = 'what' | 'get' | 'paste' | 'instead';

const stays = () => false;

function Wizard( { plan }: { plan: FixPlan } ) {
	const [ step, set_step ] = useState< Step >( 'what' );
	/** Where the work goes on; nothing that was pasted is on the page then. */
	const [ next, set_next ] = useState< string | null >( null );
	const paste = usePaste( plan );
	const { provider } = plan;
	// A line holds one value.
	const has_line = plan.lines.length > 0 && paste.fields.length === 1;
	useEffect( () => {
		if ( next !== null ) {
			go_instead( next );
		}
	}, [ next ] );
	const leave = ( hash: string ) => {
		paste.forget();
		set_next( hash );
	};
	const begin = async () => {
		const fix = await paste.begin();
		if ( fix ) {
			leave( to.fixes( fix.id ) );
		}
	};
	const steps = [
		__( 'What happens', 'key-health' ),
		/* translators: %s: "token". */
		sprintf( __( 'Get a new %s', 'key-health' ), provider.noun ),
		__( 'Paste and check', 'key-health' ),
		__( 'Write and prove', 'key-health' ),
	];
	const shared = { plan, steps };
	const content = () => {
		switch ( step ) {
			case 'what':
				return <StepWhat { ...shared } next={ () => set_step( 'get' ) } />;
			case 'get':
				return (
					<StepGet
						{ ...shared }
						back={ () => set_step( 'what' ) }
						next={ () => set_step( 'paste' ) }
					/>
				);
			case 'instead':
				return (
					<StepInstead
						{ ...shared }
						paste={ paste }
						back={ () => set_step( 'paste' ) }
						proven={ ( { id } ) => leave( to.definition( id ) ) }
					/>
				);
			case 'paste':
				return (
					<StepPaste
						{ ...shared }
						paste={ paste }
						back={ () => set_step( 'get' ) }
						begin={ begin }
						instead={ has_line ? () => set_step( 'instead' ) : null }
					/>
				);
		}
	};
	return (
		<>
			{ content() }
			{ paste.entered && next === null && (
				<LeaveDialog report={ provider } stays={ stays } />
			) }
		</>
	);
}

export function FixScreen( { group }: { group: string } ) {
	const { plan, error } = useFixPlan( group );
	const head = __( 'Fix for many sites', 'key-health' );
	if ( error ) {
		return (
			<Nothing
				head={ head }
				title={ __( 'This fix cannot begin', 'key-health' ) }
				text={ error }
			/>
		);
	}
	if ( ! plan ) {
		return <Loading title={ head } />;
	}
	const title = fix_title( group_who( plan.group ), plan.group.sites );
	if ( plan.fix !== null ) {
		return (
			<Nothing
				head={ title }
				title={ __( 'A fix of this key is under way', 'key-health' ) }
				text={ __(
					'It was begun before. See where it stands; another one can begin when it has ended.',
					'key-health'
				) }
			>
				<Button __next40pxDefaultSize variant="primary" href={ to.fixes( plan.fix ) }>
					{ __( 'See where it stands', 'key-health' ) }
				</Button>
			</Nothing>
		);
	}
	if ( ! plan.group.fixable ) {
		return (
			<Nothing
				head={ title }
				title={ __( 'This key cannot be replaced on all sites at once', 'key-health' ) }
				text={ plan.group.why_not ?? '' }
			/>
		);
	}
	return <Wizard key={ group } plan={ plan } />;
}
