<?php
/**
 * What a site may say about Key Health in its privacy policy.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface;

use KeyHealth\Model\Loose;

defined( 'ABSPATH' ) || exit;

/**
 * The same on every page and for every person: WordPress tells of every difference as news. So it names all providers, and not only
 * those of the keys that stand there now.
 */
final class Privacy_Policy {

	public function suggest(): void {
		wp_add_privacy_policy_content( __( 'Key Health', 'key-health' ), wp_kses_post( $this->text() ) );
	}

	/** HTML. */
	public function text(): string {
		return '<p class="privacy-policy-tutorial">' . esc_html__( 'Key Health checks the keys with which this site uses other services. It sends nothing about visitors.', 'key-health' ) . '</p>'
			. '<strong class="privacy-policy-tutorial">' . esc_html__( 'Suggested text:', 'key-health' ) . '</strong> '
			. self::paragraphs( $this->sent() )
			. '<ul>' . implode( '', array_map( array( $this, 'provider' ), $this->providers() ) ) . '</ul>'
			. self::paragraphs( $this->kept() );
	}

	/**
	 * @return list<string>
	 */
	private function sent(): array {
		return array(
			__( 'This site uses services for mail, newsletters and spam protection. Each needs a key. To see whether a key works, this site sends it to the service that issued it.', 'key-health' ),
			__( 'With it, the service sees the address of our server. It gets nothing about visitors, and no message of theirs.', 'key-health' ),
			__( 'When a service does not answer, api.wordpress.org is asked whether this site is online. It gets no key.', 'key-health' ),
			__( 'Where alerts are set up, the chosen services or email addresses get the name and address of this site. They read which plugin and provider are concerned, and no key.', 'key-health' ),
			__( 'A service is asked only where this site holds one of its keys. These are all that may be asked:', 'key-health' ),
		);
	}

	/**
	 * @return list<string>
	 */
	private function kept(): array {
		return array(
			__( 'This site keeps when each key was checked and what came out. That is the answer of the service, without the key, and a fingerprint of it.', 'key-health' ),
			__( 'Of each key, the last 50 changes of its state are kept. A key that was replaced stays for one hour, encrypted.', 'key-health' ),
			__( 'When a line of wp-config.php was changed, the old file stays as it was for one hour, where visitors cannot read it.', 'key-health' ),
			__( 'Of the people who look after this site, it keeps who has changed a file and which notices were put aside. Email addresses for alerts are kept until they are removed.', 'key-health' ),
			__( 'All of it is deleted when the plugin is deleted.', 'key-health' ),
		);
	}

	/**
	 * @param array<string, mixed> $provider Of build/catalog/privacy.php.
	 */
	private function provider( array $provider ): string {
		$hosts    = Loose::texts( $provider['hosts'] ?? null );
		$receives = str_replace( array( '{key}', '{provider}' ), array( Loose::text( $provider, 'noun' ), Loose::text( $provider, 'name' ) ), Loose::text( $provider, 'receives' ) );
		return '<li>' . esc_html(
			sprintf(
				/* translators: 1: name of a service, 2: its host names, 3: what it gets: "Its key". */
				__( '%1$s (%2$s): %3$s', 'key-health' ),
				Loose::text( $provider, 'name' ),
				$hosts ? implode( ', ', $hosts ) : __( 'a server that you have chosen', 'key-health' ),
				$receives
			)
		) . '</li>';
	}

	/**
	 * @return list<array<string, mixed>>
	 */
	private function providers(): array {
		return Loose::maps( require dirname( __DIR__, 2 ) . '/build/catalog/privacy.php' );
	}

	/**
	 * @param list<string> $sentences Plain text.
	 */
	private static function paragraphs( array $sentences ): string {
		return '<p>' . implode( '</p><p>', array_map( 'esc_html', $sentences ) ) . '</p>';
	}
}
