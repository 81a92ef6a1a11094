// `node:assert/strict` for the extension host of a browser.
module.exports = require('assert/').strict;
