<?php
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
define( 'AUTH_KEY', 'K6YXUcZMZkqpqQxs8ERYtvXAHmxTmAewuHGUocntQc9ZkP2LprZBh3cW9UrCtBTA' );
define( 'SECURE_AUTH_KEY', 'zwkV7X46KsE7kdGtA6wuqbcooUb8q2HCoEwfxvaAuU9yXYMmipWqjyEodvfZ6iWP' );
define( 'LOGGED_IN_KEY', 'KMA3cRCsu8L5GwMXgonWAyMMAhbGGZySsaW76uHWLje64KLxEUDinrku2W5zVtKx' );
define( 'NONCE_KEY', 'Z66Bt7w37peDsAaMLwaa8MHYXBMZ9GC59kYUsik3G5Gtj2QQxEnZ2HQnGLtafYLa' );
define( 'AUTH_SALT', 'o9NxnyaqJVaYSPePnTofefHkssDWWdzYRXfzpNsfrFWcV6PiYpx4rFeypoP2jR7M' );
define( 'SECURE_AUTH_SALT', 'uFiGduiLJ5s3MmEd5scuG33zrJDwiQp8JfQtEgGfH7NgUa6k3Ygt8SJM4DGeWihL' );
define( 'LOGGED_IN_SALT', 'RFKS8aQtirfS2Pr6CZnn9gYuukWmg6b7T85qFZVR365Yp4XFDfrBC4fvaTXydZeQ' );
define( 'NONCE_SALT', '6QL5WKETMhnNDAaLgfwS8eDA2fEsTvVJfqJP2zMvLZ4MYAqJYiPmcB3v7KUPKnZt' );
define( 'WPMS_ON', true );
define( 'WPMS_MAILER', 'sendgrid' );
