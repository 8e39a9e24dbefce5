<?php
define( 'WPMS_SMTP_USER', 'mu' );
define( 'WPMS_SMTP_PORT', 25 );
