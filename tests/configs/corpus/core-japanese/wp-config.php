<?php
/**
 * WordPress の基本設定。
 *
 * @package WordPress
 */

// データベース設定
define( 'DB_NAME', 'shop_ja' );
define( 'DB_USER', 'shop' );
define( 'DB_PASSWORD', 'dB5jeumT67jPuw9RTs' );
define( 'DB_HOST', 'localhost' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );

/**#@+
 * 認証用ユニークキー
 */
define( 'AUTH_KEY', 'CbNYAJdcFVpBwvnNueLMccGUAAQRT9GnJf88YGwavwqUyZUBQXCgAMx9x3BFUZUU' );
define( 'SECURE_AUTH_KEY', 'Pc6Z7JjJZfPkKYe77BWZR9X4UMYSNLPidLgtbyUnEAmbWjL6NbHar3NjG6Cpe2Jj' );
define( 'LOGGED_IN_KEY', 'B5f5RZfcnSdBYEvKbzVnuz3BKgEgtVphFCU3e5WXpRjvqBUnVndrLShBSuCMeMyU' );
define( 'NONCE_KEY', 'T6txAwDV5YcZTZRm7WUbREs8aHcoDYtSRLwX5JU4CC6qfdKnUJnu7zRV2CTtKJHD' );
define( 'AUTH_SALT', 'UjvPyS3b8dzpkwTbPZBxnTqfyXPshNVfGSkxpADoVQxXX2BHHnK6FabuNmdncN5C' );
define( 'SECURE_AUTH_SALT', 'KU9fRuSk5rLeYzYPcWJPtQw6JYAk56MHbteC97JzgqMXguNj6kZNaBtLWXN6mbBX' );
define( 'LOGGED_IN_SALT', 'Vy4M2FnpVRUDJtcXiyGbbHGR4t6EGqNKozuwKKQR6EgDSMsASaAkNiXkbHtwMLE7' );
define( 'NONCE_SALT', '9JQdD4XdpvtZSswBPjFgqkiHYmpdG2Lr6XYk74MAkBz6QfjdtTyUgVYEbxV54LkD' );
/**#@-*/

// データベーステーブルの接頭辞
$table_prefix = 'wp_';

// 開発者へ
define( 'WP_DEBUG', false );

define( 'WPCOM_API_KEY', '638ae4eeaca8' );

/* 編集が必要なのはここまでです ! WordPress でのパブリッシングをお楽しみください。 */

/** ディレクトリへの絶対パス */
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}

/** 変数とファイルの設定 */
require_once ABSPATH . 'wp-settings.php';
