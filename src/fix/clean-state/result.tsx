/** How the search ended: who is in the way, or why nobody can be named. */
import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { Disclosure } from '../../shared/disclosure';
import { ProofList } from '../../shared/proof-list';
import { Code, RichText } from '../../shared/rich-text';
import type { CleanState } from '../../shared/types';
import { Actions, AskButton, StepHeading } from '../wizard';

type Culprit = CleanState[ 'culprits' ][ number ][ number ];

/** Where it can be deactivated. */
function screen_of( { name, kind }: Culprit ): string {
	return kind === 'theme' ? 'themes.php' : `plugins.php?s=${ encodeURIComponent( name ) }`;
}

function Named( { culprits }: { culprits: Culprit[] } ) {
	return (
		<div className="key-health-cause">
			<h3 className="key-health-cause__title">{ __( 'What you can do', 'key-health' ) }</h3>
			<ul className="key-health-plain">
				{ culprits.map( ( culprit ) => (
					<li key={ culprit.file }>
						<a href={ screen_of( culprit ) }>{ culprit.name }</a>{ ' ' }
						<Code>{ culprit.file }</Code>
					</li>
				) ) }
				<li>
					{ __(
						'You need it: look in its settings for what it blocks or changes, or ask its author. You do not: deactivate it. Then check again.',
						'key-health'
					) }
				</li>
			</ul>
		</div>
	);
}

export function Tried( { run }: { run: CleanState } ) {
	return (
		<Disclosure
			label={ __( 'What was tried', 'key-health' ) }
			answer={ sprintf(
				/* translators: %d: number. */
				__( '%d requests', 'key-health' ),
				run.asked
			) }
		>
			<ProofList lines={ run.lines } />
		</Disclosure>
	);
}

interface Props {
	run: CleanState;
	/** A search is being started. */
	searching: boolean;
	/** A check is under way. */
	checking: boolean;
	check: () => unknown;
	again: () => unknown;
}

export function Result( { run, searching, checking, check, again }: Props ) {
	const culprits = run.culprits.flat();
	const [ first ] = culprits;
	const settled = run.state === 'not_reproduced';
	return (
		<>
			<StepHeading text={ run.title } />
			<p className="key-health-text">
				<RichText text={ run.meaning } />
			</p>
			{ first && <Named culprits={ culprits } /> }
			<Actions>
				{ first && (
					<Button __next40pxDefaultSize variant="primary" href={ screen_of( first ) }>
						{ first.kind === 'theme'
							? __( 'Go to Themes', 'key-health' )
							: __( 'Go to Plugins', 'key-health' ) }
					</Button>
				) }
				{ ! first && ! settled && (
					<AskButton variant="primary" waiting={ searching } press={ again }>
						{ __( 'Search again', 'key-health' ) }
					</AskButton>
				) }
				<AskButton
					variant={ settled ? 'primary' : 'secondary' }
					waiting={ checking }
					press={ check }
				>
					{ __( 'Check again', 'key-health' ) }
				</AskButton>
			</Actions>
		</>
	);
}
