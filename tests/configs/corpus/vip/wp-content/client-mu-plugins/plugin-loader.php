<?php
/**
 * Plugin Name: Loads the plugins of the shop
 */
