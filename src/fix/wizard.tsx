/** The frame of every wizard: heading, steps, card. */
import { Button } from '@wordpress/components';
import { createInterpolateElement, useEffect, useRef } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import type { ReactNode } from 'react';
import { Icon } from '../shared/icons';
import { PageHead } from '../shared/page-head';
import { Code, RichText } from '../shared/rich-text';
import { to } from '../shared/router';
import { StateBadge } from '../shared/state-badge';
import type { KeyReport, State } from '../shared/types';
import { Who } from '../shared/who';
import { capital, last4, who, type Ended } from '../shared/words';

export function Steps( { names, current }: { names: string[]; current: number } ) {
	return (
		<ol className="key-health-steps" aria-label={ __( 'Progress', 'key-health' ) }>
			{ names.map( ( name, index ) => {
				const number = index + 1;
				const done = number < current;
				return (
					<li
						key={ name }
						className={ done ? 'is-done' : '' }
						aria-current={ number === current ? 'step' : undefined }
					>
						{ done && (
							<>
								<Icon name="check" size={ 14 } />
								<span className="screen-reader-text">
									{ `${ __( 'Done:', 'key-health' ) } ` }
								</span>
							</>
						) }
						{ name }
					</li>
				);
			} ) }
		</ol>
	);
}

export function EndsIn( { report }: { report: Ended & { readonly noun: string } } ) {
	const end = last4( report );
	return end ? (
		<span className="key-health-card__end">
			{ createInterpolateElement(
				sprintf(
					/* translators: %s: "Token"; <last4/>: last 4 characters. */
					__( '%s ends in <last4/>', 'key-health' ),
					// A noun with "<" in it would be read as a tag.
					capital( report.noun ).replace( /</g, '' )
				),
				{ last4: <Code>{ end }</Code> }
			) }
		</span>
	) : null;
}

export interface Frame {
	report: KeyReport;
	/** Names of the steps; one page when there are none. */
	steps?: string[];
	/** 1 for the first. */
	current?: number;
	/** At the foot of the card. */
	more?: ReactNode;
	/** Below the card. */
	below?: ReactNode;
	children: ReactNode;
}

export function Wizard( { report, steps = [], current = 1, more, below, children }: Frame ) {
	return (
		<div className="key-health-wizard">
			<PageHead
				title={
					/* translators: %s: "MailerSend in WP Mail SMTP". */
					sprintf( __( 'Fix %s', 'key-health' ), who( report ) )
				}
				back={ to.key( report.id ) }
			/>
			{ steps.length > 0 && <Steps names={ steps } current={ current } /> }
			<section className="key-health-card" aria-labelledby="key-health-step">
				<div className="key-health-card__top">
					<StateBadge state={ report.state } />
					<span>
						<Who report={ report } />
					</span>
					<EndsIn report={ report } />
				</div>
				<div className="key-health-card__step">
					{ steps.length > 0 && (
						<p id="key-health-step-number" className="key-health-stepno">
							{ sprintf(
								/* translators: 1: number of this step, 2: number of steps. */
								__( 'Step %1$d of %2$d', 'key-health' ),
								current,
								steps.length
							) }
						</p>
					) }
					{ children }
				</div>
				{ more }
			</section>
			{ below }
		</div>
	);
}

/** Takes the focus when a step begins, and again when the step comes to say something else. */
export function StepHeading( {
	text,
	icon,
	className = 'key-health-title is-step',
}: {
	text: string;
	icon?: State;
	className?: string;
} ) {
	const heading = useRef< HTMLHeadingElement >( null );
	useEffect( () => {
		heading.current?.focus();
		window.scrollTo?.( 0, 0 );
	}, [ text ] );
	return (
		<h2
			ref={ heading }
			id="key-health-step"
			className={ className }
			tabIndex={ -1 }
			aria-describedby="key-health-step-number"
		>
			{ icon && <Icon name={ icon } size={ 26 } /> }
			<RichText text={ text } />
		</h2>
	);
}

export function Actions( { children }: { children: ReactNode } ) {
	return <div className="key-health-acts">{ children }</div>;
}

export function Foot( { back, children }: { back: string; children?: ReactNode } ) {
	return (
		<div className="key-health-foot">
			<a href={ back }>{ __( 'Back', 'key-health' ) }</a>
			{ children }
		</div>
	);
}

interface AskProps {
	variant: 'primary' | 'secondary';
	waiting: boolean;
	press: () => unknown;
	children: ReactNode;
}

/** Stays where it is, and keeps its focus, while its question is under way. */
export function AskButton( { variant, waiting, press, children }: AskProps ) {
	return (
		<Button
			__next40pxDefaultSize
			variant={ variant }
			isBusy={ waiting }
			aria-disabled={ waiting }
			onClick={ () => void ( ! waiting && press() ) }
		>
			{ children }
		</Button>
	);
}
