import * as vscode from 'vscode';
import { selector } from './client';
import type { Drafts } from './drafts';
import type { Server } from './server';
import { statusText, type StatusText } from './statusText';

export const showHelp = 'postlint.showServerHelp';

const commands: Record<StatusText['click'], string> = {
  problems: 'workbench.actions.view.problems',
  output: 'postlint.showOutput',
  help: showHelp,
};

const backgrounds: Record<StatusText['tone'], vscode.ThemeColor | undefined> = {
  plain: undefined,
  warning: new vscode.ThemeColor('statusBarItem.warningBackground'),
  error: new vscode.ThemeColor('statusBarItem.errorBackground'),
};

/** Keeps the status bar in step with the draft in front of the user; other files have no item. */
export function registerStatusBar(server: Server, drafts: Drafts): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('postlint.draft', vscode.StatusBarAlignment.Left, 0);
  item.name = 'PostLint';
  const update = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    if (document === undefined || vscode.languages.match(selector as vscode.DocumentSelector, document) === 0) {
      item.hide();
      return;
    }
    const status = statusText(server.state, drafts.stateOf(document));
    item.text = status.text;
    item.tooltip = status.tooltip;
    item.backgroundColor = backgrounds[status.tone];
    item.command = commands[status.click];
    item.accessibilityInformation = { label: `${status.text.replace(/\$\([^)]*\)\s*/, '')}. ${status.tooltip}` };
    item.show();
  };
  update();
  return vscode.Disposable.from(item, server.onDidChange(update), drafts.onDidChange(update), vscode.window.onDidChangeActiveTextEditor(update));
}
