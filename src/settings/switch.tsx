import { ToggleControl } from '@wordpress/components';
import { useState } from '@wordpress/element';
import type { Choices } from './types';
import { useSettings } from './use-settings';

type Name = { [ K in keyof Choices ]: Choices[ K ] extends boolean ? K : never }[ keyof Choices ];

interface Props {
	name: Name;
	label: string;
	help: string;
}

/** A choice between on and off, kept as soon as it is made. */
export function Switch( { name, label, help }: Props ) {
	const { page, choose } = useSettings();
	const [ wanted, want ] = useState< boolean | null >( null );
	return (
		<ToggleControl
			__nextHasNoMarginBottom
			className="key-health-switch"
			checked={ wanted ?? page.choices[ name ] }
			label={ label }
			help={ help }
			onChange={ ( on ) => {
				want( on );
				void choose( { [ name ]: on } ).then( () => want( null ) );
			} }
		/>
	);
}
