/** WordPress itself stops the question. Grey, not red: the keys may be fine. */
import { Fragment, useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';
import { blocked_meaning, blocked_title } from '../shared/blocked-words';
import { CopyButton } from '../shared/copy-button';
import { Disclosure } from '../shared/disclosure';
import { Icon } from '../shared/icons';
import { LineDiff, whole_line } from '../shared/line-diff';
import { Note } from '../shared/note';
import { PageHead } from '../shared/page-head';
import { ProofList, type Proof } from '../shared/proof-list';
import { RichText } from '../shared/rich-text';
import { to } from '../shared/router';
import { StateBadge } from '../shared/state-badge';
import { age } from '../shared/times';
import type { KeyReport, LineEdit, Report } from '../shared/types';
import { useNow } from '../shared/use-now';
import { useHealth } from '../shared/use-report';
import { file_name, full_stop, state_word, who } from '../shared/words';
import { Gone } from './gone';
import { MessageCard } from './message-card';
import { LineTodo } from './line-todo';
import { useRecheck } from './use-recheck';
import { Actions, AskButton, StepHeading } from './wizard';

type Blocked = NonNullable< Report[ 'blocked' ] >;

function heading( { line, hosts }: Blocked ): string {
	const file = line.file === null ? 'wp-config.php' : file_name( line.file );
	return line.line === null || line.kind !== 'replace_line'
		? sprintf(
				/* translators: 1: number of hosts, 2: file. */
				_n(
					'Allow %1$d host in %2$s',
					'Allow %1$d hosts in %2$s',
					hosts.length,
					'key-health'
				),
				hosts.length,
				file
			)
		: sprintf(
				/* translators: 1: number of hosts, 2: number of a line, 3: file. */
				_n(
					'Add %1$d host to line %2$d of %3$s',
					'Add %1$d hosts to line %2$d of %3$s',
					hosts.length,
					'key-health'
				),
				hosts.length,
				line.line,
				file
			);
}

function explanation( { line, hosts }: Blocked ): string {
	return line.kind === 'replace_line'
		? _n(
				'`WP_HTTP_BLOCK_EXTERNAL` blocks all requests to other servers. This line lists the exceptions, and the host is missing there.',
				'`WP_HTTP_BLOCK_EXTERNAL` blocks all requests to other servers. This line lists the exceptions, and the hosts are missing there.',
				hosts.length,
				'key-health'
			)
		: __(
				'`WP_HTTP_BLOCK_EXTERNAL` blocks all requests to other servers, and no line lists exceptions.',
				'key-health'
			);
}

/** What the keys say once the questions get out. */
function proof_of( keys: KeyReport[] ): Proof[] {
	return keys.map( ( key ) => ( {
		state: key.state === 'working' ? 'done' : 'failed',
		text: who( key ),
		sub: key.title || state_word( key.state ),
		...( key.checked_at ? { at: key.checked_at } : {} ),
	} ) );
}

function Top( { keys }: { keys: KeyReport[] } ) {
	const now = useNow();
	const tried = keys[ 0 ]?.checked_at;
	return (
		<div className="key-health-card__top">
			<StateBadge state="unknown" />
			<span>
				{ keys.map( ( { id, provider }, index ) => (
					<Fragment key={ id }>
						{ index > 0 && ', ' }
						<b>{ provider.name }</b>
					</Fragment>
				) ) }
			</span>
			{ tried && (
				<span className="key-health-card__end">
					{
						/* translators: %s: "3 minutes ago". */
						sprintf( __( 'Tried: %s', 'key-health' ), age( tried, now ) )
					}
				</span>
			) }
		</div>
	);
}

function Answered( { keys }: { keys: KeyReport[] } ) {
	const failure = keys.find( ( { evidence } ) => evidence?.failure )?.evidence?.failure;
	return failure ? (
		<div className="key-health-more">
			<Disclosure label={ __( 'What WordPress answered', 'key-health' ) }>
				<pre className="key-health-raw" dir="ltr">
					{ failure.text }
				</pre>
			</Disclosure>
		</div>
	) : null;
}

function LetThrough( { blocked }: { blocked: Blocked } ) {
	const { report } = useHealth();
	const { waiting, error, recheck, asked } = useRecheck( blocked.key_ids );
	const keys = report.keys.filter( ( { id } ) => blocked.key_ids.includes( id ) );
	const { line }: { line: LineEdit } = blocked;
	if ( asked > 0 && ! report.blocked ) {
		return (
			<section className="key-health-card" aria-labelledby="key-health-step">
				<div className="key-health-card__step">
					<StepHeading text={ __( 'Fixed. Requests get through.', 'key-health' ) } />
					<ProofList lines={ proof_of( keys ) } />
					{ keys
						.filter( ( { state } ) => state === 'unknown' )
						.map( ( key ) => (
							<p key={ key.id } className="key-health-text">
								<a href={ to.fix( key.id, undefined, 'reach' ) }>
									{ sprintf(
										/* translators: %s: "MailerSend in WP Mail SMTP". */
										__( 'Find out where %s stops', 'key-health' ),
										who( key )
									) }
								</a>
							</p>
						) ) }
					<Actions>
						<a href={ to.list() }>{ __( 'Back to all keys', 'key-health' ) }</a>
					</Actions>
				</div>
			</section>
		);
	}
	return (
		<>
			<div className="key-health-lead">
				<p className="key-health-lead__say">
					<Icon name="unknown" size={ 26 } />
					{ full_stop( blocked_title( blocked ) ) }
				</p>
				<p className="key-health-lead__then">{ blocked_meaning() }</p>
			</div>
			<section className="key-health-card" aria-labelledby="key-health-step">
				<Top keys={ keys } />
				<div className="key-health-card__step">
					<StepHeading text={ heading( blocked ) } />
					<p className="key-health-text">
						<RichText text={ explanation( blocked ) } />
					</p>
					{ error && (
						<Note alert state="broken">
							{ error }
						</Note>
					) }
					{ asked > 0 && ! error && (
						<Note alert state="unknown">
							<b>{ __( 'Still blocked.', 'key-health' ) }</b>{ ' ' }
							{ __(
								'Is the file saved? Some hosts need up to a minute.',
								'key-health'
							) }
						</Note>
					) }
					<LineDiff edit={ line } />
					<LineTodo edit={ line } secret={ false } />
					<Actions>
						<CopyButton
							variant="primary"
							text={ () => whole_line( line ) }
							label={ __( 'Copy the new line', 'key-health' ) }
						/>
						<AskButton variant="secondary" waiting={ waiting } press={ recheck }>
							{ __( 'I changed it, check again', 'key-health' ) }
						</AskButton>
					</Actions>
				</div>
				<Answered keys={ keys } />
			</section>
			<MessageCard
				title={ __( 'Someone else looks after the file? Send them this', 'key-health' ) }
				text=""
				message={ blocked.text }
			/>
		</>
	);
}

export function BlockedScreen() {
	const { report } = useHealth();
	const [ blocked ] = useState( report.blocked );
	if ( ! blocked ) {
		return (
			<Gone
				title={ __( 'Nothing is blocked', 'key-health' ) }
				text={ __(
					'This site lets the questions to the providers of your keys through.',
					'key-health'
				) }
			/>
		);
	}
	const title = sprintf(
		/* translators: %d: number of keys. */
		_n(
			'%d key could not be checked',
			'%d keys could not be checked',
			blocked.key_ids.length,
			'key-health'
		),
		blocked.key_ids.length
	);
	return (
		<div className="key-health-wizard">
			<PageHead title={ title } />
			<LetThrough blocked={ blocked } />
		</div>
	);
}
