import { useId } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { CopyButton } from '../shared/copy-button';
import { Disclosure } from '../shared/disclosure';
import { RichText } from '../shared/rich-text';
import type { Report } from '../shared/types';
import { Explain } from './explain';
import { Places, Plugins, plugins_label } from './searched';

const EXAMPLE = `add_filter( 'key_health_plugins', function ( array $plugins ): array {
	$plugins['my-shop'] = array(
		'slug'        => 'my-shop',
		'name'        => 'My shop',
		'short_name'  => 'My shop',
		'files'       => array( 'my-shop/my-shop.php' ),
		'purpose'     => 'mail',
		'settings'    => 'admin.php?page=my-shop',
		'screens'     => array(),
		'rule'        => array( 'name' => 'defined_wins' ),
		'connections' => array(
			array(
				'id'        => 'primary',
				'option'    => 'my_shop_settings',
				'constants' => true,
			),
		),
		'stores'      => array(
			array(
				'provider'      => 'mailersend',
				'provider_name' => 'MailerSend',
				'fields'        => array(
					'api_key' => array(
						'path'     => array( 'mailersend_token' ),
						'constant' => 'MY_SHOP_MAILERSEND_TOKEN',
					),
				),
			),
		),
		'source'      => 'our own plugin',
	);
	return $plugins;
} );
`;

function OwnPlace() {
	return (
		<section className="key-health-card">
			<div className="key-health-more">
				<Disclosure label={ __( 'Is there a key in a place of your own?', 'key-health' ) }>
					<p className="key-health-text">
						<RichText
							text={ __(
								'Some sites keep a key in a theme, a plugin of their own, or a screen that is not known here. A developer can name that place with the filter `key_health_plugins`. Then the key is checked like any other.',
								'key-health'
							) }
						/>
					</p>
					<pre
						className="key-health-raw"
						dir="ltr"
						// Scrolls on narrow screens, so it must be reachable by keyboard.

						tabIndex={ 0 }
						role="region"
						aria-label={ __( 'Example', 'key-health' ) }
					>
						<code>{ EXAMPLE }</code>
					</pre>
					<div className="key-health-acts">
						<CopyButton
							text={ () => EXAMPLE }
							label={ __( 'Copy the example', 'key-health' ) }
						/>
					</div>
				</Disclosure>
			</div>
		</section>
	);
}

/** Never an empty page: where it looked, and a way on. */
export function NothingFound( { searched }: Pick< Report, 'searched' > ) {
	const title = useId();
	return (
		<>
			<section className="key-health-card" aria-labelledby={ title }>
				<div className="key-health-card__body">
					<h2 id={ title } className="key-health-title is-small">
						{ __( 'Where Key Health looked', 'key-health' ) }
					</h2>
					<Places searched={ searched } />
				</div>
				<div className="key-health-more">
					<Disclosure label={ plugins_label( searched ) }>
						<Plugins searched={ searched } />
					</Disclosure>
				</div>
			</section>
			<OwnPlace />
			<Explain />
		</>
	);
}
