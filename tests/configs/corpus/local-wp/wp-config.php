<?php
define( 'DB_NAME', 'local' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', 'root' );
define( 'DB_HOST', 'localhost' );
define( 'DB_CHARSET', 'utf8' );
define( 'DB_COLLATE', '' );
define( 'AUTH_KEY',          'LdsJ6CCYZUYWrHNL4ByBpNK4PrJT4BBXUTzWdifvWC9ExLtEnC5keGMZbGaNJHKQ' );
define( 'SECURE_AUTH_KEY',          'qGgvFfBHBBv4dXhhC3qSdKBQvDnJ4qhALRqiAttYSwsHUE4Rw5csTBRLGieaR9jZ' );
define( 'LOGGED_IN_KEY',          '7ho53wxDtfTvDAGkwMAbdDmYccLTKsLikQYrvWWcrUUD6bLTGbgStSNCR8psNyha' );
define( 'NONCE_KEY',          'zoTauaPhrnyCx2eVNfDhzaeqf5h22JaDpbdHAuDsrKB9ckMKAQtWJWBqzEDHWMS2' );
define( 'AUTH_SALT',          'QaUsQQxr6pXFyXmNxKJu37c7xWQ6RYDcQyh6w86tohnsCdbCmJ5EWxJPFAQsUs3H' );
define( 'SECURE_AUTH_SALT',          'icu9NheDpHLf62eJnAUgwF4ncisiUbDaDz3XYF7B6YoV7FYReDNErV6dVPCbkXkF' );
define( 'LOGGED_IN_SALT',          'YTmCX6ELgygHXJuxbk3JhVmPWeuWxSkBVt8b5pLJjfphEPGYP875V8LBo2wPMoPF' );
define( 'NONCE_SALT',          'LDCdAqWgLeaTvrVsMtNfsVuqnqUNLoJeKdhQynp5HruVRWGqH2BxTbRNX5ZGp2ZY' );
define( 'WP_CACHE_KEY_SALT', 'hRrSupEBRgfccAFxmfp22F3twAv2ZuLVqSzu3dbbZcyT8vYmgFvK2j6qZKsvuSaR' );
$table_prefix = 'wp_';

if ( ! defined( 'WP_DEBUG' ) ) {
	define( 'WP_DEBUG', false );
}
define( 'WP_ENVIRONMENT_TYPE', 'local' );
if ( 'production' === WP_ENVIRONMENT_TYPE ) {
	define( 'WPCOM_API_KEY', 'ed20a828a13b' );
}

if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}

require_once ABSPATH . 'wp-settings.php';
