<?php
/**
 * What keeps a key from doing its work, though nothing is wrong with it.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis;

use KeyHealth\Diagnosis\Conflicts\Site_Kind;
use KeyHealth\Model\Conflict;
use KeyHealth\Model\Key;

defined( 'ABSPATH' ) || exit;

/**
 * Two plugins that both want to send the mail, mail that is switched off, and keys that nobody uses. Asks nobody.
 */
final class Site_Conflicts {

	/** @var Mail_Path */
	private $path;

	/** @var Sending_Blocks */
	private $blocks;

	/** @var Mailer_Conflicts */
	private $mailers;

	/** @var Leftover_Keys */
	private $leftovers;

	/** @var list<Site_Kind> */
	private $further;

	/** @var bool */
	private $sends;

	/**
	 * @param Mail_Path        $path      Who takes mail.
	 * @param Sending_Blocks   $blocks    What stops it.
	 * @param Mailer_Conflicts $mailers   Who else wants it.
	 * @param Leftover_Keys    $leftovers Keys that nobody uses.
	 * @param list<Site_Kind>  $further   Further kinds.
	 * @param bool             $sends     Whether this site is meant to send mail; a copy of another is not.
	 */
	public function __construct( Mail_Path $path, Sending_Blocks $blocks, Mailer_Conflicts $mailers, Leftover_Keys $leftovers, array $further = array(), bool $sends = true ) {
		$this->sends     = $sends;
		$this->further   = $further;
		$this->path      = $path;
		$this->blocks    = $blocks;
		$this->mailers   = $mailers;
		$this->leftovers = $leftovers;
	}

	/**
	 * @param list<Key> $keys All keys of the site.
	 * @return list<Conflict> The worst first.
	 */
	public function of( array $keys ): array {
		$used   = $this->used( $keys );
		$claims = $this->path->claims();
		$sender = $this->path->sender();
		$others = array();
		foreach ( $this->further as $kind ) {
			$others = array_merge( $others, $kind->of( $keys ) );
		}
		return array_merge(
			$others,
			$this->sends ? $this->blocks->of( $used, $claims, $sender ) : array(),
			$this->mailers->of( array_intersect_key( $claims, $used ), $sender, $used ),
			$this->leftovers->of( $keys )
		);
	}

	/**
	 * Plugins that are set up, each with the key that counts most.
	 *
	 * @param list<Key> $keys All keys.
	 * @return array<string, Key> By slug of the plugin.
	 */
	private function used( array $keys ): array {
		$used = array();
		foreach ( $keys as $key ) {
			$effective = $key->main_field()->effective();
			$is_set_up = null !== $effective && ( $effective->is_closed() || ! $effective->secret()->is_empty() );
			if ( $is_set_up && $key->in_use() && ( ! isset( $used[ $key->plugin() ] ) || Key::PRIMARY !== $used[ $key->plugin() ]->use() ) ) {
				$used[ $key->plugin() ] = $key;
			}
		}
		return $used;
	}
}
