import * as vscode from 'vscode';
import { tally, unchecked } from './draftTally';
import { codeOf } from './ruleLink';
import type { DraftState } from './statusText';

/** What the server is asked beyond the findings: whether it looks at a file at all, and whether it could read the registers for it. Undefined: no answer. */
export interface Questions {
  readonly isCovered: (uri: vscode.Uri) => Promise<boolean | undefined>;
  readonly hasRegisters: (uri: vscode.Uri) => Promise<boolean | undefined>;
}

/** What the latest results said of each open draft. It sees results before VS Code shows them, so that no draft looks clean for a moment. */
export class Drafts implements vscode.Disposable {
  private readonly states = new Map<string, DraftState>();
  /** The number of the newest result of each draft; an older one whose questions are answered later counts no more. */
  private readonly turns = new Map<string, number>();
  private lastTurn = 0;
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly closing = vscode.workspace.onDidCloseTextDocument(document => {
    this.states.delete(document.uri.toString());
    this.turns.delete(document.uri.toString());
  });

  readonly onDidChange = this.changed.event;

  stateOf(document: vscode.TextDocument): DraftState {
    return this.states.get(document.uri.toString()) ?? unchecked;
  }

  async record(document: vscode.TextDocument, findings: readonly vscode.Diagnostic[], questions: Questions): Promise<void> {
    const key = document.uri.toString();
    const turn = ++this.lastTurn;
    this.turns.set(key, turn);
    const isDraft = document.languageId === 'markdown';
    const state = tally(findings.map(finding => ({ severity: finding.severity, code: codeOf(finding) })), isDraft);
    const shown = this.states.get(key);
    // What was found is no longer clean, whatever the answers will be and however long somebody types.
    if (findings.length > 0 && shown?.isChecked === true) this.set(key, { ...state, hasRegisters: shown.hasRegisters });
    // Only silence can mean that the file is left out.
    const covered = findings.length > 0 || (await questions.isCovered(document.uri));
    // In postlint.yml a lost register is a finding of its own.
    const registers = !isDraft || (await questions.hasRegisters(document.uri));
    if (document.isClosed || this.turns.get(key) !== turn) return;
    // Without an answer nobody knows what the silence is worth.
    this.set(key, covered === undefined || registers === undefined ? unchecked : { ...state, isCovered: covered, hasRegisters: registers });
  }

  /** After the server has gone, nothing is known any more. */
  forget(): void {
    this.states.clear();
    this.turns.clear();
    this.changed.fire();
  }

  dispose(): void {
    this.closing.dispose();
    this.changed.dispose();
  }

  private set(key: string, state: DraftState): void {
    this.states.set(key, state);
    this.changed.fire();
  }
}
