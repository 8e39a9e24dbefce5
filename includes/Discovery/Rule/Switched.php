<?php
/**
 * While a switch is on, constants alone count, also where they are missing; while it is off, none does.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Discovery\Rule;

use KeyHealth\Discovery\Found;

defined( 'ABSPATH' ) || exit;

/**
 * FluentSMTP 2.2.95, app/Services/Mailer/Providers/SendGrid/Handler.php:213 (and every other handler): with `key_store` at `wp_config`
 * the value is the constant, or '' where it is not defined. MailerSend 1.0.8, src/Mail.php:38: so with `mailersend_config_mode`.
 */
final class Switched implements Rule {

	/** @var Sentences */
	private $sentences;

	/** @var string Short name of the plugin. */
	private $plugin;

	/** @var bool */
	private $is_on;

	/** @var string What switches constants on. */
	private $called;

	public function __construct( string $plugin, bool $is_on, string $called ) {
		$this->sentences = new Sentences( $plugin );
		$this->plugin    = $plugin;
		$this->is_on     = $is_on;
		$this->called    = $called;
	}

	public function decide( Found $constant, Found $option, string $name ): Decision {
		if ( ! $this->is_on ) {
			return $this->sentences->database( $constant->is_there() ? $this->sentences->switched_off( $this->called ) : null );
		}
		if ( $constant->is_empty() ) {
			return $this->nothing_there( $constant, $option, $name );
		}
		return new Decision(
			true,
			/* translators: 1: name of a plugin, 2: name of a switch. */
			Sentences::about( 'switched_on', sprintf( __( '%1$s uses this one, because %2$s is on.', 'key-health' ), $this->plugin, $this->called ) ),
			/* translators: 1: name of a switch, 2: name of a plugin, 3: name of a constant. */
			Sentences::about( 'switched_away', sprintf( __( 'Ignored because %1$s is on: %2$s then reads the constant %3$s alone.', 'key-health' ), $this->called, $this->plugin, $name ) )
		);
	}

	private function nothing_there( Found $constant, Found $option, string $name ): Decision {
		$used = $constant->is_there()
			/* translators: 1: name of a switch, 2: name of a plugin. */
			? sprintf( __( 'It is empty. While %1$s is on, %2$s reads this constant alone, and so has nothing.', 'key-health' ), $this->called, $this->plugin )
			/* translators: 1: name of a switch, 2: name of a plugin. */
			: sprintf( __( 'It is not defined. While %1$s is on, %2$s reads this constant alone, and so has nothing.', 'key-health' ), $this->called, $this->plugin );
		$lost = $constant->is_there()
			/* translators: 1: name of a switch, 2: name of a plugin, 3: name of a constant. */
			? sprintf( __( 'Ignored because %1$s is on: %2$s then reads the constant %3$s alone, although it is empty.', 'key-health' ), $this->called, $this->plugin, $name )
			/* translators: 1: name of a switch, 2: name of a plugin, 3: name of a constant. */
			: sprintf( __( 'Ignored because %1$s is on: %2$s then reads the constant %3$s alone, although it is not defined.', 'key-health' ), $this->called, $this->plugin, $name );
		return new Decision(
			true,
			Sentences::about( $constant->is_there() ? 'switched_to_empty' : 'switched_to_nothing', $used ),
			Sentences::about( $option->is_empty() ? 'switched_away' : 'masked_by_switch', $lost )
		);
	}
}
