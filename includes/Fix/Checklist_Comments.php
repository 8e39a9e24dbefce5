<?php
/**
 * Whether comments are checked for spam, as the comments themselves show it.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Health\Key_View;

defined( 'ABSPATH' ) || exit;

/**
 * Reads two kinds of comment meta that a spam filter leaves behind, by the names that the catalog gives. No text of a comment is read.
 *
 * @phpstan-import-type Plugin from Catalog
 * @phpstan-import-type Checks_Comments from Catalog
 * @phpstan-type Line array{id: string, state: string, text: string, sub: string, at: string|null, link: array{label: string, url: string}|null}
 */
final class Checklist_Comments {

	/**
	 * @param array $plugin The plugin.
	 * @param int   $since  Seconds: what came before says nothing.
	 * @phpstan-param Plugin $plugin
	 * @return array|null
	 * @phpstan-return Line|null
	 */
	public function line( array $plugin, int $since ): ?array {
		$spec = $plugin['checks_comments'] ?? null;
		if ( null === $spec ) {
			return null;
		}
		$checked = $this->newest( $spec['done']['meta'], $spec['done']['is'], $since );
		$missed  = $this->newest( $spec['waits'], array(), $since );
		$waiting = $this->count( $spec['waits'] );
		$name    = $plugin['short_name'];
		$line    = array(
			'id'    => 'comments_checked',
			'state' => 'waiting',
			'text'  => __( 'No comment has come in since', 'key-health' ),
			/* translators: %s: plugin. */
			'sub'   => sprintf( __( 'The next one shows whether %s checks it.', 'key-health' ), $name ),
			'at'    => null,
			'link'  => null,
		);
		if ( null !== $checked && $checked >= (int) $missed ) {
			$line = array(
				'state' => 'done',
				/* translators: %s: plugin. */
				'text'  => sprintf( __( '%s has checked a comment', 'key-health' ), $name ),
				'sub'   => '',
				'at'    => Key_View::iso( $checked ),
			) + $line;
		} elseif ( null !== $missed ) {
			$line = array(
				'state' => 'failed',
				/* translators: %s: plugin. */
				'text'  => sprintf( __( '%s could not check a comment', 'key-health' ), $name ),
				'sub'   => '',
				'at'    => Key_View::iso( $missed ),
			) + $line;
		}
		return 0 === $waiting ? $line : self::with_waiting( $line, $spec, $waiting );
	}

	/**
	 * @param array $line    What is said so far.
	 * @param array $spec    Where they are checked.
	 * @param int   $waiting How many comments wait.
	 * @phpstan-param Line $line
	 * @phpstan-param Checks_Comments $spec
	 * @return array
	 * @phpstan-return Line
	 */
	private static function with_waiting( array $line, array $spec, int $waiting ): array {
		$line['sub'] = trim(
			$line['sub'] . ' ' . sprintf(
				/* translators: 1: number, 2: label of a button. */
				_n( '%1$d comment came in unchecked and waits. Press “%2$s” on the Comments screen to have it checked now.', '%1$d comments came in unchecked and wait. Press “%2$s” on the Comments screen to have them checked now.', $waiting, 'key-health' ),
				$waiting,
				$spec['button']
			)
		);
		$line['link'] = array(
			'label' => __( 'Open Comments', 'key-health' ),
			'url'   => admin_url( $spec['screen'] ),
		);
		return $line;
	}

	/**
	 * When the newest comment with such a mark came in.
	 *
	 * @param string       $meta  Name of the mark.
	 * @param list<string> $is    What it may hold; empty for anything.
	 * @param int          $since Seconds.
	 */
	private function newest( string $meta, array $is, int $since ): ?int {
		/** @var \wpdb $wpdb */
		global $wpdb;
		$values = $is ? ' AND m.meta_value IN ( ' . self::places( $is ) . ' )' : '';
		// phpcs:disable WordPress.DB -- the list of placeholders is made above; what another plugin notes must be read anew each time.
		$time = $wpdb->get_var(
			$wpdb->prepare(
				'SELECT MAX( c.comment_date_gmt ) FROM %i m JOIN %i c ON c.comment_ID = m.comment_id WHERE m.meta_key = %s AND c.comment_date_gmt >= %s' . $values,
				array_merge( array( $wpdb->commentmeta, $wpdb->comments, $meta, gmdate( 'Y-m-d H:i:s', $since ) ), $is )
			)
		);
		// phpcs:enable
		$seconds = is_string( $time ) ? strtotime( $time . ' UTC' ) : false;
		return false === $seconds ? null : $seconds;
	}

	private function count( string $meta ): int {
		/** @var \wpdb $wpdb */
		global $wpdb;
		// phpcs:ignore WordPress.DB -- it changes with every comment.
		return (int) $wpdb->get_var( $wpdb->prepare( "SELECT COUNT( DISTINCT m.comment_id ) FROM %i m JOIN %i c ON c.comment_ID = m.comment_id WHERE m.meta_key = %s AND c.comment_approved = '0'", $wpdb->commentmeta, $wpdb->comments, $meta ) );
	}

	/**
	 * @param list<string> $values Values.
	 * @return literal-string
	 */
	private static function places( array $values ): string {
		return implode( ', ', array_fill( 0, count( $values ), '%s' ) );
	}
}
