import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { ConflictWho } from '../shared/conflict-who';
import { Note } from '../shared/note';
import { PageHead } from '../shared/page-head';
import { ProofList, type Proof } from '../shared/proof-list';
import { RichText } from '../shared/rich-text';
import { ScreenLinks } from '../shared/screen-links';
import { to } from '../shared/router';
import { StateBadge } from '../shared/state-badge';
import { TestEmail } from '../shared/test-email';
import { checked_ago } from '../shared/times';
import type { Conflict, KeyReport, Report } from '../shared/types';
import { useNow } from '../shared/use-now';
import { useHealth } from '../shared/use-report';
import { full_stop, is_beside, who } from '../shared/words';
import { ConflictBody } from './conflict-body';
import { Gone } from './gone';
import { proof_by_check } from './step-line';
import { Actions, StepHeading } from './wizard';

function name_of( conflict: Conflict, keys: KeyReport[] ): string {
	const key = keys.find( ( { id } ) => conflict.key_ids.includes( id ) );
	return key ? who( key ) : conflict.name;
}

/** Whether it is about which of several values counts. */
function is_about_values( diagnosis: string ): boolean {
	return ! [
		'output_before_open',
		'exposed',
		'unreachable_definition',
		'staging_clone',
	].includes( diagnosis );
}

/** What is proven: that the keys work, or else that nothing contradicts. */
function fixed( { diagnosis }: Conflict, keys: KeyReport[] ): string {
	switch ( diagnosis ) {
		case 'mailer_conflict':
			return __( 'Fixed. Only one plugin sends the mail now.', 'key-health' );
		case 'sending_blocked':
			return __( 'Fixed. Mail is switched on again.', 'key-health' );
		case 'leftover_key':
			return __( 'Done. It is not stored here any more.', 'key-health' );
	}
	if ( ! is_about_values( diagnosis ) ) {
		return __( 'Fixed. Key Health does not find it any more.', 'key-health' );
	}
	const [ key ] = keys;
	return key && keys.every( ( { state } ) => state === 'working' )
		? sprintf(
				/* translators: 1: plugin, 2: "token". */
				__( 'Fixed. %1$s uses a working %2$s now.', 'key-health' ),
				key.plugin.short_name,
				key.noun
			)
		: __( 'Fixed. Only one place counts now.', 'key-health' );
}

/** What the second look found: the end of everything that is changed elsewhere. */
function not_found( { title }: Conflict, { site }: Report ): Proof {
	return {
		state: 'done',
		text: __( 'Key Health looked again, and does not find it any more', 'key-health' ),
		sub: sprintf(
			/* translators: %s: a sentence without its full stop, what was found before. */
			__( 'Found before: %s', 'key-health' ),
			title
		),
		at: site.now,
	};
}

function rotating( { links }: Conflict ): Conflict[ 'links' ] {
	return links.filter( ( { url } ) => url.endsWith( '/rotate_key' ) );
}

function Settled( { conflict, proof }: { conflict: Conflict; proof: Proof[] } ) {
	const { report } = useHealth();
	// Of a plugin that was switched off, the key is still stored, and needs nothing.
	const keys = report.keys.filter(
		( { id, in_use } ) =>
			conflict.key_ids.includes( id ) && ( in_use || ! is_beside( conflict ) )
	);
	const broken = keys.find( ( { state } ) => state === 'broken' );
	const unasked = keys.find( ( { state } ) => state === 'unchecked' );
	const mail =
		! [ 'leftover_key', 'exposed', 'staging_clone' ].includes( conflict.diagnosis ) &&
		keys.some( ( { provider } ) => provider.purpose === 'mail' );
	const lines =
		proof.length > 0
			? proof
			: [
					not_found( conflict, report ),
					...keys.flatMap( ( key ) => proof_by_check( report, key ) ?? [] ),
				];
	// Whoever could read the file has the keys that stood in it, also when it is gone.
	const known = conflict.diagnosis === 'exposed' ? rotating( conflict ) : [];
	return (
		<div className="key-health-card__step">
			<StepHeading text={ fixed( conflict, keys ) } />
			<ProofList lines={ lines } />
			{ known.length > 0 && (
				<>
					<h3 className="key-health-title is-small is-apart">
						{ __( 'Then change the keys that strangers may have', 'key-health' ) }
					</h3>
					<Actions>
						<ScreenLinks primary={ ! mail } links={ known } />
					</Actions>
				</>
			) }
			{ broken && (
				<Note state="broken">
					<b>
						<RichText text={ full_stop( broken.title ) } />
					</b>{ ' ' }
					<a href={ to.fix( broken.id ) }>{ broken.button }</a>
				</Note>
			) }
			{ unasked && (
				<Note state="info">
					{ sprintf(
						/* translators: 1: provider, 2: "token". */
						__( '%1$s has not been asked about this %2$s yet.', 'key-health' ),
						unasked.provider.name,
						unasked.noun
					) }{ ' ' }
					<a href={ to.list() }>{ __( 'Check it', 'key-health' ) }</a>
				</Note>
			) }
			{ mail && ! broken && <TestEmail primary /> }
			<Actions>
				<a href={ to.list() }>{ __( 'Back to all keys', 'key-health' ) }</a>
			</Actions>
		</div>
	);
}

/** One page: what fights, which wins, and the line that settles it. The conflict is as it was when the page was opened. */
export function ConflictPage( {
	conflict,
	title,
	back,
}: {
	conflict: Conflict;
	title: string;
	back: string;
} ) {
	const { report } = useHealth();
	const [ asked, set_asked ] = useState( 0 );
	const [ proof, set_proof ] = useState< Proof[] >( [] );
	// A value that was copied counts, although the line it came from still stands there.
	const [ copied, set_copied ] = useState( false );
	const now = report.conflicts.find( ( { id } ) => id === conflict.id );
	const clock = useNow();
	const checked = report.keys.find( ( { id } ) => conflict.key_ids.includes( id ) )?.checked_at;
	const settled = copied || ( asked > 0 && ! now );
	const shown = now ?? conflict;
	// Nothing is wrong with it: what a second look can prove is that the key which is used works.
	const works = report.keys
		.filter( ( { id } ) => conflict.key_ids.includes( id ) )
		.flatMap( ( key ) => proof_by_check( report, key ) ?? [] );
	const managed = shown.diagnosis === 'managed_elsewhere' && works.length > 0;
	const state = settled ? 'working' : shown.state;
	return (
		<>
			<PageHead title={ title } back={ back } />
			{ ! settled && (
				<div className="key-health-lead">
					<StepHeading
						className="key-health-lead__say"
						icon={ state }
						text={ full_stop( shown.title ) }
					/>
					<p className="key-health-lead__then">
						<RichText text={ shown.meaning } />
					</p>
				</div>
			) }
			<section
				className={ `key-health-card ${ settled ? 'is-apart' : '' }` }
				aria-labelledby="key-health-step"
			>
				<div className="key-health-card__top">
					<StateBadge state={ state } />
					<span>
						<ConflictWho conflict={ shown } />
					</span>
					{ checked && (
						<span className="key-health-card__end">
							{ checked_ago( checked, clock ) }
						</span>
					) }
				</div>
				{ settled ? (
					<Settled conflict={ conflict } proof={ proof } />
				) : (
					<div className="key-health-card__step">
						{ asked > 0 && managed && <ProofList lines={ works } /> }
						{ asked > 0 && ! managed && (
							<Note alert state={ shown.state === 'broken' ? 'broken' : 'attention' }>
								<b>{ __( 'Looked again: it is as it was.', 'key-health' ) }</b>{ ' ' }
								{ shown.fix &&
									__(
										'Is the file saved? Some hosts need up to a minute.',
										'key-health'
									) }
							</Note>
						) }
						<ConflictBody
							conflict={ shown }
							changed={ ( _report, result ) => {
								set_asked( ( times ) => times + 1 );
								set_proof( result?.proof ?? [] );
								set_copied( result?.fixed ?? false );
							} }
						/>
					</div>
				) }
			</section>
		</>
	);
}

export function ConflictScreen( { id }: { id: string } ) {
	const { report } = useHealth();
	const [ conflict ] = useState( () => report.conflicts.find( ( one ) => one.id === id ) );
	return conflict ? (
		<ConflictPage
			conflict={ conflict }
			title={ name_of( conflict, report.keys ) }
			back={ to.key( id ) }
		/>
	) : (
		<Gone
			title={ __( 'This is settled', 'key-health' ) }
			text={ __( 'The places no longer fight over one name.', 'key-health' ) }
		/>
	);
}
