<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Discovery;

use KeyHealth\Discovery\Error_Log;
use KeyHealth\Surface\Engine;
use KeyHealth\Tests\Test_Case;

/**
 * Which columns of other plugins' logs are read, and which never.
 */
final class Error_Log_Test extends Test_Case {

	protected function set_up() {
		parent::set_up();
		\KeyHealth\engine();
	}

	/**
	 * @dataProvider columns_of_mail
	 */
	public function test_no_column_that_holds_mail_is_read_whoever_names_it( string $column ): void {
		$this->assertFalse(
			Error_Log::may_be_read(
				array(
					'table' => 'some_log',
					'text'  => $column,
					'at'    => 'created_at',
					'where' => array( 'column' => 'status' ),
				)
			)
		);
	}

	/**
	 * @return list<array{string}>
	 */
	public function columns_of_mail(): array {
		return array_chunk( array( 'to', 'from', 'subject', 'body', 'message', 'headers', 'recipients', 'email_to', 'to_email', 'original_to', 'original_subject', 'session_transcript', 'attachments', 'x` FROM wp_users -- ' ), 1 );
	}

	public function test_every_place_that_the_catalog_names_is_read(): void {
		$count = 0;
		foreach ( ( new Engine() )->catalog()->plugins() as $slug => $plugin ) {
			foreach ( $plugin['errors'] ?? array() as $spec ) {
				++$count;
				$this->assertTrue( isset( $spec['option'] ) || Error_Log::may_be_read( $spec ), $slug );
			}
		}
		$this->assertGreaterThan( 0, $count );
	}
}
