<?php
/**
 * All that may leave the site for a support desk.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Discovery\Discoverer;
use KeyHealth\Health\Key_View;
use KeyHealth\Model\Key;
use KeyHealth\Model\Loose;
use KeyHealth\Model\Redactor;
use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * The report holds no secret, and the reader may see all of it. Covered once more all the same, with every value that stands anywhere on
 * this site: what other plugins are called, and what they noted, is theirs to write.
 */
final class Support_Bundle {

	/** @var Catalog */
	private $catalog;

	/** @var Discoverer */
	private $discoverer;

	/** @var Support_Versions */
	private $versions;

	/** @var Test_Email_Path */
	private $path;

	/** @var Test_Email_Memory */
	private $mail;

	public function __construct( Catalog $catalog, Discoverer $discoverer, Support_Versions $versions, Test_Email_Path $path, Test_Email_Memory $mail ) {
		$this->catalog    = $catalog;
		$this->discoverer = $discoverer;
		$this->versions   = $versions;
		$this->path       = $path;
		$this->mail       = $mail;
	}

	/**
	 * @param array<string, mixed> $report `Report` in src/shared/types.ts, as the reader gets it.
	 * @param string               $id     Of the key.
	 * @return array{text: string, data: array<string, mixed>, message: array{to: string, subject: string, body: string}|null}|null `SupportBundle` in src/shared/types.ts; null when there is no such key.
	 */
	public function of( array $report, string $id ): ?array {
		foreach ( Loose::maps( $report['keys'] ?? null ) as $entry ) {
			if ( Loose::text( $entry, 'id' ) === $id ) {
				return $this->about( $report, $entry );
			}
		}
		return null;
	}

	/**
	 * @param array<string, mixed> $report The report.
	 * @param array<string, mixed> $entry  The key's entry in it.
	 * @return array{text: string, data: array<string, mixed>, message: array{to: string, subject: string, body: string}|null}
	 */
	private function about( array $report, array $entry ): array {
		$redactor = $this->redactor();
		$versions = $this->versions->of( Loose::text( $entry, 'plugin', 'slug' ) );
		$data     = ( new Support_Data() )->of( $report, $entry ) + array(
			'mail'     => 'mail' === Loose::text( $entry, 'provider', 'purpose' ) ? $this->mail() : null,
			'versions' => $versions,
		);
		$data     = Loose::map( self::covered( $data, $redactor ) );
		$message  = null;
		// Software that a person runs has no support desk that knows the key.
		if ( null !== $this->catalog->provider( Loose::text( $entry, 'provider', 'id' ) ) && '' === $this->catalog->server_field( Loose::text( $entry, 'provider', 'id' ) ) ) {
			$message = array_map( array( $redactor, 'redact' ), ( new Support_Message() )->of( $report, $entry, $versions ) );
		}
		return array(
			'text'    => ( new Support_Text() )->of( $data ),
			'data'    => $data,
			'message' => $message,
		);
	}

	/**
	 * @return array{path: list<array{label: string, value: string}>, last_test: array{at: string|null, sent: bool}|null}
	 */
	private function mail(): array {
		$last = $this->mail->last();
		$keys = array_filter(
			$this->discoverer->keys(),
			function ( Key $key ): bool {
				return $key->in_use() && 'mail' === ( $this->catalog->plugin( $key->plugin() )['purpose'] ?? '' );
			}
		);
		return array(
			'path'      => $this->path->of( array_values( $keys ), null ),
			'last_test' => null === $last ? null : array(
				'at'   => Key_View::iso( $last['at'] ),
				'sent' => $last['sent'],
			),
		);
	}

	private function redactor(): Redactor {
		return new Redactor( self::secrets( $this->discoverer->keys() ) );
	}

	/**
	 * @param array<string, Key> $keys All keys of this site.
	 * @return list<Secret> Every value of theirs that stands anywhere, whether it counts or not.
	 */
	public static function secrets( array $keys ): array {
		$secrets = array();
		foreach ( $keys as $key ) {
			foreach ( $key->fields() as $field ) {
				if ( ! $field->is_secret() ) {
					continue;
				}
				$secrets[] = $field->value();
				foreach ( $field->definitions() as $definition ) {
					$secrets[] = $definition->secret();
				}
			}
		}
		return $secrets;
	}

	/**
	 * @param mixed    $value    A part of the facts.
	 * @param Redactor $redactor Covers.
	 * @return mixed
	 */
	private static function covered( $value, Redactor $redactor ) {
		if ( is_array( $value ) ) {
			return array_map(
				static function ( $part ) use ( $redactor ) {
					return self::covered( $part, $redactor );
				},
				$value
			);
		}
		return is_string( $value ) ? $redactor->redact( $value ) : $value;
	}
}
