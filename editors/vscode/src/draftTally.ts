import type { DraftState } from './statusText';

/** A finding, as far as the status bar cares. The severities are VS Code's. */
export interface Finding {
  readonly severity: number;
  readonly code: string | undefined;
}

export const unchecked: DraftState = { isChecked: false, isCovered: true, hasRegisters: true, isBlocked: false, errors: 0, warnings: 0, notes: 0 };

/** The server's codes that say that a draft could not be checked; all others are ids of rules. */
const blocking = new Set(['configuration', 'fault']);

const errorSeverity = 0;
const warningSeverity = 1;

/** Sums one result up. In postlint.yml itself a fault is a problem like others. */
export function tally(findings: readonly Finding[], isDraft: boolean): DraftState {
  const errors = findings.filter(finding => finding.severity === errorSeverity).length;
  const warnings = findings.filter(finding => finding.severity === warningSeverity).length;
  return {
    isChecked: true,
    isCovered: true,
    hasRegisters: true,
    isBlocked: isDraft && findings.some(finding => blocking.has(finding.code ?? '')),
    errors,
    warnings,
    notes: findings.length - errors - warnings,
  };
}
