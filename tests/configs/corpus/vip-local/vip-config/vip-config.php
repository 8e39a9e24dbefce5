<?php
define( 'WPCOM_API_KEY', '5e71787bff1c' );
