<?php
define( 'VIP_ENV_VAR_SENDGRID_KEY', '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' );
define( 'WPCOM_API_KEY', 'f92893afeef5' );
