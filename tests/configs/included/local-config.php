<?php
define( 'WPCOM_API_KEY', 'local0000000' );
