<?php
define( 'WPMS_MAIL_FROM', 'shop@shop.example' );
