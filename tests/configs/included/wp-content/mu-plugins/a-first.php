<?php
define( 'WPMS_SMTP_PORT', 26 );
