// Puts the pictures of the walkthrough that the journeys have taken (`npm test -- journeys`) to where they ship: look at them before you commit them.
import fs from 'node:fs';
import path from 'node:path';
import { inRoot } from './lib/root.mjs';

/** The walkthrough ships with the extension, which IT officers carry from machine to machine. In bytes. */
const MOST = 60_000;

const taken = inRoot('out/screenshots');
const names = fs.existsSync(taken) ? fs.readdirSync(taken).filter((name) => name.startsWith('walkthrough-')) : [];
if (names.length === 0) throw new Error('no pictures in out/screenshots: run `npm test -- journeys` first');
fs.mkdirSync(inRoot('media/walkthrough'), { recursive: true });
for (const name of names) {
  const file = path.join(taken, name);
  const { size } = fs.statSync(file);
  if (size > MOST) throw new Error(`${name} has ${size} bytes: clip it closer`);
  fs.copyFileSync(file, inRoot('media/walkthrough', name.replace('walkthrough-', '')));
  console.log(`media/walkthrough/${name.replace('walkthrough-', '')}  ${Math.round(size / 1024)} kB`);
}
