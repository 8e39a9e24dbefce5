<?php
// Stands for WordPress.
