import { execFile } from 'node:child_process';
import * as vscode from 'vscode';
import { openRulePage, ruleOf } from './ruleLink';
import { quietEnvironment, workingFolder } from './serverProcess';
import type { ServerProgram } from './serverLocation';

const scheme = 'postlint-rule';
const patienceMilliseconds = 15_000;

/** Shows the page of a rule: what it flags, why, how to fix. The text is the server's own, from `postlint explain`. */
export function registerRulePages(program: () => ServerProgram | undefined): vscode.Disposable {
  const pages: vscode.TextDocumentContentProvider = { provideTextDocumentContent: uri => explain(program(), uri) };
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(scheme, pages),
    vscode.commands.registerCommand(openRulePage, async (given?: unknown) => {
      const rule = typeof given === 'string' ? given : await chooseRule();
      if (rule !== undefined) await show(rule);
    }),
  );
}

async function show(rule: string): Promise<void> {
  const uri = vscode.Uri.from({ scheme, path: `/${rule}.md`, query: folderOfInterest() ?? '' });
  try {
    await vscode.commands.executeCommand('markdown.showPreview', uri);
  } catch {
    // VS Code's own preview may be switched off; the text reads well enough.
    await vscode.window.showTextDocument(uri, { preview: true });
  }
}

/** The clauses on the page are those of the draft's own policy; but the files of a folder that is not trusted stay unread. */
function folderOfInterest(): string | undefined {
  if (!vscode.workspace.isTrusted) return undefined;
  const draft = vscode.window.activeTextEditor?.document.uri;
  return draft?.scheme === 'file' ? vscode.Uri.joinPath(draft, '..').fsPath : vscode.workspace.workspaceFolders?.[0]?.uri.fsPath;
}

async function chooseRule(): Promise<string | undefined> {
  const editor = vscode.window.activeTextEditor;
  const findings = editor === undefined ? [] : vscode.languages.getDiagnostics(editor.document.uri);
  const here = rulesOf(findings.filter(finding => editor !== undefined && finding.range.contains(editor.selection.active)));
  if (here.length === 1) return here[0]?.label;
  const rules = here.length > 0 ? here : rulesOf(findings);
  if (rules.length === 0) return vscode.window.showInputBox({ title: 'Open a rule page', prompt: 'The id or name of a rule, such as PL1001' });
  return (await vscode.window.showQuickPick(rules, { title: 'Open a rule page', placeHolder: 'The rules that flag this draft' }))?.label;
}

function rulesOf(findings: readonly vscode.Diagnostic[]): vscode.QuickPickItem[] {
  const messages = new Map<string, string>();
  for (const finding of findings) {
    const rule = ruleOf(finding);
    if (rule !== undefined && !messages.has(rule)) messages.set(rule, finding.message);
  }
  return [...messages].map(([label, description]) => ({ label, description }));
}

async function explain(program: ServerProgram | undefined, uri: vscode.Uri): Promise<string> {
  if (program === undefined) return 'PostLint has no server, so its rule pages cannot be shown.';
  const rule = uri.path.slice(1).replace(/\.md$/, '');
  // A fault in the folder's postlint.yml must not keep the page away, only the clauses.
  let answer = await ask(program, rule, uri.query || workingFolder);
  if (!answer.isPage) answer = await ask(program, rule, workingFolder);
  return answer.isPage ? answer.text : `The page of this rule cannot be shown.\n\n${answer.text.trim()}\n`;
}

function ask(program: ServerProgram, rule: string, folder: string): Promise<{ isPage: boolean; text: string }> {
  const options = { cwd: folder, env: quietEnvironment(), timeout: patienceMilliseconds, windowsHide: true };
  return new Promise(resolve => {
    // What was typed comes after "--", so that it is a rule and never an option.
    execFile(program.command, [...program.args, 'explain', '--', rule], options, (error, output, complaint) => {
      resolve({ isPage: error === null, text: error === null ? output : complaint });
    });
  });
}
