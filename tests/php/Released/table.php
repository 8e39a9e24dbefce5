<?php
/**
 * Prints what was proven about the released plugins.
 *
 *   php table.php LEDGER
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

require __DIR__ . '/Ledger.php';

echo "\n", ( new KeyHealth\Tests\Released\Ledger( $argv[1] ) )->table();
