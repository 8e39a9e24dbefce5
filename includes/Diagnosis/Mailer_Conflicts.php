<?php
/**
 * Finds plugins that both want to send the mail of the site.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis;

use KeyHealth\Model\Conflict;
use KeyHealth\Model\Definition;
use KeyHealth\Model\Key;

defined( 'ABSPATH' ) || exit;

/**
 * Only between plugins that are set up: each has a key in use.
 */
final class Mailer_Conflicts {

	/** @var bool Whether the reader may know where code stands. */
	private $shows_files;

	public function __construct( bool $shows_files ) {
		$this->shows_files = $shows_files;
	}

	/**
	 * @param array<string, Mail_Claim> $claims Plugins that are set up to send.
	 * @param Mail_Claim|null           $sender Who gets the mail.
	 * @param array<string, Key>        $used   Keys by plugin.
	 * @return list<Conflict>
	 */
	public function of( array $claims, ?Mail_Claim $sender, array $used ): array {
		if ( array() === $claims ) {
			return array();
		}
		if ( null === $sender ) {
			$sender = reset( $claims );
			$reason = 'unclear';
		} elseif ( '' === $sender->plugin() ) {
			$reason = 'code';
		} elseif ( isset( $claims[ $sender->plugin() ] ) ) {
			$reason = $sender->by();
		} else {
			// It takes the mail, but has no key: what it does with it is its own affair.
			return array();
		}
		$conflicts = array();
		foreach ( $claims as $slug => $claim ) {
			if ( $slug !== $sender->plugin() ) {
				$is_open     = $this->may_both_count( $sender, $claim, $used );
				$conflicts[] = $this->between( $sender, $claim, $is_open ? 'unclear' : $reason, $used );
			}
		}
		return $conflicts;
	}

	/**
	 * A mailer that hands over by SMTP leaves it to `phpmailer_init` to say which server and which password.
	 *
	 * @param Mail_Claim         $sender Who gets the mail.
	 * @param Mail_Claim         $other  Who wants it as well.
	 * @param array<string, Key> $used   Keys by plugin.
	 */
	private function may_both_count( Mail_Claim $sender, Mail_Claim $other, array $used ): bool {
		return Mail_Claim::PHPMAILER === $sender->by()
			&& Mail_Claim::PHPMAILER_INIT === $other->by()
			&& isset( $used[ $sender->plugin() ] )
			&& 'smtp' === $used[ $sender->plugin() ]->provider();
	}

	/**
	 * @param Mail_Claim         $sender Who gets the mail, or may get it.
	 * @param Mail_Claim         $loser  Whose key is not used.
	 * @param string             $reason Why.
	 * @param array<string, Key> $used   Keys by plugin.
	 */
	private function between( Mail_Claim $sender, Mail_Claim $loser, string $reason, array $used ): Conflict {
		$key      = $used[ $loser->plugin() ];
		$is_clear = $reason === $sender->by();
		$sides    = array();
		/* translators: %s: name of a plugin. */
		$if_asked = __( '%s sends with this one when it gets the mail.', 'key-health' );
		if ( isset( $used[ $sender->plugin() ] ) ) {
			$sides[] = $this->side( $used[ $sender->plugin() ], true, $is_clear ? $sender->sentence( $this->shows_files ) : sprintf( $if_asked, $sender->name() ) );
		}
		$sides[] = $is_clear
			/* translators: %s: name of a plugin. */
			? $this->side( $key, false, sprintf( __( '%s would send with this one, but does not get the mail.', 'key-health' ), $loser->name() ) )
			: $this->side( $key, true, sprintf( $if_asked, $loser->name() ) );
		$conflict = new Conflict(
			'mailer_conflict',
			$reason,
			$key,
			array_values( array_filter( $sides ) ),
			'wp_mail',
			null,
			null,
			array( 'other_name' => 'code' === $reason ? $this->label( $sender ) : $sender->name() )
		);
		return $conflict->with_links( array( Screens_Elsewhere::plugins() ) );
	}

	/** Other code by its file, for who may know it. */
	private function label( Mail_Claim $other ): string {
		return $this->shows_files && null !== $other->code() ? $other->code()->label() : $other->name();
	}

	private function side( Key $key, bool $is_used, string $why ): ?Definition {
		$effective = $key->main_field()->effective();
		return null === $effective ? null : $effective->demoted( $is_used ? Definition::EFFECTIVE : Definition::IGNORED, 'mail_path', $why );
	}
}
