// What a person does in VS Code and sees there. Everything waits; nothing sleeps for luck.
import { mkdirSync, readFileSync } from 'node:fs';
import { boxOf, squigglesOf } from './geometry.mjs';
import { here, patience, startPatience, until } from './machine.mjs';

export class Editor {
  constructor(page, address, workspace) {
    this.page = page;
    this.address = address;
    this.workspace = workspace;
    this.statusItem = page.locator('[id*="postlint.draft"]').first();
    page.setDefaultTimeout(patience);
  }

  /** Opens a file of the workspace in a fresh window. */
  async open(name) {
    const file = `vscode-remote://${new URL(this.address).host}${this.workspace}/${name}`;
    const payload = encodeURIComponent(JSON.stringify([['openFile', file]]));
    await this.page.goto(`${this.address}/?folder=${this.workspace}&payload=${payload}`);
    await this.page.locator('.monaco-editor .view-line').first().waitFor({ timeout: startPatience });
    // A busy machine may take its time to start editor, extension and server; from here on all is quick.
    await until('PostLint is up', async () => /PostLint: (?!starting|checking)/.test(await this.status()), startPatience);
  }

  /** Waits until exactly these squiggles stand under exactly these texts, as `{ severity, text }`. */
  async expectSquiggles(expected) {
    let seen;
    const right = async () => {
      seen = await this.page.evaluate(squigglesOf);
      const boxes = await Promise.all(expected.map(async item => ({ ...item, ...(await this.page.evaluate(boxOf, item.text)) })));
      return boxes.length === seen.length && boxes.every(box => seen.some(squiggle => covers(squiggle, box)));
    };
    try {
      await until('squiggles', right);
    } catch {
      throw new Error(`expected squiggles under ${JSON.stringify(expected)}, saw ${JSON.stringify(seen)}`);
    }
  }

  /** Opens the Problems panel and waits until each row, with its label for screen readers, holds all the given words, in any order of rows. */
  async expectProblems(expected) {
    await this.showProblems();
    let labels;
    const right = async () => {
      const rows = this.page.locator('.markers-panel .monaco-list-row');
      labels = await rows.evaluateAll(all => all.map(row => `${row.getAttribute('aria-label')} ${row.textContent}`).filter(label => label.includes('postlint')));
      return labels.length === expected.length && expected.every(words => labels.some(label => words.every(word => label.includes(word))));
    };
    try {
      await until('problems', right);
    } catch {
      throw new Error(`expected problems ${JSON.stringify(expected)}, saw ${JSON.stringify(labels)}`);
    }
  }

  /** Clicks a rule's id in Problems and waits for the rule's page to show this text. */
  async openRulePage(rule, words) {
    await this.showProblems();
    await this.page.locator('.markers-panel').getByText(rule, { exact: true }).first().click();
    await this.page.frameLocator('iframe.webview').last().frameLocator('iframe').getByText(words).first().waitFor();
  }

  async showProblems() {
    const panel = this.page.locator('.markers-panel');
    if (!(await panel.isVisible())) await this.page.keyboard.press('Control+Shift+M');
    await panel.waitFor();
  }

  /** Waits until PostLint's status bar item says this. */
  async expectStatus(text) {
    await until(`status '${text}'`, async () => (await this.status()) === text).catch(async problem => {
      throw new Error(`${problem.message}; it says '${await this.status()}'`);
    });
  }

  async status() {
    return (await this.statusItem.count()) > 0 ? (await this.statusItem.innerText()).trim() : '';
  }

  /** Rests the mouse on a text and reads the hover, once it holds the given words. */
  async hover(text, words) {
    await this.moveTo(text);
    const hover = this.page.locator('.monaco-resizable-hover:visible, .monaco-hover:visible').filter({ hasText: words }).first();
    await hover.waitFor();
    return (await hover.innerText()).replaceAll('\u00a0', ' ');
  }

  /** Puts the cursor into a text, opens the quick fixes and takes the one with this title. */
  async quickFix(text, title, pictureName) {
    await this.page.keyboard.press('Escape');
    const box = await this.box(text);
    await this.page.mouse.move(2, 2);
    await this.page.mouse.click(box.left + (box.right - box.left) / 2, box.top + box.height / 2);
    const row = this.page.locator('.action-widget .monaco-list-row').filter({ hasText: title }).first();
    // Right after an edit the menu may open before the fixes are known; then it is opened again.
    await until(`quick fix '${title}'`, async () => {
      await this.page.keyboard.press('Control+Period');
      const appeared = await row.waitFor({ timeout: 3000 }).then(() => true, () => false);
      if (!appeared) await this.page.keyboard.press('Escape');
      return appeared;
    });
    if (pictureName !== undefined) await this.picture(pictureName);
    await row.click();
  }

  /** Saves, and waits until the file on disk is as asked. */
  async save(name, isSaved) {
    await this.page.keyboard.press('Control+S');
    await until(`${name} on disk`, () => isSaved(readFileSync(`${this.workspace}/${name}`, 'utf8')));
  }

  /** Runs a command by its title from the command palette. */
  async command(title) {
    await this.page.keyboard.press('F1');
    const input = this.page.locator('.quick-input-widget input').first();
    await input.waitFor();
    await input.fill(`>${title}`);
    await this.page.locator('.quick-input-widget .monaco-list-row').filter({ hasText: title }).first().click();
  }

  async moveTo(text) {
    await this.page.keyboard.press('Escape');
    const box = await this.box(text);
    await this.page.mouse.move(2, 2);
    await this.page.mouse.move(box.left + (box.right - box.left) / 2, box.top + box.height / 2, { steps: 5 });
  }

  box(text) {
    return until(`'${text}' on screen`, async () => (await this.page.evaluate(boxOf, text)) ?? undefined);
  }

  async picture(name) {
    mkdirSync(`${here}artifacts`, { recursive: true });
    await this.page.screenshot({ path: `${here}artifacts/${name}.png` });
  }
}

/** Whether a squiggle lies under a text: same severity, same row, same ends up to rounding. */
function covers(squiggle, box) {
  const near = (a, b) => Math.abs(a - b) <= 2;
  return squiggle.severity === box.severity && near(squiggle.left, box.left) && near(squiggle.right, box.right) && Math.abs(squiggle.top - box.top) < box.height;
}
