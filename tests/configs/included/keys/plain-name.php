<?php
define( 'WPCOM_API_KEY', 'plainname000' );
