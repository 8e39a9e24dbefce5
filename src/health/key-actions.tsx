import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { way_label } from '../fix/other-ways';
import { Undo } from '../fix/undo';
import { api } from '../shared/api';
import { CheckButton } from '../shared/check-button';
import { find_guide } from '../shared/guide';
import { to } from '../shared/router';
import type { KeyReport } from '../shared/types';
import { useAsk } from '../shared/use-ask';
import { useHealth } from '../shared/use-report';

function minutes( key: KeyReport, guides: Parameters< typeof find_guide >[ 0 ] ) {
	const makes_new = key.fixes[ 0 ] === 'replace_key' || key.fixes[ 0 ] === 'rotate_key';
	const name = makes_new ? 'new_key' : key.guides[ 0 ];
	return find_guide( guides, name )?.minutes ?? null;
}

function RestoreButton( { report: key }: { report: KeyReport } ) {
	const { accept, fail } = useHealth();
	const { waiting, ask } = useAsk();
	// What is proven has an undo, which asks first; where nothing stands any more there is nothing to ask about.
	if ( ! key.backup?.restorable || ( key.backup.proven && key.diagnosis !== 'missing' ) ) {
		return null;
	}
	const restore = () =>
		ask( () => api.restore( key.id ).then( ( { report } ) => accept( report ), fail ) );
	return (
		<Button
			__next40pxDefaultSize
			variant="secondary"
			isBusy={ waiting }
			aria-disabled={ waiting }
			onClick={ () => void ( ! waiting && restore() ) }
		>
			{ key.backup.last4
				? sprintf(
						/* translators: 1: "token", 2: last 4 characters. */
						__( 'Put the old %1$s back (ends in %2$s)', 'key-health' ),
						key.noun,
						key.backup.last4
					)
				: sprintf(
						/* translators: %s: "token". */
						__( 'Put the old %s back', 'key-health' ),
						key.noun
					) }
		</Button>
	);
}

/** Of a key that works. What comes from a log-in cannot be pasted: it has no guide for a new one. */
function RenewButton( { report: key, pasted }: { report: KeyReport; pasted: boolean } ) {
	const way = pasted ? 'rotate_key' : 'reconnect';
	return (
		<Button __next40pxDefaultSize variant="secondary" href={ to.fix( key.id, 1, way ) }>
			{ way_label( way, key ) }
		</Button>
	);
}

interface Props {
	report: KeyReport;
	/** The one primary button of the screen is here. */
	primary?: boolean;
}

/** The button of the finding, Check again, and what else can be done with a key. */
export function KeyActions( { report: key, primary = false }: Props ) {
	const { report } = useHealth();
	const fix = key.fixes.length > 0 && key.button !== '';
	const time = fix ? minutes( key, report.providers[ key.provider.id ] ) : null;
	return (
		<div className="key-health-acts">
			{ fix && (
				<Button
					__next40pxDefaultSize
					variant={ primary ? 'primary' : 'secondary' }
					href={ to.fix( key.id ) }
				>
					{ key.button }
				</Button>
			) }
			<CheckButton primary={ primary && ! fix } report={ key } />
			{ key.state === 'working' && (
				<RenewButton
					report={ key }
					pasted={ !! find_guide( report.providers[ key.provider.id ], 'new_key' ) }
				/>
			) }
			<RestoreButton report={ key } />
			<Undo report={ key } />
			{ primary && time !== null && (
				<span className="key-health-hint">
					{ sprintf(
						/* translators: %d: number of minutes. */
						__( 'Takes about %d minutes', 'key-health' ),
						time
					) }
				</span>
			) }
			{ ! primary && key.state === 'attention' && (
				<HideLink id={ key.id } hidden={ key.dismissed } />
			) }
		</div>
	);
}

export function HideLink( { id, hidden }: { id: string; hidden: boolean } ) {
	const { accept, fail } = useHealth();
	const press = () => ( hidden ? api.show_again( id ) : api.dismiss( id ) ).then( accept, fail );
	return (
		<Button variant="link" onClick={ () => void press() }>
			{ hidden
				? __( 'Show it again', 'key-health' )
				: __( 'Hide until it changes', 'key-health' ) }
		</Button>
	);
}
