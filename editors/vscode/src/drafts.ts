import * as vscode from 'vscode';
import { tally, unchecked } from './draftTally';
import { codeOf } from './ruleLink';
import type { DraftState } from './statusText';

/** Asks the server whether it looks at a file at all. */
export type CoverageQuestion = (uri: vscode.Uri) => Promise<boolean>;

/** What the latest results said of each open draft. It sees results before VS Code shows them, so that no draft looks clean for a moment. */
export class Drafts implements vscode.Disposable {
  private readonly states = new Map<string, DraftState>();
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly closing = vscode.workspace.onDidCloseTextDocument(document => this.states.delete(document.uri.toString()));

  readonly onDidChange = this.changed.event;

  stateOf(document: vscode.TextDocument): DraftState {
    return this.states.get(document.uri.toString()) ?? unchecked;
  }

  async record(document: vscode.TextDocument, findings: readonly vscode.Diagnostic[], isCovered: CoverageQuestion): Promise<void> {
    const state = tally(findings.map(finding => ({ severity: finding.severity, code: codeOf(finding) })), document.languageId === 'markdown');
    // Only silence can mean that the file is left out.
    const covered = findings.length > 0 || (await isCovered(document.uri));
    if (document.isClosed) return;
    this.states.set(document.uri.toString(), { ...state, isCovered: covered });
    this.changed.fire();
  }

  /** After the server has gone, nothing is known any more. */
  forget(): void {
    this.states.clear();
    this.changed.fire();
  }

  dispose(): void {
    this.closing.dispose();
    this.changed.dispose();
  }
}
