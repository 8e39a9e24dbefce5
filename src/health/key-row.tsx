import { Place } from '../shared/place';
import { More } from '../shared/more';
import { RichText } from '../shared/rich-text';
import { age } from '../shared/times';
import type { KeyReport } from '../shared/types';
import { useNow } from '../shared/use-now';
import { Who } from '../shared/who';
import { full_stop, in_use, secret_field, was_asked } from '../shared/words';
import { element_id } from './element-id';
import { KeyActions } from './key-actions';
import { Row } from './row';
import { time_facts } from '../shared/since';

interface Props {
	report: KeyReport;
	open?: boolean;
}

function what( key: KeyReport, now: Date ) {
	if ( key.state === 'unchecked' ) {
		return null;
	}
	const text = [ full_stop( key.title ), key.effect ];
	if ( key.state === 'working' && ( key.reason || ! was_asked( key ) ) ) {
		text.push( key.meaning );
	}
	if ( key.state === 'unknown' || key.expires_at ) {
		text.push( ...time_facts( key, now ) );
	}
	return <RichText text={ text.filter( Boolean ).join( ' ' ) } />;
}

export function KeyRow( { report, open = false }: Props ) {
	const now = useNow();
	const definition = in_use( report ) ?? secret_field( report )?.definitions[ 0 ];
	return (
		<Row
			id={ element_id( report.id ) }
			open={ open }
			state={ report.state }
			who={ <Who report={ report } /> }
			what={ what( report, now ) }
			place={ definition && <Place short definition={ definition } /> }
			when={ report.checked_at && age( report.checked_at, now ) }
		>
			<div className="key-health-row__content">
				{ report.meaning && report.state !== 'working' && (
					<p className="key-health-text">
						<RichText text={ report.meaning } />
					</p>
				) }
				<KeyActions report={ report } />
			</div>
			<More report={ report } />
		</Row>
	);
}
