import * as vscode from 'vscode';
import { Drafts } from './drafts';
import { RegisterKeyStore } from './registerKey';
import { registerRulePages } from './rulePage';
import { Server } from './server';
import { registerStatusBar, showHelp } from './statusBar';

let server: Server | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const output = vscode.window.createOutputChannel('PostLint', { log: true });
  const drafts = new Drafts();
  const keys = new RegisterKeyStore(context.secrets);
  const running = (server = new Server(context.extension, output, drafts, keys));
  context.subscriptions.push(
    output,
    drafts,
    running,
    registerStatusBar(running, drafts),
    registerRulePages(() => running.program),
    vscode.commands.registerCommand('postlint.restartServer', () => running.restart()),
    vscode.commands.registerCommand('postlint.enterRegisterKey', () => keys.enter(() => running.keyChanged(), () => running.hasRegisters())),
    vscode.commands.registerCommand('postlint.forgetRegisterKey', () => keys.forget(() => running.keyChanged())),
    vscode.commands.registerCommand('postlint.showOutput', () => output.show(true)),
    vscode.commands.registerCommand(showHelp, () => offerHelp(running)),
    vscode.workspace.onDidGrantWorkspaceTrust(() => running.trustChanged()),
    vscode.workspace.onDidChangeConfiguration(change => {
      if (change.affectsConfiguration('postlint.server.path')) void running.restart();
    }),
  );
  await running.restart();
}

export function deactivate(): Promise<void> | undefined {
  return server?.stop();
}

/** What the click on "server missing" and "wrong server" does. */
async function offerHelp(running: Server): Promise<void> {
  const reason = 'reason' in running.state ? running.state.reason : 'The PostLint server is there.';
  const openSetting = 'Open Setting';
  const retry = 'Try Again';
  const choice = await vscode.window.showWarningMessage(reason, openSetting, retry);
  if (choice === openSetting) await vscode.commands.executeCommand('workbench.action.openSettings', 'postlint.server.path');
  if (choice === retry) await running.restart();
}
