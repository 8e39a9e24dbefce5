<?php
/**
 * Whether this site's mail can carry an alert.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health\Alerts;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Diagnosis\Examiner;
use KeyHealth\Diagnosis\Mail_Path;
use KeyHealth\Diagnosis\Mail_Switches;
use KeyHealth\Discovery\Discoverer;
use KeyHealth\Health\Store;
use KeyHealth\Model\Key;

defined( 'ABSPATH' ) || exit;

/**
 * The news that mail fails does not travel by that mail. It is tried unless the keys that send it are known to be broken: a backup
 * connection that works is a way, and so is a mail that was accepted after the key broke. And it is not tried while a plugin is told to
 * send nothing: such plugins throw mail away and say that they have sent it.
 */
final class Mail_Way {

	/** @var Catalog */
	private $catalog;

	/** @var Discoverer */
	private $discoverer;

	/** @var Examiner */
	private $examiner;

	/** @var Store */
	private $store;

	/** @var Mail_Path */
	private $path;

	/** @var Mail_Switches */
	private $switches;

	/** @var callable(): int When a mail was last seen to be accepted, in seconds; 0 for never. */
	private $accepted_at;

	/**
	 * @param Catalog         $catalog     Knows which plugins send mail.
	 * @param Discoverer      $discoverer  Knows the keys.
	 * @param Examiner        $examiner    Knows their state.
	 * @param Store           $store       What is remembered of them.
	 * @param Mail_Path       $path        Who gets the mail.
	 * @param Mail_Switches   $switches    Whether a plugin is told to send nothing.
	 * @param callable(): int $accepted_at When a mail was last seen to be accepted.
	 */
	public function __construct( Catalog $catalog, Discoverer $discoverer, Examiner $examiner, Store $store, Mail_Path $path, Mail_Switches $switches, callable $accepted_at ) {
		$this->catalog     = $catalog;
		$this->discoverer  = $discoverer;
		$this->examiner    = $examiner;
		$this->store       = $store;
		$this->path        = $path;
		$this->switches    = $switches;
		$this->accepted_at = $accepted_at;
	}

	/** The plugin that gets the mail and is told to send none, as it is called; null where mail may go out. */
	public function stopped_by(): ?string {
		$sender = $this->path->sender();
		if ( null !== $sender ) {
			$slugs = array( $sender->plugin() );
		} else {
			$slugs = count( $this->path->claims() ) > 1 ? array() : array_map( static fn( Key $key ): string => $key->plugin(), $this->senders() );
		}
		foreach ( array_unique( $slugs ) as $slug ) {
			$plugin = $this->catalog->plugin( $slug );
			if ( null !== $plugin && $this->switches->is_stopped( $plugin ) ) {
				return $plugin['short_name'];
			}
		}
		return null;
	}

	/** The broken key that mail depends on; null where mail may go out. */
	public function blocked_by(): ?Key {
		$broken = null;
		foreach ( $this->senders() as $key ) {
			$memory = $this->store->key( $key->id() );
			if ( 'broken' !== $this->examiner->look( $key, $memory )->state() || ( $this->accepted_at )() > (int) $memory->since() ) {
				return null;
			}
			$broken = Key::PRIMARY === $key->use() ? $key : $broken;
		}
		return $broken;
	}

	/**
	 * Any of them may carry it. Connections for a part of the mail are not counted: nobody knows for which.
	 *
	 * @return list<Key>
	 */
	private function senders(): array {
		$sender = $this->path->sender();
		return array_values(
			array_filter(
				$this->discoverer->keys(),
				function ( Key $key ) use ( $sender ): bool {
					$is_meant = null === $sender || $sender->plugin() === $key->plugin();
					return $is_meant && in_array( $key->use(), array( Key::PRIMARY, Key::BACKUP ), true ) && 'mail' === ( $this->catalog->plugin( $key->plugin() )['purpose'] ?? '' );
				}
			)
		);
	}
}
