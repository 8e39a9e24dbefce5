<?php
define( 'WPCOM_API_KEY', '3b1d6288d976' );
