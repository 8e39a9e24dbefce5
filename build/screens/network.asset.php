<?php return array('dependencies' => array('react-jsx-runtime', 'wp-element'), 'version' => 'a6f693f5c66ffe9e0f17');
