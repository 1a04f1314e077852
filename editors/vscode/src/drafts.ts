import * as vscode from 'vscode';
import { tally, unchecked } from './draftTally';
import { codeOf } from './ruleLink';
import type { DraftState } from './statusText';

/** What the server is asked beyond the findings: whether it looks at a file at all, and whether it could read the registers for it. */
export interface Questions {
  readonly isCovered: (uri: vscode.Uri) => Promise<boolean>;
  readonly hasRegisters: (uri: vscode.Uri) => Promise<boolean>;
}

/** What the latest results said of each open draft. It sees results before VS Code shows them, so that no draft looks clean for a moment. */
export class Drafts implements vscode.Disposable {
  private readonly states = new Map<string, DraftState>();
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly closing = vscode.workspace.onDidCloseTextDocument(document => this.states.delete(document.uri.toString()));

  readonly onDidChange = this.changed.event;

  stateOf(document: vscode.TextDocument): DraftState {
    return this.states.get(document.uri.toString()) ?? unchecked;
  }

  async record(document: vscode.TextDocument, findings: readonly vscode.Diagnostic[], questions: Questions): Promise<void> {
    const isDraft = document.languageId === 'markdown';
    const state = tally(findings.map(finding => ({ severity: finding.severity, code: codeOf(finding) })), isDraft);
    // Only silence can mean that the file is left out.
    const covered = findings.length > 0 || (await questions.isCovered(document.uri));
    // In postlint.yml a lost register is a finding of its own.
    const registers = !isDraft || (await questions.hasRegisters(document.uri));
    if (document.isClosed) return;
    this.states.set(document.uri.toString(), { ...state, isCovered: covered, hasRegisters: registers });
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
