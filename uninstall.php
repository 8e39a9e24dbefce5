<?php
/**
 * Takes everything of Key Health off the site or network. Keys of other plugins are not touched.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

require_once __DIR__ . '/includes/autoload.php';

// Files first: the name of the folder in which old ones lie is in the database.
KeyHealth\Config\Write\Vault_Folder::erase_everywhere();
( new KeyHealth\Fix\Clean_State\Must_Use_File() )->remove( false );
( new KeyHealth\Health\Traces() )->erase();
( new KeyHealth\Network\Tables() )->drop();
