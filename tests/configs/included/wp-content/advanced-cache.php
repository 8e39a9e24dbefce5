<?php
define( 'WPMS_SMTP_AUTH', true );
