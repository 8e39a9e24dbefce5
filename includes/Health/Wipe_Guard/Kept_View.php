<?php
/**
 * Says which keys were kept from being emptied.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health\Wipe_Guard;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Health\Key_View;
use KeyHealth\Model\Loss;

defined( 'ABSPATH' ) || exit;

/**
 * @phpstan-import-type Row from Kept_Keys
 */
final class Kept_View {

	/** @var Kept_Keys */
	private $kept;

	/** @var Catalog */
	private $catalog;

	public function __construct( Kept_Keys $kept, Catalog $catalog ) {
		$this->kept    = $kept;
		$this->catalog = $catalog;
	}

	/**
	 * @return list<array{key_id: string, name: string, at: string, times: int, request: string, text: string}> The newest first.
	 */
	public function all(): array {
		$entries = array();
		foreach ( $this->kept->all() as $row ) {
			$entries[] = array(
				'key_id'  => $row['key_id'],
				'name'    => $row['name'],
				'at'      => (string) Key_View::iso( $row['loss']->at() ),
				'times'   => $row['times'],
				'request' => $row['loss']->request(),
				'text'    => $this->text( $row ),
			);
		}
		return $entries;
	}

	/**
	 * @param array $row What was kept.
	 * @phpstan-param Row $row
	 */
	private function text( array $row ): string {
		$who = $this->who( $row['key_id'], $row['loss'] );
		if ( $row['refused'] ) {
			/* translators: 1: name of a plugin, or "WordPress", 2: name of a provider. */
			return sprintf( __( '%1$s did not accept the new %2$s key and would have left none. Key Health put the old key back.', 'key-health' ), $who, $row['name'] );
		}
		/* translators: 1: name of a plugin, or "WordPress", 2: name of a provider. */
		return sprintf( __( '%1$s would have emptied the %2$s key. Key Health kept it.', 'key-health' ), $who, $row['name'] );
	}

	private function who( string $key_id, Loss $loss ): string {
		if ( 'plugin' === $loss->by() ) {
			return $this->catalog->plugin( explode( '/', $key_id )[0] )['short_name'] ?? $loss->who();
		}
		return '' === $loss->who() ? 'WordPress' : $loss->who();
	}
}
