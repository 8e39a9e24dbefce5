/** What a key may do beside what the plugin needs. */
import { __, _n, sprintf } from '@wordpress/i18n';
import { Icon } from './icons';
import { Code, fill, RichText } from './rich-text';
import type { KeyReport, Permissions as May } from './types';

/** The answer in short: what is missing, what is too much, or that it is right. */
export function permissions_answer( { needs, too_much }: May ): string {
	const missing = needs.filter( ( { has } ) => ! has ).length;
	if ( missing ) {
		return sprintf(
			/* translators: %d: number. */
			_n( '%d is missing', '%d are missing', missing, 'key-health' ),
			missing
		);
	}
	return too_much.length
		? __( 'more than it needs', 'key-health' )
		: __( 'what it needs', 'key-health' );
}

function Need( { name, has }: May[ 'needs' ][ number ] ) {
	return (
		<li className="key-health-permission">
			<Icon name={ has ? 'working' : 'broken' } />
			<Code>{ name }</Code>{ ' ' }
			<span>
				{ has
					? __( 'needed, and there', 'key-health' )
					: __( 'needed, and missing', 'key-health' ) }
			</span>
		</li>
	);
}

function TooMuch( { may, report }: { may: May; report: KeyReport } ) {
	return (
		<>
			<p className="key-health-text">
				{ sprintf(
					/* translators: %s: short plugin name. */
					__( 'It may also do this, which %s never does:', 'key-health' ),
					report.plugin.short_name
				) }
			</p>
			<ul className="key-health-codes">
				{ may.too_much.map( ( name ) => (
					<li key={ name }>
						<Code>{ name }</Code>
					</li>
				) ) }
			</ul>
			{ may.advice && (
				<p className="key-health-text">
					<RichText
						text={ fill( __( 'This is enough: {advice}.', 'key-health' ), {
							advice: may.advice,
						} ) }
					/>
				</p>
			) }
		</>
	);
}

export function Permissions( { may, report }: { may: May; report: KeyReport } ) {
	return (
		<>
			<ul className="key-health-permissions">
				{ may.needs.map( ( need ) => (
					<Need key={ need.name } { ...need } />
				) ) }
			</ul>
			{ may.too_much.length > 0 && <TooMuch may={ may } report={ report } /> }
		</>
	);
}
