import { __ } from '@wordpress/i18n';
import type { ReactNode } from 'react';
import { CopyButton } from '../shared/copy-button';

interface Props {
	title: string;
	text: string;
	message: string;
	children?: ReactNode;
}

export function MessageCard( { title, text, message, children }: Props ) {
	return (
		<section className="key-health-card">
			<div className="key-health-card__body">
				<h2 className="key-health-title is-small">{ title }</h2>
				{ text && <p className="key-health-text key-health-mute">{ text }</p> }
				<div className="key-health-message">{ message }</div>
				<div className="key-health-acts">
					<CopyButton
						text={ () => message }
						label={ __( 'Copy message', 'key-health' ) }
					/>
					{ children }
				</div>
			</div>
		</section>
	);
}
