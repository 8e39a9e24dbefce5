/**
 * Chooses the wizard. What was wrong when it was opened decides, and stays decided while the report changes under it.
 */
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { ComponentType } from 'react';
import type { FixId } from '../shared/types';
import { useHealth } from '../shared/use-report';
import { AllowKey } from './allow-key';
import { BlockedScreen } from './blocked-screen';
import { ChangeCompanion } from './change-companion';
import { CleanState } from './clean-state';
import { CleanKey } from './clean-key';
import { EditLine } from './edit-line';
import { Gone } from './gone';
import { NothingToFix } from './nothing-to-fix';
import { ProveByUse } from './prove-by-use';
import { Reach } from './reach';
import { Reconnect } from './reconnect';
import { RecoverKey } from './recover-key';
import { ReplaceKey, type FixProps } from './replace-key';
import { RotateKey } from './rotate-key';
import { SettleAccount } from './settle-account';
import { Trace } from './trace';
import { is_unproven, UnprovenWrite } from './unproven';
import { Wait } from './wait';

const WIZARDS: Record< FixId, ComponentType< FixProps > > = {
	replace_key: ReplaceKey,
	recover_key: RecoverKey,
	clean_key: CleanKey,
	allow_key: AllowKey,
	change_companion: ChangeCompanion,
	settle_account: SettleAccount,
	edit_line: EditLine,
	unblock: BlockedScreen,
	reach: Reach,
	trace: Trace,
	reconnect: Reconnect,
	rotate_key: RotateKey,
	clean_state: CleanState,
	wait: Wait,
	prove_by_use: ProveByUse,
};

interface Props {
	id: string;
	way: FixId | null;
	step: number | null;
}

export function FixScreen( { id, way, step }: Props ) {
	const { report } = useHealth();
	const key = report.keys.find( ( one ) => one.id === id );
	const [ was ] = useState( key );
	if ( ! key || ! was ) {
		return (
			<Gone
				title={ __( 'This key is not here any more', 'key-health' ) }
				text={ __(
					'No plugin on this site uses it now. The list shows the keys that are there.',
					'key-health'
				) }
			/>
		);
	}
	if ( ! way && is_unproven( was ) ) {
		return <UnprovenWrite report={ key } />;
	}
	const fix = way && way in WIZARDS ? way : was.fixes[ 0 ];
	if ( ! fix ) {
		return was.state === 'unknown' ? (
			<Reach report={ key } was={ was } way={ way } step={ step } />
		) : (
			<NothingToFix report={ key } />
		);
	}
	if ( ! way && was.state === 'working' ) {
		return <NothingToFix report={ key } />;
	}
	const Fix = WIZARDS[ fix ];
	return <Fix report={ key } was={ was } way={ way } step={ step } />;
}
