<?php
define( 'WPMS_SMTP_HOST', 'computed.shop.example' );
