import { Component } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { ReactNode } from 'react';

interface Props {
	children: ReactNode;
}

interface State {
	message: string | null;
}

/**
 * An error in the page must not leave it blank: the keys are as they were, and a reload shows them.
 */
export class Boundary extends Component< Props, State > {
	public override state: State = { message: null };

	public static getDerivedStateFromError( error: unknown ): State {
		return { message: error instanceof Error ? error.message : String( error ) };
	}

	public override render() {
		const { message } = this.state;
		return message === null ? (
			this.props.children
		) : (
			<section className="key-health-card" role="alert">
				<div className="key-health-card__body">
					<h2 className="key-health-title">
						{ __( 'This page stopped working', 'key-health' ) }
					</h2>
					<p className="key-health-text">
						{ __(
							'Nothing was changed on your site. Reload the page to go on.',
							'key-health'
						) }
					</p>
					<pre className="key-health-raw" dir="ltr">
						{ message }
					</pre>
				</div>
			</section>
		);
	}
}
