<?php
/**
 * A line that defines a name, past which PHP does not come, and nothing else defines the name.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis\Conflicts;

use KeyHealth\Config\Source\Branch_Reader;
use KeyHealth\Config\Source\Context;
use KeyHealth\Config\Located_Site;
use KeyHealth\Diagnosis\Line_Edits;
use KeyHealth\Model\Conflict;
use KeyHealth\Model\Definition;
use KeyHealth\Model\Field;
use KeyHealth\Model\Key;

defined( 'ABSPATH' ) || exit;

final class Unreached_Line implements Kind {

	/** @var Config_Lines */
	private $config;

	/** @var Line_Edits */
	private $lines;

	public function __construct( Config_Lines $config, Line_Edits $lines ) {
		$this->config = $config;
		$this->lines  = $lines;
	}

	public function of( Key $key, Field $field, Definition $definition, array $accepted ): ?Conflict {
		$name = $definition->location()->name();
		// A branch for another environment is no conflict while something else defines the name.
		if ( 'not_reached' !== $definition->because() || defined( $name ) ) {
			return null;
		}
		$site = $this->config->site( $definition );
		if ( null === $site ) {
			return null;
		}
		if ( Context::CERTAIN === $this->config->reach( $site ) && ! $site->site()->in_function() ) {
			// It stands in the open, and still PHP has not seen it.
			return Stale_Value::conflict( $key, array( $definition ), $site );
		}
		$reason = $this->reason( $site );
		$source = $this->config->files()->source( $site->file() );
		$names  = 'branch' === $reason ? array( 'condition' => Branch_Sentence::of( ( new Branch_Reader( $source ) )->of( $site->site() ) ) ) : array();
		return new Conflict( 'unreachable_definition', $reason, $key, array( $definition ), $name, $this->lines->move_up( $definition ), null, $names );
	}

	private function reason( Located_Site $site ): string {
		if ( $site->site()->in_function() ) {
			return 'in_function';
		}
		return $site->site()->in_condition() ? 'branch' : 'after_exit';
	}
}
