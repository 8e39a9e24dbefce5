import type { ReactNode } from 'react';
import { Icon } from './icons';

interface Props {
	label: string;
	/** The answer in short, so that most people need not open it. */
	answer?: ReactNode;
	open?: boolean;
	/** Called when it is opened. */
	on_open?: () => void;
	children: ReactNode;
}

export function Disclosure( { label, answer = null, open = false, on_open, children }: Props ) {
	return (
		<details
			className="key-health-disclosure"
			open={ open || undefined }
			onToggle={ ( event ) => event.currentTarget.open && on_open?.() }
		>
			<summary className="key-health-disclosure__summary">
				<Icon name="chevron" />
				<span className="key-health-disclosure__label">{ label }</span>
				<span className="key-health-disclosure__answer">{ answer }</span>
			</summary>
			<div className="key-health-disclosure__content">{ children }</div>
		</details>
	);
}
