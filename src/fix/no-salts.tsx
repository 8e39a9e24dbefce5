/** Salts have no part in how this key is stored, or it can be read: there is nothing to recover. */
import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { More } from '../shared/more';
import { to } from '../shared/router';
import type { KeyReport } from '../shared/types';
import { way_label } from './other-ways';
import { Actions, StepHeading, Wizard } from './wizard';

export function NoSalts( { report: key }: { report: KeyReport } ) {
	return (
		<Wizard report={ key } more={ <More report={ key } /> }>
			<StepHeading
				text={ sprintf(
					/* translators: %s: "token". */
					__( 'This %s cannot be recovered with salts', 'key-health' ),
					key.noun
				) }
			/>
			<p className="key-health-text">
				{ sprintf(
					/* translators: 1: provider, 2: "token". */
					__(
						'Nothing is lost at %1$s: paste the %2$s again, or make a new one there.',
						'key-health'
					),
					key.provider.name,
					key.noun
				) }
			</p>
			<Actions>
				<Button
					__next40pxDefaultSize
					variant="primary"
					href={ to.fix( key.id, undefined, 'replace_key' ) }
				>
					{ way_label( 'replace_key', key ) }
				</Button>
				<a href={ to.key( key.id ) }>{ __( 'Not now', 'key-health' ) }</a>
			</Actions>
		</Wizard>
	);
}
