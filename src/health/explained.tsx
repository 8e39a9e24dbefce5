import { Button } from '@wordpress/components';
import { useId } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { StandingTag } from '../shared/causes';
import { Ends } from '../shared/place';
import { RichText } from '../shared/rich-text';
import { to } from '../shared/router';
import { StateBadge } from '../shared/state-badge';
import type { Explanation, Explanations, KeyReport } from '../shared/types';
import { useHealth } from '../shared/use-report';
import { Who } from '../shared/who';
import { secret_field } from '../shared/words';

/** Whether the last check found the same: only then is the wizard about it. */
function can_fix( key: KeyReport, { diagnosis }: Explanation ): boolean {
	const found = [ key.diagnosis, ...key.candidates.map( ( cause ) => cause.diagnosis ) ];
	return key.fixes.length > 0 && key.button !== '' && found.includes( diagnosis );
}

/** To its wizard, or to its card, where it can be checked. */
function Way( { report: key, result }: { report: KeyReport; result: Explanation } ) {
	const fix = can_fix( key, result );
	return (
		<div className="key-health-acts">
			<Button
				__next40pxDefaultSize
				variant="secondary"
				href={ fix ? to.fix( key.id ) : to.key( key.id ) }
			>
				{ fix
					? key.button
					: sprintf(
							/* translators: %s: "token". */
							__( 'Show this %s', 'key-health' ),
							key.noun
						) }
			</Button>
		</div>
	);
}

function Keys( { keys }: { keys: KeyReport[] } ) {
	return (
		<ul className="key-health-explained__keys">
			{ keys.map( ( key ) => {
				const field = secret_field( key );
				return (
					<li key={ key.id }>
						<span>
							<Who report={ key } />
						</span>
						{ field && (
							<span className="key-health-mute">
								<Ends { ...field } />
							</span>
						) }
					</li>
				);
			} ) }
		</ul>
	);
}

export function Explained( { result }: { result: Explanation } ) {
	const { report } = useHealth();
	const title = useId();
	const keys = result.key_ids
		.map( ( id ) => report.keys.find( ( key ) => key.id === id ) )
		.filter( ( key ): key is KeyReport => !! key );
	const [ first ] = keys;
	return (
		<article className="key-health-explained" aria-labelledby={ title }>
			<div className="key-health-explained__top">
				<StateBadge state={ result.state } />
				{ result.provider && <b>{ result.provider.name }</b> }
				{ result.confidence === 'likely' && <StandingTag standing="most_likely" /> }
			</div>
			<h3 id={ title } className="key-health-title is-small">
				<RichText text={ result.title } />
			</h3>
			<p className="key-health-text">
				<RichText text={ result.meaning } />
			</p>
			{ result.says && (
				<p className="key-health-text">
					<RichText text={ result.says } />
				</p>
			) }
			{ /* It quotes the pasted text, which is shown as it is. */ }
			<p className="key-health-text key-health-mute">{ result.why }</p>
			{ keys.length > 0 && <Keys keys={ keys } /> }
			{ first && <Way report={ first } result={ result } /> }
		</article>
	);
}

/** Nothing is known about it: what to do then. */
export function NotExplained( { answer }: { answer: Explanations } ) {
	const { report, check_all } = useHealth();
	const title = useId();
	return (
		<article className="key-health-explained" aria-labelledby={ title }>
			<h3 id={ title } className="key-health-title is-small">
				{ answer.title }
			</h3>
			<p className="key-health-text">{ answer.meaning }</p>
			{ report.site.consent && report.keys.length > 0 && (
				<div className="key-health-acts">
					<Button
						__next40pxDefaultSize
						variant="secondary"
						onClick={ () => void check_all() }
					>
						{ __( 'Check all keys', 'key-health' ) }
					</Button>
				</div>
			) }
		</article>
	);
}
