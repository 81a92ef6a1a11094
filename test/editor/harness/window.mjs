/* global document -- what is handed to the page runs in it */
// A window of the served VS Code with the packed extension installed, used the way a person uses it: by keys, clicks and what is seen.
import fs from 'node:fs';
import path from 'node:path';
import { inRoot } from '../../../scripts/lib/root.mjs';
import { packageExtension } from '../../../scripts/lib/package.mjs';
import { installExtension, startServedVSCode } from '../../../scripts/lib/served-vscode.mjs';
import { openPage } from './page.mjs';
import { makeSandbox } from './sandbox.mjs';

/** A first start on a slow machine. */
const startPatience = 60_000;

/** One package serves all journeys of a run. */
let packed;

/**
 * @param {{ files?: Record<string, string>, folders?: readonly string[] }} [options] `files`: what the folder of drafts holds besides, by their paths in it;
 *   `folders`: folders in the folder of drafts that are opened as the roots of one workspace, instead of that folder itself
 * @returns {Promise<Window>} a window that shows the folder of drafts, with no file open
 */
export async function openWindow({ files = {}, folders } = {}) {
  packed ??= packageExtension();
  const vsix = await packed;
  const sandbox = makeSandbox();
  write(sandbox.drafts, files);
  await installExtension(sandbox.profile, vsix);
  const server = await startServedVSCode(sandbox.profile);
  const { page, close } = await openPage();
  page.setDefaultTimeout(startPatience / 2);
  await page.goto(
    `${server.origin}/?${folders ? workspaceOf(sandbox, folders) : `folder=${encodeURIComponent(sandbox.drafts)}`}`,
  );
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: startPatience });
  return new Window(page, sandbox, async () => {
    await close();
    await server.stop();
    sandbox.remove();
  });
}

/** Files that come while VS Code is up it may not notice: they are there before it is. */
function write(folder, files) {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
  }
}

/** @returns {string} the part of the address that opens several folders as one workspace */
function workspaceOf({ drafts }, folders) {
  const file = path.join(drafts, 'Hồ sơ.code-workspace');
  fs.writeFileSync(file, JSON.stringify({ folders: folders.map((name) => ({ path: name })) }));
  return `workspace=${encodeURIComponent(file)}`;
}

/** What a journey does and looks at. Everything waits until it is there; nothing waits for a time. */
export class Window {
  /**
   * @param {import('playwright-core').Page} page
   * @param {import('./sandbox.mjs').Sandbox} sandbox
   * @param {() => Promise<void>} close
   */
  constructor(page, sandbox, close) {
    this.page = page;
    this.sandbox = sandbox;
    this.close = close;
  }

  /** Opens a draft by a double click in the explorer, and puts the caret into it. */
  async openDraft(name) {
    await this.page.locator('.explorer-folders-view').getByText(name, { exact: true }).dblclick();
    await this.page.locator('.tabs-container .tab.active', { hasText: name }).waitFor();
    await this.editor().locator('.view-lines').click();
  }

  editor() {
    return this.page.locator('.editor-group-container.active .monaco-editor').first();
  }

  /** @param {'error' | 'warning' | 'info' | 'hint'} severity */
  squiggle(severity) {
    return this.editor().locator(`.squiggly-${severity}`).first();
  }

  /** The rows of the Problems panel; the panel is opened if it is not. */
  async problems() {
    const panel = this.page.locator('.markers-panel');
    if (!(await panel.isVisible())) await this.page.keyboard.press('Control+Shift+M');
    await panel.waitFor();
    return panel.locator('.monaco-list-row');
  }

  /**
   * Goes to the place of a problem: its words are selected, and the keys go to the editor.
   * @param {import('playwright-core').Locator} problem a row of the panel
   */
  async goTo(problem) {
    // One click and Ctrl+1, no double click: that opens the place twice, and the second time closes what a key has opened meanwhile.
    await problem.click();
    await this.page.locator('#status\\.editor\\.selection', { hasText: 'selected' }).waitFor();
    await this.page.keyboard.press('Control+1');
    await this.page.locator('.editor-group-container.active .monaco-editor.focused').first().waitFor();
  }

  /** Opens the container Dự Thảo in the side bar. @returns {Promise<import('playwright-core').Locator>} one of its views, unfolded */
  async view(title) {
    const tab = this.page.locator('.activitybar .action-item', { has: this.page.getByLabel(/^Dự Thảo/) }).first();
    const pane = this.page.locator('.pane', { has: this.page.locator('.pane-header', { hasText: title }) });
    if (!(await pane.isVisible())) await tab.click();
    await pane.waitFor();
    const header = pane.locator('.pane-header');
    if ((await header.getAttribute('aria-expanded')) !== 'true') await header.click();
    return pane;
  }

  /** Presses a button in the title of a view, which are in sight only while the view is pointed at. */
  async viewButton(view, title) {
    const pane = await this.view(view);
    await pane.hover();
    await pane.locator('.pane-header').getByLabel(title).first().click();
  }

  /** Brings the list of files back into the side bar. */
  async showFiles() {
    await this.page.keyboard.press('Control+Shift+E');
    await this.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
  }

  /** Waits until the line of the caret begins so. */
  async caretIsIn(line) {
    // VS Code marks the line of the caret by a box as high as the line, behind its words.
    await this.page.waitForFunction((begins) => {
      const box = document
        .querySelector('.editor-group-container.active .monaco-editor .current-line')
        ?.getBoundingClientRect();
      const lines = [...document.querySelectorAll('.editor-group-container.active .monaco-editor .view-line')];
      const middle = box && box.top + box.height / 2;
      return lines.some((one) => {
        const { top, bottom } = one.getBoundingClientRect();
        return top < middle && middle < bottom && one.textContent.replaceAll('\u00a0', ' ').startsWith(begins);
      });
    }, line);
  }

  /**
   * Chooses a colour theme from the list of all.
   * @param {string} name in the list
   * @param {'vs' | 'vs-dark' | 'hc-black' | 'hc-light'} kind what the whole window then is
   */
  async theme(name, kind) {
    await this.command('Preferences: Color Theme');
    const row = this.page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first();
    await this.page.locator('.quick-input-widget input').fill(name);
    await row.click();
    await this.page.locator(`.monaco-workbench.${kind}`).waitFor();
  }

  /** @returns {Promise<[string, string]>} what is on the clipboard, as HTML and as text */
  async clipboard() {
    return this.page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type) => (item.types.includes(type) ? (await item.getType(type)).text() : '');
      return [await read('text/html'), await read('text/plain')];
    });
  }

  /** Puts the caret into a line, as Ctrl+G does. @param {number} line counted from 1 */
  async goToLine(line) {
    await this.page.keyboard.press('Control+G');
    await this.page.locator('.quick-input-widget input').fill(`:${line}`);
    await this.page.keyboard.press('Enter');
    await this.page.locator('#status\\.editor\\.selection', { hasText: new RegExp(`(?:Ln|Dòng) ${line},`) }).waitFor();
    await this.page.locator('.editor-group-container.active .monaco-editor.focused').first().waitFor();
  }

  /** Runs a command by its title, from the palette. */
  async command(title) {
    const row = this.page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first();
    // On a busy machine the list may be made before VS Code has read what the extension offers, and it is not made anew: then she asks again.
    for (let tries = 0; tries < 4 && !(await row.isVisible()); tries++) {
      await this.page.keyboard.press('Escape');
      await this.page.keyboard.press('F1');
      // A box that has just been answered may still be there, and goes away with the words: then she asks again, too.
      await this.page
        .locator('.quick-input-widget input')
        .fill(`>${title}`, { timeout: 5000 })
        .catch(() => {});
      await row.waitFor({ timeout: 5000 }).catch(() => {});
    }
    await row.click();
  }

  /** The same by the keyboard alone. */
  async commandByKeys(title) {
    const row = this.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: title });
    for (let tries = 0; tries < 4 && !(await row.isVisible()); tries++) {
      await this.page.keyboard.press('Escape');
      await this.page.keyboard.press('F1');
      await this.page.locator('.quick-input-widget input:focus').waitFor();
      await this.page.keyboard.insertText(title);
      await row.waitFor({ timeout: 5000 }).catch(() => {});
    }
    await this.page.keyboard.press('Enter');
  }

  /** The rows of the Outline; the view is opened, and the list of files folded away to make room for it. */
  async outline() {
    const files = this.page.locator('.pane-header.expanded', { hasText: path.basename(this.sandbox.drafts) });
    if (await files.isVisible()) await files.click();
    const header = this.page.locator('.pane-header', { hasText: 'Outline' });
    if ((await header.getAttribute('aria-expanded')) !== 'true') await header.click();
    return this.page.locator('.outline-pane .monaco-list-row, .outline-tree .monaco-list-row');
  }

  /** Opens the gợi ý sửa at the caret with Ctrl+. and takes the first whose title holds the words. */
  async quickFix(words) {
    const action = this.page.locator('.action-widget .monaco-list-row', { hasText: words }).first();
    // VS Code looks for actions by itself a moment after the caret has moved, and drops a menu that is asked for in that very
    // moment (one in twenty here): then she presses the keys again, and so do we.
    for (let tries = 0; tries < 4 && !(await action.isVisible()); tries++) {
      await this.page.keyboard.press('Control+.');
      await action.waitFor({ timeout: 3000 }).catch(() => {});
    }
    await this.screenshot(`quick fix ${words}`);
    await action.click();
    await action.waitFor({ state: 'detached' });
  }

  /** @returns {Promise<string>} the draft as it stands on the disk, after Ctrl+S */
  async savedText(name) {
    await this.page.keyboard.press('Control+S');
    await this.page.locator('.tabs-container .tab.active:not(.dirty)', { hasText: name }).waitFor();
    return fs.readFileSync(path.join(this.sandbox.drafts, name), 'utf8');
  }

  /**
   * @param {string} name of the picture in out/screenshots, without its ending
   * @param {{ x: number, y: number, width: number, height: number }} [clip] the part of the window; the whole of it by default
   * @returns {Promise<string>} its path
   */
  async screenshot(name, clip) {
    const file = inRoot('out/screenshots', `${name.replace(/[/\\:*?"<>|]/g, '-')}.png`);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    await this.page.screenshot({ path: file, ...(clip && { clip }) });
    return file;
  }
}
