<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Network;

use KeyHealth\Network\Tables;
use KeyHealth\Tests\Discovery\Configurations;
use KeyHealth\Tests\Keys_On_Site;

/**
 * What cannot be put back at a moment is kept, and put back at another.
 *
 * @group multisite
 */
final class Many_Fix_Kept_Test extends Many_Fix_Test_Case {

	/** @var callable|null What happens when the options of the first site are to be changed. */
	private $interferes;

	public function test_what_breaks_once_is_undone_at_the_second_try(): void {
		$before = $this->rows();
		$id     = $this->done();
		$this->interfere(
			function ( string $query ): string {
				unset( $query );
				$this->interferes = null;
				throw new \DomainException( 'once' );
			}
		);
		$this->undo( $id );
		$this->assertSame( array( 'undone' => 4 ), $this->counts( $id ) );
		$this->assertSame( $before, $this->rows() );
	}

	public function test_what_breaks_each_time_is_kept_and_comes_back_with_a_later_undo(): void {
		$before = $this->rows();
		$id     = $this->done();
		$this->interfere(
			static function (): string {
				throw new \DomainException( 'always' );
			}
		);
		$this->undo( $id );
		$this->assertSame( array( 'undone' => 3, 'not_undone' => 1 ), $this->counts( $id ) ); // phpcs:ignore WordPress.Arrays.ArrayDeclarationSpacing -- two words.
		$this->assertSame( array( $this->sites[0] ), $this->kept( $id ) );
		$this->assertSame( 'undone', $this->state( $id ) );

		$this->interferes = null;
		$this->undo( $id );
		$this->assertSame( array( 'undone' => 4 ), $this->counts( $id ) );
		$this->assertSame( $before, $this->rows() );
		$this->assertSame( array(), $this->kept( $id ) );
	}

	public function test_what_could_not_be_put_back_is_erased_after_an_hour(): void {
		$id = $this->done();
		$this->interfere(
			static function (): string {
				throw new \DomainException( 'always' );
			}
		);
		$this->undo( $id );
		$this->clock->pass( HOUR_IN_SECONDS + 1 );
		$this->fixes()->calendar()->run( $id );
		$this->assertSame( array(), $this->kept( $id ) );
	}

	public function test_where_the_plugin_saves_another_setting_at_that_moment_both_are_there_afterwards(): void {
		$id = $this->done();
		$this->interfere(
			function ( string $query ): string {
				global $wpdb;
				$this->interferes = null;
				$table            = $wpdb->get_blog_prefix( $this->sites[0] ) . 'options';
				$row              = (string) $wpdb->get_var( $wpdb->prepare( "SELECT option_value FROM %i WHERE option_name = 'wp_mail_smtp'", $table ) );
				$settings         = maybe_unserialize( $row );

				$settings['mail']['from_name'] = 'New name';
				$wpdb->update( $table, array( 'option_value' => maybe_serialize( $settings ) ), array( 'option_name' => 'wp_mail_smtp' ) );
				return $query;
			}
		);
		$this->undo( $id );
		$this->assertSame( array( 'undone' => 4 ), $this->counts( $id ) );
		$this->assertSame( self::old(), $this->tokens()[ $this->sites[0] ] );
		$this->assertStringContainsString( 'New name', $this->rows()[ $this->sites[0] ] );
	}

	public function test_a_proof_that_fails_while_the_row_is_locked_leaves_what_an_undo_puts_back(): void {
		$before = $this->rows();
		$id     = $this->begin();
		$this->site->runs(
			function (): void {
				if ( get_current_blog_id() !== $this->sites[0] ) {
					return;
				}
				$this->interferes = static fn(): string => 'SELECT 1';
				add_filter(
					'option_wp_mail_smtp',
					static function ( $settings ) {
						$settings['mailersend']['api_key'] = self::old();
						return $settings;
					}
				);
			}
		);
		$this->interfere( static fn( string $query ): string => $query );
		$this->fixes()->many_fix()->work( $id, 0 );
		$this->interferes = null;
		$this->assertSame( self::new(), $this->tokens()[ $this->sites[0] ] );
		$this->assertSame( array( $this->sites[0] ), $this->kept( $id ) );
		$this->undo( $id );
		$this->assertSame( $before, $this->rows() );
	}

	public function test_what_somebody_saves_while_the_plugin_is_asked_is_not_overwritten(): void {
		$id    = $this->begin();
		$other = Keys_On_Site::token( 'c' );
		$this->site->runs(
			function () use ( $other ): void {
				if ( get_current_blog_id() === $this->sites[0] ) {
					Keys_On_Site::put( 'wp_mail_smtp', Configurations::settings( 'mailersend', $other ) );
				}
			}
		);
		$this->fixes()->many_fix()->work( $id, 20 );
		$this->assertSame( array( $other, self::new(), self::new(), self::new() ), array_values( $this->tokens() ) );
		$counts = $this->counts( $id );
		$this->assertSame( array( 1, 3 ), array( $counts['not_undone'] ?? 0, $counts['proven'] ?? 0 ) );
		// It stays so when the others are put back.
		$this->undo( $id );
		$this->assertSame( array( $other, self::old(), self::old(), self::old() ), array_values( $this->tokens() ) );
	}

	public function test_where_the_plugin_has_emptied_the_new_key_the_old_one_comes_back(): void {
		$id = $this->begin();
		$this->site->runs(
			function (): void {
				if ( get_current_blog_id() === $this->sites[0] ) {
					Keys_On_Site::put( 'wp_mail_smtp', Configurations::settings( 'mailersend', '' ) );
				}
			}
		);
		$this->fixes()->many_fix()->work( $id, 20 );
		$this->assertSame( array( self::old(), self::new(), self::new(), self::new() ), array_values( $this->tokens() ) );
		$this->assertSame( 1, $this->counts( $id )['kept_old'] ?? 0 );
	}

	public function test_where_other_code_breaks_on_the_new_key_the_old_one_comes_back(): void {
		$before = $this->rows();
		$id     = $this->begin();
		$breaks = function ( array $settings ): array {
			if ( get_current_blog_id() === $this->sites[0] && self::new() === $settings['mailersend']['api_key'] ) {
				throw new \DomainException( 'not this one' );
			}
			return $settings;
		};
		add_filter( 'option_wp_mail_smtp', $breaks );
		$this->fixes()->many_fix()->work( $id, 20 );
		remove_filter( 'option_wp_mail_smtp', $breaks );
		$this->assertSame( $before[ $this->sites[0] ], $this->rows()[ $this->sites[0] ] );
		$this->assertSame( array( 1, 3 ), array( $this->counts( $id )['kept_old'] ?? 0, $this->counts( $id )['proven'] ?? 0 ) );
	}

	public function test_where_processes_die_and_the_old_key_cannot_be_put_back_either_it_is_kept(): void {
		global $wpdb;
		$before = $this->rows();
		$id     = $this->begin();
		$this->fixes()->many_fix()->work( $id, 0 );
		$wpdb->query( $wpdb->prepare( "UPDATE %i SET state = 'running', detail = %s, until = 0 WHERE fix = %d AND blog_id = %d", Tables::name( 'fixes' ), '{"tries":"3"}', $id, $this->sites[0] ) );
		$this->interfere(
			static function (): string {
				throw new \DomainException( 'always' );
			}
		);
		$this->fixes()->many_fix()->work( $id, 20 );
		$this->assertSame( self::new(), $this->tokens()[ $this->sites[0] ] );
		$this->assertContains( $this->sites[0], $this->kept( $id ) );
		$this->interferes = null;
		$this->undo( $id );
		$this->assertSame( $before, $this->rows() );
	}

	private function done(): int {
		$id = $this->begin();
		$this->fixes()->many_fix()->work( $id, 20 );
		return $id;
	}

	private function undo( int $id ): void {
		$this->fixes()->many_fix()->undo( $id );
		$this->fixes()->many_fix()->work( $id, 20 );
	}

	/** @param callable(string): string $then What becomes of a query that changes the settings of the first site. */
	private function interfere( callable $then ): void {
		global $wpdb;
		$this->interferes = $then;
		$table            = $wpdb->get_blog_prefix( $this->sites[0] ) . 'options';
		add_filter(
			'query',
			function ( string $query ) use ( $table ): string {
				return null !== $this->interferes && 0 === strpos( $query, "UPDATE `$table`" ) && false !== strpos( $query, 'wp_mail_smtp' ) ? ( $this->interferes )( $query ) : $query;
			}
		);
	}

	/**
	 * @return list<int> Sites of which something is kept.
	 */
	private function kept( int $id ): array {
		global $wpdb;
		return array_map( 'intval', $wpdb->get_col( $wpdb->prepare( "SELECT blog_id FROM %i WHERE fix = %d AND blog_id > 0 AND kept <> ''", Tables::name( 'fixes' ), $id ) ) );
	}
}
