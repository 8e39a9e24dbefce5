<?php
// define( 'WPCOM_API_KEY', 'commented000' );
# define( 'WPCOM_API_KEY', 'commented001' );
/* define( 'WPCOM_API_KEY', 'commented002' ); */
/**
 * define( 'WPCOM_API_KEY', 'commented003' );
 */
$help = 'define( "WPCOM_API_KEY", "in-a-string" );';
$more = "Write define( 'WPCOM_API_KEY', 'in-quotes' ); into {$help}";
$text = <<<TEXT
define( 'WPCOM_API_KEY', 'in-heredoc' );
TEXT;
define( 'WPCOM_API_KEY', 'real00000000' ); // define( 'WPCOM_API_KEY', 'trailing0000' );
define( /* 'WPMS_ON', false */ 'WPMS_ON', true /* , false */ );
?>
<?php define( 'WPMS_MAILER', 'smtp' ) ?>

<?php
if ( true ) : ?>
<?php define( 'WPMS_SMTP_HOST', 'smtp.shop.example' ); ?>
<?php endif; // define( 'WPMS_SMTP_HOST', 'no' ); ?>
<?php
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
__halt_compiler();
define( 'WPCOM_API_KEY', 'after-the-end' );
<?php define( 'WPCOM_API_KEY', 'after-the-end' );
