<?php
define( 'JETPACK_DEV_DEBUG', true );
define( 'WPMS_ON', 'true' );
define( 'WPMS_MAILER', 'mailersend' );
define( 'WPMS_MAILERSEND_API_KEY', 'mlsn.130b0b0b932db5e4b465a2ab81483461066d7f9631f6e81034b0c25e94644023' );
