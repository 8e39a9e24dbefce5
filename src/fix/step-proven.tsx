/** The end of every wizard: what was proven and when, the test email, and what is left to do. */
import { Button } from '@wordpress/components';
import { __, _n, sprintf } from '@wordpress/i18n';
import { Checklist } from '../shared/checklist';
import { find_guide, guide_values } from '../shared/guide';
import { Note } from '../shared/note';
import { ProofList, type Proof } from '../shared/proof-list';
import { fill, RichText } from '../shared/rich-text';
import { to } from '../shared/router';
import { TestEmail } from '../shared/test-email';
import { in_sentence } from '../shared/times';
import type { KeyReport, PlaceResult } from '../shared/types';
import { useNow } from '../shared/use-now';
import { useHealth } from '../shared/use-report';
import { full_stop, plugin_name, was_asked } from '../shared/words';
import { ExpiryReminder } from './expiry-reminder';
import { has_old_key, OldKey } from './old-key';
import { PlacesDone } from './other-places';
import { Undo } from './undo';
import { Actions, StepHeading, Wizard } from './wizard';

interface Props {
	report: KeyReport;
	was: KeyReport;
	steps: string[];
	current: number;
	lines: Proof[];
	/** What became of the other places with the same key. */
	places?: PlaceResult[];
	/** Another key is in use now, so the old one can go; false when that is settled. */
	new_key?: boolean;
}

function heading( key: KeyReport, was: KeyReport ): string {
	const { provider, noun } = key;
	if ( ! was_asked( key ) ) {
		/* translators: %s: provider. */
		return sprintf( __( 'The connection to %s is in place.', 'key-health' ), provider.name );
	}
	if ( was.state !== 'broken' ) {
		/* translators: 1: provider, 2: "token". */
		return sprintf( __( 'Done. %1$s accepts the %2$s.', 'key-health' ), provider.name, noun );
	}
	switch ( provider.purpose ) {
		case 'mail':
			return __( 'Fixed. Mail can be sent again.', 'key-health' );
		case 'spam':
			return __( 'Fixed. Comments are checked for spam again.', 'key-health' );
		case 'marketing':
		case 'other':
			return sprintf(
				/* translators: %s: provider. */
				__( 'Fixed. %s works again.', 'key-health' ),
				provider.name
			);
	}
}

/** The old key, as one of the things that are left to do. */
function Revoke( { report: key, was }: Pick< Props, 'report' | 'was' > ) {
	const { report } = useHealth();
	const guide = find_guide( report.providers[ was.provider.id ], 'revoke' );
	return (
		<li>
			{ guide ? (
				<RichText text={ fill( guide.title, guide_values( report, was ) ) } />
			) : (
				/* translators: %s: "token". */
				sprintf( __( 'Revoke the old %s', 'key-health' ), was.noun )
			) }
			<div className="key-health-todo__sub">
				<OldKey report={ key } was={ was } />
			</div>
		</li>
	);
}

/** A new key ends some day, too. */
function expires( was: KeyReport, lifetime: number | null ): boolean {
	return !! lifetime || [ 'expired', 'expiring_soon' ].includes( was.diagnosis ?? '' );
}

function LeftToDo( { report: key, was, new_key }: Pick< Props, 'report' | 'was' | 'new_key' > ) {
	const { report } = useHealth();
	const provider = report.providers[ key.provider.id ];
	const revokes = !! new_key && has_old_key( key, was );
	const ends = expires( was, provider?.default_lifetime_hours ?? null );
	const count = Number( revokes ) + Number( ends );
	return count > 0 ? (
		<>
			<h3 className="key-health-label is-apart">
				{ sprintf(
					/* translators: %d: number. */
					_n( '%d thing left to do', '%d things left to do', count, 'key-health' ),
					count
				) }
			</h3>
			<ol className="key-health-todo">
				{ revokes && <Revoke report={ key } was={ was } /> }
				{ ends && <ExpiryReminder report={ key } /> }
			</ol>
		</>
	) : null;
}

export function StepProven( {
	report: key,
	was,
	steps,
	current,
	lines,
	places = [],
	new_key,
}: Props ) {
	const now = useNow();
	const mail = key.provider.purpose === 'mail' && key.in_use;
	return (
		<Wizard report={ key } steps={ steps } current={ current }>
			<StepHeading text={ heading( key, was ) } />
			<p className="key-health-text">
				{ was_asked( key )
					? sprintf(
							/* translators: 1: provider, 2: "token", 3: plugin. */
							__( '%1$s accepts the %2$s that %3$s uses now.', 'key-health' ),
							key.provider.name,
							key.noun,
							plugin_name( key )
						)
					: key.meaning }{ ' ' }
				{ was_asked( key ) &&
					key.checked_at &&
					sprintf(
						/* translators: %s: date and time. */
						__( 'Proven: %s.', 'key-health' ),
						in_sentence( key.checked_at, now )
					) }
			</p>
			<ProofList lines={ lines } />
			<PlacesDone places={ places } />
			{ key.state === 'attention' && (
				<Note state="attention">
					<RichText text={ full_stop( key.title ) } />{ ' ' }
					<a href={ to.key( key.id ) }>{ __( 'See what to do', 'key-health' ) }</a>
				</Note>
			) }
			{ mail && <TestEmail primary /> }
			<Checklist id={ key.id } />
			{ new_key !== undefined && <LeftToDo report={ key } was={ was } new_key={ new_key } /> }
			<Undo report={ key } />
			<Actions>
				{ mail ? (
					<a href={ to.list() }>{ __( 'Back to all keys', 'key-health' ) }</a>
				) : (
					<Button __next40pxDefaultSize variant="primary" href={ to.list() }>
						{ __( 'Back to all keys', 'key-health' ) }
					</Button>
				) }
			</Actions>
		</Wizard>
	);
}
