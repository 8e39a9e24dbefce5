<?php
// Stands for the autoloader of Composer.
return true;
