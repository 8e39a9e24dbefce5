<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Network;

use KeyHealth\Model\Secret;
use KeyHealth\Network\Fix\Fix_Record;
use KeyHealth\Network\Group_Id;
use KeyHealth\Network\Tables;
use KeyHealth\Probe\Answer;
use KeyHealth\Tests\Discovery\Configurations;
use KeyHealth\Tests\Keys_On_Site;

/**
 * A key with something beside it, of which a process that was killed has written one half.
 *
 * @group multisite
 */
final class Many_Fix_Two_Fields_Test extends Many_Fix_Test_Case {

	/** @var string */
	private $new;

	protected function set_up() {
		parent::set_up();
		$this->new = str_repeat( '1b', 20 );
		$this->provider_says( new Answer( 200, array( 'content-type' => 'application/json' ), '{"status":"success","data":{"channel":{"name":"letters"},"account":{"status":"active"}}}' ) );
		foreach ( $this->sites as $site ) {
			$this->on( $site, static fn() => Keys_On_Site::put( 'wp_mail_smtp', Configurations::settings( 'smtpcom', 'mlsn.unused' ) ) );
			$this->note( $site, Keys_On_Site::SMTPCOM );
		}
	}

	/**
	 * @dataProvider halves
	 */
	public function test_the_next_completes_it_and_an_undo_puts_both_back( string $left ): void {
		$before = $this->rows();
		$id     = $this->killed_halfway( $left );
		$this->fixes()->many_fix()->work( $id, 20 );
		$this->assertSame( array( 'proven' => 4 ), $this->counts( $id ) );
		$this->assertSame( array_fill( 0, 4, array( 'api_key' => $this->new, 'channel' => 'letters' ) ), $this->smtpcom() ); // phpcs:ignore WordPress.Arrays.ArrayDeclarationSpacing -- two words.
		$this->undo( $id );
		$this->assertSame( $before, $this->rows() );
	}

	/**
	 * @dataProvider halves
	 */
	public function test_an_undo_at_once_puts_both_back( string $left ): void {
		$before = $this->rows();
		$id     = $this->killed_halfway( $left );
		$this->undo( $id );
		$this->assertSame( $before, $this->rows() );
	}

	/**
	 * @return array<string, array{string}> What was not written.
	 */
	public static function halves(): array {
		return array(
			'the key is written'               => array( 'channel' ),
			'what stands beside it is written' => array( 'api_key' ),
		);
	}

	/** As `note()` of the parent, for this provider. */
	protected function group(): string {
		return Group_Id::of( 'smtpcom', (string) $this->engine->fingerprinter()->of( new Secret( str_repeat( '0a', 20 ) ) ) );
	}

	protected function note( int $site, string $key_id = Keys_On_Site::MAILERSEND ): void {
		global $wpdb;
		if ( Keys_On_Site::SMTPCOM === $key_id ) {
			parent::note( $site, $key_id );
			$wpdb->update( Tables::name( 'uses' ), array( 'provider' => 'smtpcom' ), array( 'blog_id' => $site ) );
		}
	}

	private function killed_halfway( string $left ): int {
		global $wpdb;
		$old = $this->smtpcom()[0][ $left ];
		$fix = $this->fixes()->start()->begin( $this->group(), array( 'api_key' => $this->new, 'channel' => 'letters' ), 1 ); // phpcs:ignore WordPress.Arrays.ArrayDeclarationSpacing -- two words.
		$this->assertInstanceOf( Fix_Record::class, $fix );
		$id = $fix->id();
		$this->fixes()->many_fix()->work( $id, 0 );
		$table = Tables::name( 'fixes' );
		$kept  = json_decode( (string) $wpdb->get_var( $wpdb->prepare( 'SELECT kept FROM %i WHERE fix = %d AND blog_id = %d', $table, $id, $this->sites[0] ) ), true );
		// As it is right after the first of two writes: nothing is marked, and the time of the one who died is over.
		$wpdb->query( $wpdb->prepare( "UPDATE %i SET state = 'running', reason = 'begun', owner = 'gone', detail = %s, kept = %s, until = 0 WHERE fix = %d AND blog_id = %d", $table, '{"tries":"1"}', wp_json_encode( array( 'box' => $kept['box'] ) ), $id, $this->sites[0] ) );
		$settings                     = maybe_unserialize( $this->rows()[ $this->sites[0] ] );
		$settings['smtpcom'][ $left ] = $old;
		$this->on( $this->sites[0], static fn() => Keys_On_Site::put( 'wp_mail_smtp', $settings ) );
		return $id;
	}

	private function undo( int $id ): void {
		$this->fixes()->many_fix()->undo( $id );
		$this->fixes()->many_fix()->work( $id, 20 );
	}

	/**
	 * @return list<array{api_key: string, channel: string}> Of each site.
	 */
	private function smtpcom(): array {
		return array_values( array_map( static fn( string $row ): array => maybe_unserialize( $row )['smtpcom'], $this->rows() ) );
	}
}
