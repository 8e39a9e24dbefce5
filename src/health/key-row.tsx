import { Button } from '@wordpress/components';
import { line_title } from '../fix/line-todo';
import { CheckButton } from '../shared/check-button';
import { Place } from '../shared/place';
import { More } from '../shared/more';
import { RichText } from '../shared/rich-text';
import { to } from '../shared/router';
import { ScreenLinks } from '../shared/screen-links';
import { age } from '../shared/times';
import type { Conflict, KeyReport } from '../shared/types';
import { useNow } from '../shared/use-now';
import { Who } from '../shared/who';
import { full_stop, in_use, secret_field, was_asked } from '../shared/words';
import { element_id } from './element-id';
import { History } from './history';
import { KeyActions } from './key-actions';
import { Row } from './row';
import { time_facts } from '../shared/since';
import { Todo } from '../shared/todo';

interface Props {
	report: KeyReport;
	/** It is stored, and nobody uses it. */
	leftover?: Conflict | undefined;
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

/** How to be rid of it: in its plugin, or in the line that defines it. */
function Leftover( { report, leftover }: { report: KeyReport; leftover: Conflict } ) {
	return (
		<>
			<p className="key-health-text">
				<RichText text={ leftover.meaning } />
			</p>
			<Todo steps={ leftover.fix ? [] : leftover.steps } />
			<div className="key-health-acts">
				{ leftover.fix && (
					<Button
						__next40pxDefaultSize
						variant="secondary"
						href={ to.conflict( leftover.id ) }
					>
						{ line_title( leftover.fix ) }
					</Button>
				) }
				<ScreenLinks links={ leftover.links } />
				<CheckButton report={ report } />
			</div>
		</>
	);
}

export function KeyRow( { report, leftover, open = false }: Props ) {
	const now = useNow();
	const definition = in_use( report ) ?? secret_field( report )?.definitions[ 0 ];
	return (
		<Row
			id={ element_id( report.id ) }
			open={ open }
			state={ report.state }
			who={ <Who report={ report } /> }
			what={
				leftover ? <RichText text={ full_stop( leftover.title ) } /> : what( report, now )
			}
			place={ definition && <Place short definition={ definition } /> }
			when={ report.checked_at && age( report.checked_at, now ) }
		>
			<div className="key-health-row__content">
				{ leftover ? (
					<Leftover report={ report } leftover={ leftover } />
				) : (
					<>
						{ report.meaning && report.state !== 'working' && (
							<p className="key-health-text">
								<RichText text={ report.meaning } />
							</p>
						) }
						{ report.story && <p className="key-health-text">{ report.story }</p> }
						<KeyActions report={ report } />
					</>
				) }
			</div>
			<More report={ report }>
				<History report={ report } />
			</More>
		</Row>
	);
}
