import * as vscode from 'vscode';
import { keyIn } from './keyText';

const secret = 'postlint.registerKey';

/** The key of sealed registers, in VS Code's secret storage and nowhere else: not in settings, files, logs or messages. */
export class RegisterKeyStore {
  constructor(private readonly secrets: vscode.SecretStorage) {}

  /** Undefined when none was entered, or the storage of this machine does not work. */
  async get(): Promise<string | undefined> {
    try {
      return await this.secrets.get(secret);
    } catch {
      return undefined;
    }
  }

  /** Asks for the key, keeps it, has the server take it, and tells whether it opens what it is meant for. */
  async enter(give: () => Promise<boolean>, opens: () => Promise<boolean | undefined>): Promise<void> {
    const text = await vscode.window.showInputBox({
      title: 'Enter Register Key',
      prompt: 'The key with which the register was sealed. It is kept in the secret storage of VS Code on this computer.',
      placeHolder: 'plkey1_…',
      password: true,
      ignoreFocusOut: true,
      validateInput: value => (value === '' || keyIn(value) !== undefined ? undefined : "This is no register key. It starts with 'plkey1_' and is 50 characters long."),
    });
    const key = text === undefined ? undefined : keyIn(text);
    if (key === undefined) return;
    try {
      await this.secrets.store(secret, key);
    } catch {
      void vscode.window.showErrorMessage('The secret storage of VS Code does not work on this computer, so the key was not kept.');
      return;
    }
    if (await give()) await tell(await opens());
    else void vscode.window.showWarningMessage('The key is kept, but the PostLint server has not taken it. Restart the server, or update it.');
  }

  async forget(give: () => Promise<boolean>): Promise<void> {
    await this.secrets.delete(secret);
    await give();
    void vscode.window.showInformationMessage('The register key is no longer on this computer.');
  }
}

async function tell(isOpen: boolean | undefined): Promise<void> {
  const show = 'Show Problems';
  if (isOpen === true) void vscode.window.showInformationMessage('The key is kept, and the registers of this draft are open.');
  else if (isOpen === undefined) void vscode.window.showInformationMessage('The key is kept. Whether it opens the register shows once a draft is open.');
  else if ((await vscode.window.showWarningMessage('The key is kept, but a register of this draft still cannot be read. It may be the key of another register.', show)) === show)
    await vscode.commands.executeCommand('workbench.actions.view.problems');
}
