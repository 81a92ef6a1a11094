#!/usr/bin/env node
// Committed, and not built: npm links no command whose file is missing when it installs.
require('../dist/cli.js');
