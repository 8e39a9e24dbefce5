<?php
add_theme_support( 'title-tag' );
define( 'WPCOM_API_KEY', 'a58a02ae2859' );
