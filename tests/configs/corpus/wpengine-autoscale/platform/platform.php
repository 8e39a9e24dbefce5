<?php
// Constants of the platform, then the secrets.
define( 'PWP_NAME', 'shopexample' );
define( 'WPE_PLATFORM_NAME', 'autoscale' );
define( 'DB_NAME', 'shopexample' );
define( 'DB_USER', 'shopexample' );
define( 'DB_PASSWORD', 'um9Vg7SB8mWjtVUJwMdLyidq' );
define( 'DB_HOST', 'db.internal.example' );
define( 'AUTH_KEY', 'wLbTFv9fDT5ZZgqr7nbAFcqPwzqeNqtvSmcVs4HPziwP556j5MDoeUDrmR2xVQ87' );
define( 'SECURE_AUTH_KEY', 'HL6vSKDfKegdD2sXsQbPyRbJ3ZT4NuR6rykKBderTWubQfxMvP5cjbxLaHU2sdp2' );
define( 'LOGGED_IN_KEY', '9nGFaQpnRD6GES2Mix387sZGsXPdeJLP98qqcGzsA94gdR7FnejsMebmeSHHYQRz' );
define( 'NONCE_KEY', 'RwRGr5pwTxResGVZjFGcpdjMYg4ZHfxHJrekSf8LUdPdfX6AiBELuuVG4WmKnZDx' );
define( 'AUTH_SALT', 'P8D3g7WJyYbwX4jQSDVQRSGrD7F5VsMkqMVwvmELcwVU5LMswkEdTjT8RNrUKqhw' );
define( 'SECURE_AUTH_SALT', 'ddJysAphQQv5L4UkKY23xXzrvHcQHGNY7kMzZ34qtNwBxvnnYwCrKqJvDoHNSCxw' );
define( 'LOGGED_IN_SALT', 'jQKkJAWZyfcbG3cXMdr8pnEpaGDtLKWu2wXNGgU7PG8HooHa4jp5pPvCkUeU3mas' );
define( 'NONCE_SALT', 'RQW22nxV83wSbadfq4gKAaBxUAeTdSjGuQrKxSSnW5E9XiHdJ8qYFR7uFo49mQEL' );
define( 'WPCOM_API_KEY', '96d15bb1e54a' );
