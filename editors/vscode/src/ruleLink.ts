import * as vscode from 'vscode';

export const openRulePage = 'postlint.openRulePage';

/** Rules of PostLint and of schools have such ids; the server's other codes have no page. */
const ruleId = /^[A-Z]{2,6}\d{3,5}$/;

/** The bare code of a finding, whether or not it carries a link. */
export function codeOf(finding: vscode.Diagnostic): string | undefined {
  const code = typeof finding.code === 'object' ? finding.code.value : finding.code;
  return code === undefined ? undefined : String(code);
}

/** The rule that a finding is of, or undefined when it is of none. */
export function ruleOf(finding: vscode.Diagnostic): string | undefined {
  const code = codeOf(finding);
  return finding.source === 'postlint' && code !== undefined && ruleId.test(code) ? code : undefined;
}

/** Makes the rule's id in hovers and in Problems open the rule's page. */
export function linkToPage(finding: vscode.Diagnostic): void {
  const rule = ruleOf(finding);
  if (rule === undefined) return;
  finding.code = { value: rule, target: vscode.Uri.from({ scheme: 'command', path: openRulePage, query: JSON.stringify([rule]) }) };
}
