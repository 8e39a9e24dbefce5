import { speak } from '@wordpress/a11y';
import { Button } from '@wordpress/components';
import { useEffect, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { copy } from './copy';
import { Icon } from './icons';

interface Props {
	/** What is copied; asked for only when the button is pressed. */
	text: () => string | Promise< string >;
	label: string;
	variant?: 'primary' | 'secondary';
	small?: boolean;
}

type Done = 'copied' | 'failed' | null;

/** Keeps its focus, says "Copied" for 3 seconds and speaks it. */
export function CopyButton( { text, label, variant = 'secondary', small = false }: Props ) {
	const [ done, set_done ] = useState< Done >( null );
	useEffect( () => {
		if ( done ) {
			const timer = setTimeout( () => set_done( null ), 3000 );
			return () => clearTimeout( timer );
		}
		return undefined;
	}, [ done ] );

	const words = {
		copied: __( 'Copied', 'key-health' ),
		failed: __( 'Could not copy', 'key-health' ),
	};
	const press = async () => {
		let copied = false;
		try {
			copied = await copy( await text() );
		} catch {
			copied = false;
		}
		const outcome = copied ? 'copied' : 'failed';
		set_done( outcome );
		speak( words[ outcome ] );
	};
	return (
		<Button
			__next40pxDefaultSize
			className={ small ? 'is-smaller' : '' }
			variant={ variant }
			onClick={ press }
		>
			<Icon name={ done === 'copied' ? 'check' : 'copy' } />
			{ done ? words[ done ] : label }
		</Button>
	);
}
