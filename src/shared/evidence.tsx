/** Proof in one click, in the order a support person asks for it. */
import { __, sprintf } from '@wordpress/i18n';
import type { ReactNode } from 'react';
import { Code } from './rich-text';
import { SupportButton } from './support-bundle';
import { day_and_time, duration } from './times';
import type { Evidence as Facts, Finding, KeyReport } from './types';
import { useHealth } from './use-report';
import { useNow } from './use-now';
import { status_line } from './words';

/** The answer in one line: '401 “Unauthenticated.”'. */
export function short_answer( finding: Finding ): string {
	const facts = finding.evidence;
	if ( ! facts ) {
		return '';
	}
	if ( facts.status === null ) {
		return facts.says || ( facts.failure?.text ?? '' );
	}
	return facts.quote
		? /* translators: 1: HTTP status, 2: words of a provider. */
			sprintf( __( '%1$d “%2$s”', 'key-health' ), facts.status, facts.quote )
		: status_line( facts.status );
}

function Facts_List( { facts, controls = [] }: { facts: Facts; controls?: Facts[] } ) {
	const { report } = useHealth();
	const now = useNow();
	const asked = day_and_time( facts.asked_at, now );
	const took = duration( facts.duration_ms );
	const ip = report.site.address?.ip;
	const headers = Object.entries( facts.headers );
	const rows: [ string, ReactNode ][] = [
		[
			__( 'Asked', 'key-health' ),
			ip
				? sprintf(
						/* translators: 1: date and time, 2: IP address, 3: for example "0.2 s". */
						__( '%1$s, from %2$s, took %3$s', 'key-health' ),
						asked,
						ip,
						took
					)
				: /* translators: 1: date and time, 2: for example "0.2 s". */
					sprintf( __( '%1$s, took %2$s', 'key-health' ), asked, took ),
		],
		[ __( 'Request', 'key-health' ), <Code key="">{ facts.request }</Code> ],
		[ __( 'Sent with', 'key-health' ), facts.sent_with && <Code>{ facts.sent_with }</Code> ],
		[
			__( 'Status', 'key-health' ),
			facts.status !== null && <Code>{ status_line( facts.status ) }</Code>,
		],
		[
			__( 'Headers', 'key-health' ),
			headers.length > 0 &&
				headers.map( ( [ name, value ] ) => (
					<span className="key-health-block" key={ name }>
						<Code>{ `${ name }: ${ value }` }</Code>
					</span>
				) ),
		],
		[ __( 'Answer', 'key-health' ), facts.body !== '' && <Code>{ facts.body }</Code> ],
		[ __( 'Error', 'key-health' ), facts.failure && <Code>{ facts.failure.text }</Code> ],
		[ __( 'Read as', 'key-health' ), facts.says ],
		[
			__( 'Cross-check', 'key-health' ),
			controls.length > 0 &&
				controls.map( ( { says, request }, index ) => (
					<span className="key-health-block" key={ index }>
						{ says || <Code>{ request }</Code> }
					</span>
				) ),
		],
	];
	return (
		<dl className="key-health-facts">
			{ rows
				.filter( ( [ , value ] ) => value )
				.map( ( [ name, value ] ) => (
					<div key={ name }>
						<dt>{ name }</dt>
						<dd>{ value }</dd>
					</div>
				) ) }
		</dl>
	);
}

function Quote( { by, text }: { by: string; text: string } ) {
	return (
		<div className="key-health-quote">
			<p className="key-health-mute">
				{
					/* translators: %s: provider. */
					sprintf( __( '%s’s own words', 'key-health' ), by )
				}
			</p>
			<p className="key-health-quote__words">
				<bdi>“{ text }”</bdi>
			</p>
		</div>
	);
}

export function Evidence( { finding }: { finding: KeyReport } ) {
	const { evidence, also_asked, provider } = finding;
	return (
		<>
			{ evidence?.quote && <Quote by={ provider.name } text={ evidence.quote } /> }
			{ evidence && (
				<Facts_List
					facts={ evidence }
					controls={ also_asked.filter( ( { purpose } ) => purpose !== 'provider' ) }
				/>
			) }
			{ also_asked
				.filter( ( { purpose } ) => purpose === 'provider' )
				.map( ( facts, index ) => (
					<div key={ index } className="key-health-also">
						<p className="key-health-label">{ __( 'Asked as well', 'key-health' ) }</p>
						<Facts_List facts={ facts } />
					</div>
				) ) }
			<div className="key-health-foot">
				<SupportButton id={ finding.id } />
				<span>
					{ __(
						'You see all of it first. It contains no key, only its last 4 characters.',
						'key-health'
					) }
				</span>
			</div>
		</>
	);
}
