// A Chromium that tests may drive: one that is on the machine. CHROMIUM names it where it stands in no usual place.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { mustRun } from './commands.mjs';
import { findOnPath, isProgram } from './find-program.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'msedge'];

const usualPlaces = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((directory) => directory !== undefined)
    .flatMap((directory) => [
      path.join(directory, 'Google/Chrome/Application/chrome.exe'),
      path.join(directory, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
};

/**
 * @returns {string | undefined} the path of a browser of the Chromium family
 * @throws {Error} when CHROMIUM names something that cannot be run: another one instead would be a surprise
 */
export function findBrowser() {
  const named = process.env.CHROMIUM;
  if (named) {
    if (isProgram(named)) return named;
    throw new Error(`CHROMIUM names ${named}, which is no program`);
  }
  return names.map(findOnPath).find(Boolean) ?? usualPlaces[process.platform]?.find(isProgram);
}

/** Whether we may and can install one ourselves: root on Debian or what descends from it. */
export const canInstallBrowser = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Installs Debian's Chromium; about 110 MB. Shows what apt-get says. */
export async function installBrowser() {
  const options = { show: true, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  await mustRun('apt-get', ['update', '-q'], options);
  await mustRun('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], options);
}
