<?php
return array(
	'development' => 'shop.test',
	'staging'     => 'staging.shop.example',
	'production'  => 'shop.example',
);
