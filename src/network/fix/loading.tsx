/** While something is asked for, and when it cannot be had. */
import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { ReactNode } from 'react';
import { Actions, StepHeading } from '../../fix/wizard';
import { Note } from '../../shared/note';
import { PageHead } from '../../shared/page-head';
import { to } from '../../shared/router';
import { StateBadge } from '../../shared/state-badge';

export function Loading( { title }: { title: string } ) {
	return (
		<div className="key-health-wizard" aria-busy="true">
			<PageHead title={ title } />
			<p className="key-health-lead" role="status">
				<StateBadge state="running" word={ __( 'Looking…', 'key-health' ) } />
			</p>
		</div>
	);
}

interface Props {
	/** Of the page. */
	head: string;
	/** What is the case. */
	title: string;
	text: string;
	children?: ReactNode;
}

/** Nothing to do here; says why, and leads back. */
export function Nothing( { head, title, text, children }: Props ) {
	return (
		<div className="key-health-wizard">
			<PageHead title={ head } />
			<section className="key-health-card is-apart" aria-labelledby="key-health-step">
				<div className="key-health-card__step">
					<StepHeading text={ title } />
					<p className="key-health-text">{ text }</p>
					<Actions>
						{ children }
						<Button
							__next40pxDefaultSize
							variant={ children ? 'secondary' : 'primary' }
							href={ to.list() }
						>
							{ __( 'Back to the network', 'key-health' ) }
						</Button>
					</Actions>
				</div>
			</section>
		</div>
	);
}

export function Problem( { text }: { text: string | null } ) {
	return text ? (
		<Note alert state="broken">
			{ text }
		</Note>
	) : null;
}
