export type ServerState =
  | { readonly kind: 'starting' | 'running' | 'stopped' }
  | { readonly kind: 'missing' | 'unfit'; readonly reason: string };

/** What is known of the draft in front of the user. */
export interface DraftState {
  /** Whether a result for it has come. */
  readonly isChecked: boolean;
  /** Whether PostLint looks at it at all; a configuration may leave it out. */
  readonly isCovered: boolean;
  /** Whether the registers that postlint.yml names could be read; without them, registered names go unseen. */
  readonly hasRegisters: boolean;
  /** Whether something kept it from being checked, such as a fault in postlint.yml. */
  readonly isBlocked: boolean;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
}

export interface StatusText {
  readonly text: string;
  readonly tooltip: string;
  readonly tone: 'plain' | 'warning' | 'error';
  readonly click: 'problems' | 'help' | 'output';
}

/** What the status bar says. A draft never looks clean unless it was checked and is. */
export function statusText(server: ServerState, draft: DraftState): StatusText {
  switch (server.kind) {
    case 'missing':
      return { text: '$(error) PostLint: server missing', tooltip: server.reason, tone: 'error', click: 'help' };
    case 'unfit':
      return { text: '$(error) PostLint: wrong server', tooltip: server.reason, tone: 'error', click: 'help' };
    case 'stopped':
      return { text: '$(error) PostLint: stopped', tooltip: 'Drafts are not being checked. Click to see why.', tone: 'error', click: 'output' };
    case 'starting':
      return { text: '$(sync~spin) PostLint: starting', tooltip: 'PostLint is starting.', tone: 'plain', click: 'output' };
    case 'running':
      return draftText(draft);
  }
}

function draftText(draft: DraftState): StatusText {
  if (!draft.isChecked) return { text: '$(sync~spin) PostLint: checking', tooltip: 'This draft is being checked.', tone: 'plain', click: 'problems' };
  if (!draft.isCovered)
    return { text: '$(circle-slash) PostLint: not checked', tooltip: 'The folder\'s postlint.yml leaves this file out.', tone: 'plain', click: 'problems' };
  if (draft.isBlocked)
    return { text: '$(error) PostLint: not checked', tooltip: 'Something keeps this draft from being checked. Click to see it in Problems.', tone: 'error', click: 'problems' };
  return draft.hasRegisters ? findingsText(draft) : withoutRegister(findingsText(draft), draft);
}

/** What is found without a register may be far from all, so that even silence is a warning. */
function withoutRegister(found: StatusText, draft: DraftState): StatusText {
  const lost = 'A register of pupils or consents cannot be read, so names in it go unseen. Click to see why in Problems, at postlint.yml.';
  const isSilent = draft.errors + draft.warnings + draft.notes === 0;
  if (isSilent) return { ...found, text: '$(warning) PostLint: no register', tooltip: lost, tone: 'warning' };
  return { ...found, text: `${found.text}, no register`, tooltip: `${found.tooltip} ${lost}`, tone: found.tone === 'error' ? 'error' : 'warning' };
}

function findingsText(draft: DraftState): StatusText {
  const total = draft.errors + draft.warnings + draft.notes;
  if (total === 0) return { text: '$(check) PostLint: clean', tooltip: 'PostLint found nothing in this draft.', tone: 'plain', click: 'problems' };
  const icon = draft.errors > 0 ? '$(error)' : draft.warnings > 0 ? '$(warning)' : '$(info)';
  const parts = [count(draft.errors, 'error'), count(draft.warnings, 'warning'), count(draft.notes, 'note')].filter(part => part !== '');
  return {
    text: `${icon} PostLint: ${count(total, 'problem')}`,
    tooltip: `${parts.join(', ')} in this draft. Click to see them in Problems.`,
    tone: draft.errors > 0 ? 'error' : draft.warnings > 0 ? 'warning' : 'plain',
    click: 'problems',
  };
}

function count(n: number, what: string): string {
  return n === 0 ? '' : `${n} ${what}${n === 1 ? '' : 's'}`;
}
