<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Diagnosis;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Config\Files\Config_Files;
use KeyHealth\Config\Constant_Locator;
use KeyHealth\Config\Source\Scanner;
use KeyHealth\Diagnosis\Conflict_Finder;
use KeyHealth\Diagnosis\Inspections;
use KeyHealth\Diagnosis\Inspector;
use KeyHealth\Diagnosis\Line_Edits;
use KeyHealth\Diagnosis\Names;
use KeyHealth\Diagnosis\Wording;
use KeyHealth\Discovery\Found;
use KeyHealth\Discovery\Rules;
use KeyHealth\Model\Conflict;
use KeyHealth\Model\Definition;
use KeyHealth\Model\Field;
use KeyHealth\Model\Key;
use KeyHealth\Model\Key_Memory;
use KeyHealth\Model\Location;
use KeyHealth\Surface\Engine;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Test_Case;

/**
 * Keys of a plugin that decides by a given rule; the definitions are what the rule says of them.
 */
abstract class Conflicts_Test_Case extends Test_Case {

	/** @var int Constants cannot be taken back. */
	private static $count = 0;

	/**
	 * @param array<string, mixed>  $rule     The plugin's rule.
	 * @param array<string, string> $accepted Live answers by definition id.
	 * @return list<Conflict>
	 */
	protected function conflicts( array $rule, Key $key, array $accepted = array() ): array {
		$real    = $this->real_catalog();
		$files   = new Config_Files( ABSPATH, WPMU_PLUGIN_DIR, WP_CONTENT_DIR );
		$lines   = new Line_Edits( new Constant_Locator( $files, new Scanner() ), $files );
		$inspect = new Inspections( $real, new Inspector(), new Wording( $real ) );
		$finder  = new Conflict_Finder( $this->catalog( array_diff_key( $rule, array( 'holds' => true ) ) ), $lines, $inspect );
		return $finder->of( $key, $accepted );
	}

	/**
	 * A constant with a name of its own.
	 *
	 * @param mixed $value Null for one that is not defined.
	 */
	protected function constant( $value ): string {
		$name = 'KH_CONFLICT_' . ( ++self::$count );
		if ( null !== $value ) {
			define( $name, $value );
		}
		return $name;
	}

	/**
	 * @param array<string, mixed> $rule
	 * @return array<string, mixed> With the constant's name in it.
	 */
	protected static function with_names( array $rule, string $name ): array {
		if ( isset( $rule['constants'] ) ) {
			$rule['constants'] = array_map( static fn( string $constant ) => strtr( $constant, array( '{name}' => $name ) ), $rule['constants'] );
		}
		return $rule;
	}

	/**
	 * @param array<string, mixed> $rule The plugin's rule.
	 * @param string|null          $row  What the database holds; null for nothing.
	 */
	protected function field( string $field, array $rule, string $name, ?string $row, bool $is_secret = true ): Field {
		$constant    = Found::constant( $name );
		$option      = null === $row ? Found::nothing() : Found::value( $row );
		$decision    = ( new Rules() )->of( $rule, 'Some Mailer', static fn( array $condition ) => $rule['holds'] ?? false )->decide( $constant, $option, $name );
		$wins        = $decision->constant_wins();
		$definitions = array();
		if ( $constant->is_there() || $wins ) {
			$about         = $decision->about_constant();
			$definitions[] = new Definition( Location::constant( $name ), $constant->secret(), $wins ? Definition::EFFECTIVE : Definition::IGNORED, $about['because'], $about['reason'], null, $constant->odd_type() );
		}
		if ( ! $wins || ! $option->is_empty() ) {
			$about                 = $decision->about_option();
			$stored                = new Definition( Location::option( 'some_mailer', array( $field ) ), $option->secret(), $wins ? Definition::SHADOWED : Definition::EFFECTIVE, $about['because'], $about['reason'] );
			$wins ? $definitions[] = $stored : array_unshift( $definitions, $stored );
		}
		return new Field( $field, $is_secret, $definitions );
	}

	/**
	 * @param list<Field> $fields Its values.
	 */
	protected function key( array $fields, string $provider = 'mailersend', string $use = Key::PRIMARY ): Key {
		$names = array(
			'plugin'           => 'some-mailer',
			'connection'       => 'primary',
			'connection_label' => '',
			'provider'         => $provider,
			'site_id'          => 1,
			'use'              => $use,
			'sender'           => 'shop@example.org',
		);
		return new Key( $names, $fields );
	}

	/**
	 * @return array{string, string|null, string} Diagnosis, reason and kind of edit.
	 */
	protected static function told( Conflict $conflict ): array {
		return array( $conflict->diagnosis(), $conflict->reason(), $conflict->edit()->to_array()['kind'] );
	}

	/** Its words are there, and every placeholder in them has a name. */
	protected function assert_words( Conflict $conflict ): void {
		$wording = new Wording( $this->real_catalog() );
		$entry   = $this->real_catalog()->diagnosis( $conflict->diagnosis() );
		if ( null !== $conflict->reason() ) {
			$this->assertArrayHasKey( $conflict->reason(), $entry['reasons'] ?? array() );
		}
		$words = $wording->words( $conflict->diagnosis(), $conflict->reason() );
		$names = $wording->names( $conflict->key(), new Key_Memory(), null, 'https://example.org' )->with( array( 'name' => $conflict->name() ) + $conflict->names() );
		foreach ( array( 'title', 'meaning', 'button' ) as $part ) {
			$this->assertNotSame( '', $words[ $part ] );
			$this->assert_filled( $words[ $part ], $names );
		}
	}

	private function assert_filled( string $text, Names $names ): void {
		preg_match_all( '/\{(\w+)\}/', $text, $placeholders );
		foreach ( $placeholders[1] as $placeholder ) {
			$this->assertNotSame( '', $names->get( $placeholder ), $text );
		}
	}

	private function real_catalog(): Catalog {
		return ( new Engine( null, new Canned_Http() ) )->catalog();
	}

	/**
	 * A catalog with one plugin in it.
	 *
	 * @param array<string, mixed> $rule
	 */
	private function catalog( array $rule ): Catalog {
		$folder = $this->temporary_folder();
		mkdir( "$folder/plugins" );
		$stores = array();
		foreach ( array( 'mailersend', 'sendgrid', 'mailjet' ) as $provider ) {
			$stores[] = array(
				'provider'      => $provider,
				'provider_name' => $provider,
				'rule'          => $rule,
				'fields'        => array( 'api_key' => array( 'path' => array() ) ),
			);
		}
		$plugin = array(
			'slug'        => 'some-mailer',
			'name'        => 'Some Mailer',
			'short_name'  => 'Some Mailer',
			'files'       => array( 'some-mailer/some-mailer.php' ),
			'purpose'     => 'mail',
			'settings'    => 'admin.php',
			'screens'     => array(),
			'rule'        => array( 'name' => 'defined_wins' ),
			'connections' => array(
				array(
					'id'        => 'primary',
					'option'    => 'some_mailer',
					'constants' => true,
				),
			),
			'stores'      => $stores,
		);
		file_put_contents( "$folder/plugins/some-mailer.php", '<?php return ' . var_export( $plugin, true ) . ';' );
		return new Catalog( $folder );
	}
}
