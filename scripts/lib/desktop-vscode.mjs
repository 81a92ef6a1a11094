// A desktop VS Code, downloaded once for each user; VSCODE_PATH names one that is there already.
import { createRequire } from 'node:module';
import path from 'node:path';
import { cacheDirectory } from './cache.mjs';
import { inheritedEnvironment, mustRun, start } from './commands.mjs';
import { findOnPath } from './find-program.mjs';

const electron = () => createRequire(import.meta.url)('@vscode/test-electron');

/** @returns {Promise<string>} the path of its executable */
export async function desktopVSCode() {
  if (process.env.VSCODE_PATH) return process.env.VSCODE_PATH;
  const { downloadAndUnzipVSCode, SilentReporter } = electron();
  const cachePath = path.join(cacheDirectory(), 'desktop');
  try {
    return await downloadAndUnzipVSCode({ version: 'stable', cachePath, reporter: new SilentReporter() });
  } catch (error) {
    throw new Error(`no desktop VS Code can be had (${error.message}); VSCODE_PATH may name one`, { cause: error });
  }
}

/**
 * Starts its window in a profile of its own.
 * @param {string} executable
 * @param {{ data: string, extensions: string }} profile
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function startDesktopVSCode(executable, profile, args, options = { env: inheritedEnvironment() }) {
  const all = [...argsOf(profile), '--disable-workspace-trust', '--disable-updates', '--skip-welcome', ...args];
  // Where no one sits before a screen (a build machine), a screen that is not there serves as well.
  const screen =
    process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY && findOnPath('xvfb-run');
  return screen ? start(screen, ['-a', executable, ...all], options) : start(executable, all, options);
}

/** Installs an extension into a profile. */
export async function installIntoDesktop(executable, profile, vsix) {
  const [cli] = electron().resolveCliArgsFromVSCodeExecutablePath(executable, { reuseMachineInstall: true });
  await mustRun(cli, [...argsOf(profile), '--install-extension', vsix, '--force'], {
    env: inheritedEnvironment(),
  });
}

/** Chromium cannot put a process of root into a sandbox, and VS Code then refuses to start. */
const rootNeeds = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const argsOf = ({ data, extensions }) => [`--user-data-dir=${data}`, `--extensions-dir=${extensions}`, ...rootNeeds];
