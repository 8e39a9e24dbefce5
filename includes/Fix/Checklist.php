<?php
/**
 * Whether a fix has reached what people notice.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Diagnosis\Examiner;
use KeyHealth\Diagnosis\Wording;
use KeyHealth\Discovery\Discoverer;
use KeyHealth\Discovery\Plugin_Conditions;
use KeyHealth\Health\Key_View;
use KeyHealth\Health\Recorded_Errors;
use KeyHealth\Health\Store;
use KeyHealth\Model\Finding;
use KeyHealth\Model\Fingerprinter;
use KeyHealth\Model\Key;
use KeyHealth\Model\Key_Memory;

defined( 'ABSPATH' ) || exit;

/**
 * Ticked by facts of this site, not by a person; what no fact can tell is left out. Nobody is asked.
 *
 * @phpstan-import-type Plugin from Catalog
 * @phpstan-import-type Line from Checklist_Comments
 */
final class Checklist {

	/** @var Catalog */
	private $catalog;

	/** @var Discoverer */
	private $discoverer;

	/** @var Examiner */
	private $examiner;

	/** @var Store */
	private $store;

	/** @var Fingerprinter */
	private $fingerprinter;

	/** @var Wording */
	private $wording;

	/** @var Plugin_Conditions */
	private $conditions;

	/** @var Recorded_Errors */
	private $recorded;

	/** @var Checklist_Comments */
	private $comments;

	/** @var Test_Email_Memory */
	private $mail;

	public function __construct( Catalog $catalog, Discoverer $discoverer, Examiner $examiner, Store $store, Fingerprinter $fingerprinter, Wording $wording, Plugin_Conditions $conditions, Recorded_Errors $recorded, Checklist_Comments $comments, Test_Email_Memory $mail ) {
		$this->catalog       = $catalog;
		$this->discoverer    = $discoverer;
		$this->examiner      = $examiner;
		$this->store         = $store;
		$this->fingerprinter = $fingerprinter;
		$this->wording       = $wording;
		$this->conditions    = $conditions;
		$this->recorded      = $recorded;
		$this->comments      = $comments;
		$this->mail          = $mail;
	}

	/**
	 * @return array
	 * @phpstan-return list<Line> `ChecklistResult['lines']` in src/shared/types.ts.
	 */
	public function of( Key $key ): array {
		$memory  = $this->store->key( $key->id() );
		$finding = $this->examiner->look( $key, $memory );
		$plugin  = $this->catalog->plugin( $key->plugin() );
		$since   = $this->fixed_at( $key, $memory, $finding );
		$lines   = array( $this->accepted( $key, $memory, $finding ) );
		if ( null !== $plugin && $key->in_use() ) {
			$lines[] = $this->connected( $plugin, $finding );
			$lines[] = 'mail' === $plugin['purpose'] ? $this->mail_accepted( $key, $since ) : null;
			$lines[] = $this->comments->line( $plugin, $since );
			$lines[] = isset( $plugin['errors'] ) ? $this->no_new_error( $key, $plugin, $since ) : null;
		}
		return array_values( array_filter( $lines ) );
	}

	/** Since when this value stands here and is accepted: whichever came last. */
	private function fixed_at( Key $key, Key_Memory $memory, Finding $finding ): int {
		$seen  = $memory->seen( $this->fingerprinter->of( $key->main_field()->value() ) );
		$since = $finding->is_accepted() ? (int) $memory->since() : 0;
		return max( $since, (int) ( $seen['first'] ?? 0 ) );
	}

	/**
	 * @return array|null
	 * @phpstan-return Line|null
	 */
	private function accepted( Key $key, Key_Memory $memory, Finding $finding ): ?array {
		$provider = $this->wording->provider_name( $key );
		$plugin   = $this->catalog->plugin( $key->plugin() )['short_name'] ?? $key->plugin();
		$noun     = $this->catalog->provider( $key->provider() )['noun'] ?? __( 'key', 'key-health' );
		if ( 'not_checkable' === $finding->diagnosis() ) {
			return null;
		}
		if ( $finding->is_accepted() ) {
			/* translators: 1: provider, 2: "token", 3: plugin. */
			return self::line( 'key_accepted', 'done', sprintf( __( '%1$s accepts the %2$s that %3$s uses now', 'key-health' ), $provider, $noun, $plugin ), '', $memory->checked_at() );
		}
		if ( 'broken' === $finding->state() ) {
			/* translators: 1: provider, 2: "token", 3: plugin. */
			return self::line( 'key_accepted', 'failed', sprintf( __( '%1$s does not accept the %2$s that %3$s uses now', 'key-health' ), $provider, $noun, $plugin ), $finding->title(), $memory->checked_at() );
		}
		/* translators: 1: provider, 2: "token". */
		return self::line( 'key_accepted', 'waiting', sprintf( __( '%1$s has not accepted this %2$s yet', 'key-health' ), $provider, $noun ), $finding->title(), null );
	}

	/**
	 * The plugin's own idea. It looks at its key again only when it uses it: a complaint after a fix is an old one.
	 *
	 * @param array   $plugin  The plugin.
	 * @param Finding $finding About its key.
	 * @phpstan-param Plugin $plugin
	 * @return array|null
	 * @phpstan-return Line|null
	 */
	private function connected( array $plugin, Finding $finding ): ?array {
		if ( ! isset( $plugin['connected'] ) ) {
			return null;
		}
		if ( $this->conditions->holds( $plugin['connected'], $plugin ) ) {
			/* translators: %s: plugin. */
			return self::line( 'connected', 'done', sprintf( __( '%s itself shows no complaint', 'key-health' ), $plugin['short_name'] ), '', null );
		}
		$line = self::line(
			'connected',
			$finding->is_accepted() ? 'waiting' : 'failed',
			/* translators: %s: plugin. */
			sprintf( __( '%s itself still shows a complaint', 'key-health' ), $plugin['short_name'] ),
			__( 'It looks at the key again when it uses it next.', 'key-health' ),
			null
		);
		$line['link'] = array(
			/* translators: %s: plugin. */
			'label' => sprintf( __( 'Open %s', 'key-health' ), $plugin['short_name'] ),
			'url'   => admin_url( $plugin['settings'] ),
		);
		return $line;
	}

	/**
	 * @return array
	 * @phpstan-return Line
	 */
	private function mail_accepted( Key $key, int $since ): array {
		$last = $this->mail->last();
		if ( null === $last || $last['at'] < $since ) {
			return self::line( 'mail_accepted', 'waiting', __( 'No test email has been sent since', 'key-health' ), __( 'Send one: it takes the same way as the site’s other mail.', 'key-health' ), null );
		}
		$is_over_this = $last['keys'] ? in_array( $key->id(), $last['keys'], true ) : Key::PRIMARY === $key->use();
		if ( ! $is_over_this ) {
			return self::line( 'mail_accepted', 'waiting', __( 'The last test email was not seen to go over this connection', 'key-health' ), '', $last['at'] );
		}
		return $last['sent']
			? self::line( 'mail_accepted', 'done', __( 'A test email was accepted', 'key-health' ), '', $last['at'] )
			: self::line( 'mail_accepted', 'failed', __( 'The last test email was not accepted', 'key-health' ), '', $last['at'] );
	}

	/**
	 * @param Key   $key    The key.
	 * @param array $plugin Its plugin, which keeps a list of errors.
	 * @param int   $since  Seconds.
	 * @phpstan-param Plugin $plugin
	 * @return array
	 * @phpstan-return Line
	 */
	private function no_new_error( Key $key, array $plugin, int $since ): array {
		$keys     = array_filter(
			$this->discoverer->keys(),
			static function ( Key $other ) use ( $key ): bool {
				return $other->plugin() === $key->plugin();
			}
		);
		$memories = array();
		foreach ( $keys as $id => $other ) {
			$memories[ $id ] = $this->store->key( $id );
		}
		$noted = $this->recorded->of( $keys, $memories, $since )[ $key->id() ] ?? null;
		if ( null === $noted ) {
			/* translators: %s: plugin. */
			return self::line( 'no_new_error', 'done', sprintf( __( '%s has noted no new error', 'key-health' ), $plugin['short_name'] ), '', null );
		}
		/* translators: %s: plugin. */
		$line       = self::line( 'no_new_error', 'failed', sprintf( __( '%s has noted a new error', 'key-health' ), $plugin['short_name'] ), (string) $noted['title'], null );
		$line['at'] = $noted['at'];
		return $line;
	}

	/**
	 * @param string   $id    Which fact.
	 * @param string   $state `done`, `failed` or `waiting`.
	 * @param string   $text  What is so.
	 * @param string   $sub   More about it, or ''.
	 * @param int|null $at    Seconds.
	 * @return array
	 * @phpstan-return Line
	 */
	private static function line( string $id, string $state, string $text, string $sub, ?int $at ): array {
		return array(
			'id'    => $id,
			'state' => $state,
			'text'  => $text,
			'sub'   => $sub,
			'at'    => Key_View::iso( $at ),
			'link'  => null,
		);
	}
}
