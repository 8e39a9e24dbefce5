import type { ReactNode } from 'react';
import { __, sprintf } from '@wordpress/i18n';
import { Causes, causes_answer } from './causes';
import { Definitions, stored_answer } from './definitions';
import { Disclosure } from './disclosure';
import { Ends } from './ends';
import { Evidence, short_answer } from './evidence';
import { Permissions, permissions_answer } from './permissions';
import { Recorded, recorded_label } from './recorded';
import { date } from './times';
import type { KeyReport } from './types';
import { useNow } from './use-now';

interface Props {
	report: KeyReport;
	/** Leaves out what the page shows already. */
	without?: 'causes';
	/** What follows. */
	children?: ReactNode;
}

/**
 * Where it is stored, what was answered, what else it could be: each with its answer in short beside it.
 */
export function More( { report, without, children }: Props ) {
	const now = useNow();
	const { noun, provider, evidence, candidates, permissions, recorded, ends } = report;
	return (
		<div className="key-health-more">
			<Disclosure
				label={
					/* translators: %s: the provider's noun, "token". */
					sprintf( __( 'Where this %s is stored', 'key-health' ), noun )
				}
				answer={ stored_answer( report ) }
			>
				<Definitions report={ report } />
			</Disclosure>
			{ evidence && (
				<Disclosure
					label={
						evidence.status === null
							? __( 'What happened', 'key-health' )
							: sprintf(
									/* translators: %s: provider. */
									__( 'What %s answered', 'key-health' ),
									provider.name
								)
					}
					answer={ short_answer( report ) }
				>
					<Evidence finding={ report } />
				</Disclosure>
			) }
			{ recorded && (
				<Disclosure
					label={ recorded_label( report, recorded, now ) }
					answer={ recorded.title }
				>
					<Recorded facts={ recorded } report={ report } />
				</Disclosure>
			) }
			{ ends[ 0 ] && (
				<Disclosure
					label={ __( 'Dates to know', 'key-health' ) }
					answer={ date( ends[ 0 ].on ) }
				>
					<Ends ends={ ends } />
				</Disclosure>
			) }
			{ permissions && (
				<Disclosure
					label={
						/* translators: %s: the provider's noun, "token". */
						sprintf( __( 'What this %s may do', 'key-health' ), noun )
					}
					answer={ permissions_answer( permissions ) }
				>
					<Permissions may={ permissions } report={ report } />
				</Disclosure>
			) }
			{ without !== 'causes' && candidates.length > 1 && (
				<Disclosure
					label={ __( 'Other possible causes', 'key-health' ) }
					answer={ causes_answer( candidates ) }
				>
					<Causes candidates={ candidates } />
				</Disclosure>
			) }
			{ children }
		</div>
	);
}
