/** Something on this site, or between it and the provider, changes the request or answers it. */
import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { CopyButton } from '../shared/copy-button';
import { useSupportText } from '../shared/evidence';
import { More } from '../shared/more';
import { Code, RichText } from '../shared/rich-text';
import type { Evidence } from '../shared/types';
import { useHealth } from '../shared/use-report';
import { status_line } from '../shared/words';
import { OtherWays } from './other-ways';
import type { FixProps } from './replace-key';
import { StepProven } from './step-proven';
import { proof_by_check } from './step-line';
import { StillWrong } from './still-wrong';
import { useRecheck } from './use-recheck';
import { Actions, AskButton, StepHeading, Wizard } from './wizard';

function Side( { title, facts }: { title: string; facts: Evidence } ) {
	return (
		<div className="key-health-side">
			<h3 className="key-health-side__title">{ title }</h3>
			<p className="key-health-block">
				<Code>{ facts.request }</Code>
			</p>
			{ facts.sent_with && (
				<p className="key-health-block">
					<Code>{ facts.sent_with }</Code>
				</p>
			) }
			{ facts.status !== null && (
				<p className="key-health-block">
					<Code>{ status_line( facts.status ) }</Code>
				</p>
			) }
			<p className="key-health-mute">
				<RichText text={ facts.says || facts.failure?.text || '' } />
			</p>
		</div>
	);
}

export function Trace( { report: key, was, way }: FixProps ) {
	const { report } = useHealth();
	const { waiting, error, recheck, asked } = useRecheck( [ was.id ] );
	const support = useSupportText( was.id );
	const proof = asked > 0 ? proof_by_check( report, was ) : null;
	if ( proof ) {
		return <StepProven report={ key } was={ was } steps={ [] } current={ 1 } lines={ proof } />;
	}
	const host = report.providers[ key.provider.id ]?.hosts[ 0 ];
	const [ second ] = key.also_asked;
	return (
		<Wizard
			report={ key }
			more={ <More report={ key } /> }
			below={ <OtherWays report={ was } way={ way } /> }
		>
			<StepHeading text={ key.title } />
			<p className="key-health-text">
				<RichText text={ key.meaning } />
			</p>
			{ key.evidence && (
				<div className="key-health-two">
					<Side
						title={ __( 'As it left this site', 'key-health' ) }
						facts={ key.evidence }
					/>
					{ second && (
						<Side
							title={ __( 'As it was asked once more', 'key-health' ) }
							facts={ second }
						/>
					) }
				</div>
			) }
			<div className="key-health-cause">
				<h3 className="key-health-cause__title">
					{ __( 'What you can do', 'key-health' ) }
				</h3>
				<ul className="key-health-plain">
					<li>
						<b>{ __( 'You do not need that plugin:', 'key-health' ) }</b>{ ' ' }
						{ __( 'deactivate it.', 'key-health' ) }
					</li>
					<li>
						<b>{ __( 'You need it:', 'key-health' ) }</b>{ ' ' }
						{ __(
							'look in its settings for a list of exceptions and add this host:',
							'key-health'
						) }{ ' ' }
						{ host && <Code>{ host }</Code> }
					</li>
					<li>
						<b>{ __( 'It has no such list:', 'key-health' ) }</b>{ ' ' }
						{ __( 'send the report to its author.', 'key-health' ) }
					</li>
				</ul>
			</div>
			<StillWrong asked={ asked } report={ key } error={ error } />
			<Actions>
				<Button __next40pxDefaultSize variant="primary" href="plugins.php">
					{ __( 'Go to Plugins', 'key-health' ) }
				</Button>
				<AskButton variant="secondary" waiting={ waiting } press={ recheck }>
					{ __( 'I changed it, check again', 'key-health' ) }
				</AskButton>
				<CopyButton text={ support.get } label={ __( 'Copy the report', 'key-health' ) } />
			</Actions>
		</Wizard>
	);
}
