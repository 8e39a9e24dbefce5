<?php
// Lines of our own; the panel leaves this file alone.
define( 'WP_MEMORY_LIMIT', '256M' );
define( 'WPCOM_API_KEY', 'a924b81d3759' );
