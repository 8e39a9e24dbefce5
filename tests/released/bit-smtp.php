<?php
/**
 * Bit SMTP. The copy at hand is its source, without the libraries that Composer and the scoper put into a release.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

return array(
	'plugin'  => 'bit-smtp/bit_smtp.php',
	'not_run' => 'the copy at hand is source without its vendor folder',
);
