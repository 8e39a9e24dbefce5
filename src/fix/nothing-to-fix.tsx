import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { CheckButton } from '../shared/check-button';
import { More } from '../shared/more';
import { RichText } from '../shared/rich-text';
import { to } from '../shared/router';
import { TestEmail } from '../shared/test-email';
import { in_sentence } from '../shared/times';
import type { KeyReport } from '../shared/types';
import { useNow } from '../shared/use-now';
import { useHealth } from '../shared/use-report';
import { full_stop } from '../shared/words';
import { way_label } from './other-ways';
import { Actions, StepHeading, Wizard } from './wizard';

/** A link to a wizard outlives the problem: someone else fixed it, or it went away. */
export function NothingToFix( { report: key }: { report: KeyReport } ) {
	const now = useNow();
	const { report } = useHealth();
	const mail = key.provider.purpose === 'mail' && key.in_use && key.state === 'working';
	if ( key.state === 'unchecked' && report.site.consent ) {
		return (
			<Wizard report={ key } more={ <More report={ key } /> }>
				<StepHeading text={ full_stop( key.title ) } />
				<Actions>
					<CheckButton primary report={ key } />
					<a href={ to.list() }>{ __( 'Back to all keys', 'key-health' ) }</a>
				</Actions>
			</Wizard>
		);
	}
	return (
		<Wizard report={ key } more={ <More report={ key } /> }>
			<StepHeading text={ __( 'Nothing to fix here', 'key-health' ) } />
			<p className="key-health-text">
				<RichText text={ full_stop( key.title ) } />{ ' ' }
				{ key.checked_at &&
					sprintf(
						/* translators: %s: date and time. */
						__( 'Proven: %s.', 'key-health' ),
						in_sentence( key.checked_at, now )
					) }
			</p>
			{ mail && <TestEmail primary /> }
			<Actions>
				<Button
					__next40pxDefaultSize
					variant={ mail ? 'secondary' : 'primary' }
					href={ to.list() }
				>
					{ __( 'Back to all keys', 'key-health' ) }
				</Button>
				{ ! mail && key.fixes.includes( 'prove_by_use' ) && (
					<a href={ to.fix( key.id, undefined, 'prove_by_use' ) }>
						{ way_label( 'prove_by_use', key ) }
					</a>
				) }
				{ key.fixes.includes( 'reconnect' ) ? (
					<a href={ to.fix( key.id, undefined, 'reconnect' ) }>
						{ way_label( 'reconnect', key ) }
					</a>
				) : (
					<a href={ to.fix( key.id, 1, 'replace_key' ) }>
						{ sprintf(
							/* translators: %s: "token". */
							__( 'Replace the %s all the same', 'key-health' ),
							key.noun
						) }
					</a>
				) }
			</Actions>
		</Wizard>
	);
}
