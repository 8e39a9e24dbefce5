import { __ } from '@wordpress/i18n';
import { Icon, type Icon_Name } from './icons';
import { RichText } from './rich-text';
import { clock } from './times';
import { capital } from './words';

export interface Proof {
	state: 'done' | 'failed' | 'skipped' | 'running' | 'waiting';
	text: string;
	sub?: string;
	at?: string;
}

const ICONS: Record< Proof[ 'state' ], Icon_Name > = {
	done: 'working',
	failed: 'broken',
	skipped: 'unknown',
	running: 'running',
	waiting: 'unchecked',
};

function spoken( state: Proof[ 'state' ] ): string {
	return {
		done: __( 'Done:', 'key-health' ),
		failed: __( 'Failed:', 'key-health' ),
		skipped: __( 'Not tried:', 'key-health' ),
		running: __( 'Running:', 'key-health' ),
		waiting: __( 'Waiting:', 'key-health' ),
	}[ state ];
}

export function ProofList( { lines }: { lines: Proof[] } ) {
	return (
		<ul
			className="key-health-proof"
			aria-busy={ lines.some( ( { state } ) => state === 'running' ) }
		>
			{ lines.map( ( { state, text, sub, at }, index ) => (
				<li key={ index } className={ `is-${ state }` }>
					<Icon name={ ICONS[ state ] } />
					<span>
						<span className="screen-reader-text">{ `${ spoken( state ) } ` }</span>
						<RichText text={ text } />
						{ sub && (
							<span className="key-health-proof__sub">
								<RichText text={ capital( sub ) } />
							</span>
						) }
					</span>
					<span className="key-health-proof__time">{ at && clock( at ) }</span>
				</li>
			) ) }
		</ul>
	);
}
