<?php
/**
 * Holds what the scanner and the locator say against what PHP did.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Config;

use KeyHealth\Config\Files\Config_Files;
use KeyHealth\Config\Constant_Locator;
use KeyHealth\Config\Source\Context;
use KeyHealth\Config\Source\Definition_Site;
use KeyHealth\Config\Located_Site;
use KeyHealth\Config\Rehearsal\Rehearsal;
use KeyHealth\Config\Source\Scanner;
use KeyHealth\Config\Source\Value;

/**
 * @phpstan-import-type Verdict from Oracle
 */
final class Differential_Judge {

	/** @var array<string, int> */
	public $counts = array(
		'configurations' => 0,
		'sites found'    => 0,
		'executed'       => 0,
		'missed'         => 0,
		'wrong values'   => 0,
		'wrong reach'    => 0,
		'constants'      => 0,
		'winners'        => 0,
		'wrong winners'  => 0,
		'unknown'        => 0,
		'out of sight'   => 0,
		'won unseen'     => 0,
	);

	/** @var list<string> */
	public $faults = array();

	/**
	 * @param string  $source For people.
	 * @param string  $root   Folder.
	 * @param Verdict $truth  What PHP did.
	 */
	public function judge( string $source, string $root, array $truth ): void {
		++$this->counts['configurations'];
		$scanner = new Scanner();
		$files   = new Config_Files( "$root/", "$root/wp-content/mu-plugins", "$root/wp-content", $scanner );
		$sites   = $this->sites( $files, $scanner );
		$ran     = array();
		foreach ( $truth['calls'] as $call ) {
			$place         = self::called_place( $call, $sites );
			$ran[ $place ] = true;
			if ( ! isset( $sites[ $place ] ) ) {
				$is_hidden = 0 === strpos( (string) json_encode( $call['value'] ), '"unseen-' ) || $this->is_out_of_sight( $call['file'], $call['line'], $files, $scanner );
				$this->tally( $is_hidden ? 'out of sight' : 'missed', $is_hidden ? null : "$source: $place" );
				continue;
			}
			$this->tally( 'executed' );
			if ( ! self::fits( $sites[ $place ], $call['value'] ) ) {
				$this->tally( 'wrong values', "$source: $place" );
			}
		}
		$this->judge_reach( $source, $sites, $ran, $truth );
		$this->judge_winners( $source, $sites, $truth, new Constant_Locator( $files, $scanner, new Rehearsal( $files, $scanner, Rehearsal_Judge::surroundings( $root ) ) ) );
	}

	/**
	 * @param string                            $source  For people.
	 * @param array<string, list<Located_Site>> $sites   By place.
	 * @param Verdict                           $truth   What PHP did.
	 * @param Constant_Locator                  $locator Says who won.
	 */
	private function judge_winners( string $source, array $sites, array $truth, Constant_Locator $locator ): void {
		$won = array_column( array_filter( $truth['calls'], static fn( array $call ): bool => $call['won'] ), null, 'name' );
		foreach ( $truth['constants'] + array_column( $won, 'value', 'name' ) as $name => $value ) {
			$this->tally( 'constants' );
			$winner = $locator->winner( $name, $value );
			if ( null === $winner ) {
				$this->tally( 'unknown' );
				$is_seen                     = ! isset( $won[ $name ] ) || isset( $sites[ self::called_place( $won[ $name ], $sites ) ] );
				$this->counts['won unseen'] += $is_seen ? 0 : 1;
				continue;
			}
			$this->tally( 'winners' );
			$is_right = isset( $won[ $name ] )
				? self::is_on( $won[ $name ]['file'], $won[ $name ]['line'], $winner )
				: Definition_Site::BY_CONST === $winner->site()->form();
			if ( ! $is_right ) {
				$where = isset( $won[ $name ] ) ? $won[ $name ]['file'] . ':' . $won[ $name ]['line'] : 'a const statement';
				$this->tally( 'wrong winners', "$source: $name from $where, not from " . $winner->file()->path() . ':' . $winner->site()->line() );
			}
		}
	}

	/**
	 * @param string                            $source For people.
	 * @param array<string, list<Located_Site>> $sites  By place.
	 * @param array<string, bool>               $ran    By place.
	 * @param Verdict                           $truth  What PHP did.
	 */
	private function judge_reach( string $source, array $sites, array $ran, array $truth ): void {
		foreach ( $sites as $place => $located ) {
			foreach ( $located as $one ) {
				$site     = $one->site();
				$is_alone = 1 === count( $located ) && Definition_Site::BY_DEFINE === $site->form();
				if ( $is_alone && Context::NEVER === $site->reach() && isset( $ran[ $place ] ) ) {
					$this->tally( 'wrong reach', "$source: never, yet it ran: $place" );
				}
				$must = in_array( dirname( $truth['config'] ) . '/wp-settings.php', $truth['files'], true ) && $is_alone && Context::CERTAIN === $site->reach() && ! $site->guarded() && null === $truth['fatal'];
				if ( $must && ! isset( $ran[ $place ] ) && in_array( $one->file()->path(), $truth['files'], true ) ) {
					$this->tally( 'wrong reach', "$source: certain, yet it did not run: $place" );
				}
			}
		}
	}

	/**
	 * @return array<string, list<Located_Site>> By place.
	 */
	private function sites( Config_Files $files, Scanner $scanner ): array {
		$sites = array();
		foreach ( $files->all() as $file ) {
			foreach ( $scanner->scan( $files->source( $file ) ) as $site ) {
				$this->tally( 'sites found' );
				$sites[ self::place( $file->path(), $site->line(), $site->name() ) ][] = new Located_Site( $file, $site );
			}
		}
		return $sites;
	}

	/** A file that only running could name, evaluated text, or a computed name, which the scanner lists apart. */
	private function is_out_of_sight( string $path, int $line, Config_Files $files, Scanner $scanner ): bool {
		foreach ( $files->all() as $file ) {
			if ( $file->path() !== $path ) {
				continue;
			}
			foreach ( $scanner->read( $files->source( $file ) )->unnamed() as $site ) {
				if ( self::is_on( $path, $line, new Located_Site( $file, $site ) ) ) {
					return true;
				}
			}
			return false;
		}
		return true;
	}

	/**
	 * @param list<Located_Site> $located Sites at one place.
	 * @param mixed              $value   What PHP defined.
	 */
	private static function fits( array $located, $value ): bool {
		foreach ( $located as $one ) {
			$kind = $one->site()->value_kind();
			$text = $one->site()->value();
			if ( Value::ENV === $kind || Value::EXPRESSION === $kind ) {
				return true;
			}
			if ( Value::SCALAR === $kind ? $one->site()->scalar() === $value : null !== $text && $text->reveal() === $value ) {
				return true;
			}
		}
		return false;
	}

	/** Whether PHP means that site: of `call_user_func( 'define', … )` it reports one of the call's lines, not always the first. */
	private static function is_on( string $file, int $line, Located_Site $located ): bool {
		if ( $file !== $located->file()->path() ) {
			return false;
		}
		$site  = $located->site();
		$words = substr( (string) file_get_contents( $file ), $site->offset(), $site->end() - $site->offset() );
		$more  = 0 === strpos( ltrim( $words, '\\' ), 'call_user_func' ) ? (int) preg_match_all( '/\r\n|\n|\r/', $words ) : 0;
		return $line >= $site->line() && $line <= $site->line() + $more;
	}

	/**
	 * The place of the site that PHP means by a call; what PHP says when there is none.
	 *
	 * @param array<string, mixed>              $call  Call.
	 * @param array<string, list<Located_Site>> $sites By place.
	 */
	private static function called_place( array $call, array $sites ): string {
		$said = self::place( $call['file'], $call['line'], $call['name'] );
		foreach ( isset( $sites[ $said ] ) ? array() : $sites as $place => $located ) {
			foreach ( $located as $one ) {
				if ( $one->site()->name() === $call['name'] && self::is_on( $call['file'], $call['line'], $one ) ) {
					return $place;
				}
			}
		}
		return $said;
	}

	private static function place( string $file, int $line, string $name ): string {
		return "$file:$line $name";
	}

	private function tally( string $what, ?string $fault = null ): void {
		++$this->counts[ $what ];
		if ( null !== $fault ) {
			$this->faults[] = "$what: $fault";
		}
	}
}
