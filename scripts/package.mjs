// npm run package: builds, and packs the extension into one file that any VS Code installs without the internet.
import fs from 'node:fs';
import path from 'node:path';
import { buildAll } from './build.mjs';
import { packageExtension } from './lib/package.mjs';
import { root } from './lib/root.mjs';

try {
  await buildAll();
  const vsix = await packageExtension();
  console.log(`${path.relative(root, vsix)}  ${Math.round(fs.statSync(vsix).size / 1024)} kB`);
} catch (error) {
  if (!error.errors) console.error(error.message);
  process.exitCode = 1;
}
