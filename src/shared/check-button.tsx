import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import type { KeyReport } from './types';
import { useHealth } from './use-report';

interface Props {
	report: KeyReport;
	/** The one primary button of the screen is here. */
	primary?: boolean;
}

/** Only where live checks were allowed. */
export function CheckButton( { report: key, primary = false }: Props ) {
	const { report, busy, check } = useHealth();
	const asking = busy.includes( key.id );
	return report.site.consent ? (
		<Button
			__next40pxDefaultSize
			variant={ primary ? 'primary' : 'secondary' }
			isBusy={ asking }
			aria-disabled={ asking }
			onClick={ () => void ( ! asking && check( key.id ) ) }
		>
			{ key.checked_at
				? __( 'Check again', 'key-health' )
				: /* translators: %s: "token". */
					sprintf( __( 'Check this %s', 'key-health' ), key.noun ) }
		</Button>
	) : null;
}
