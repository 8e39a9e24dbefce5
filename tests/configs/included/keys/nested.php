<?php
define( 'WPMS_MAILER', 'sendgrid' );
return;
define( 'WPMS_ON', false );
