<?php
/**
 * How a plugin writes one value down.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Discovery\Codec;

use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

interface Codec {

	/**
	 * What the plugin gets out of a stored value. Never throws: what cannot be opened is closed.
	 *
	 * @param string $stored As the database holds it.
	 */
	public function open(
		#[\SensitiveParameter]
		string $stored
	): Opened;

	/**
	 * The form in which the plugin would store a value.
	 *
	 * @throws \DomainException In a sentence, when the plugin could not open it again.
	 */
	public function seal( Secret $value ): string;

	/**
	 * Names of the constants the key is made of, the preferred ones first; empty where they have no part in it.
	 *
	 * @return list<string>
	 */
	public function salts(): array;

	/**
	 * The same codec with the salts of another time or site, in memory only: to recover a value after they were changed. What is
	 * typed in wins over what the site defines; for the rest the site's own counts.
	 *
	 * @param array<string, string> $salts Name of the constant => value.
	 */
	public function with_salts(
		#[\SensitiveParameter]
		array $salts
	): self;
}
