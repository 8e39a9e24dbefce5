<?php
defined( 'WPMS_MAILER' ) || define( 'WPMS_MAILER', 'sendgrid' );
