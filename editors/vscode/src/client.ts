import type { ChildProcess } from 'node:child_process';
import * as vscode from 'vscode';
import { type DocumentSelector, LanguageClient, RevealOutputChannelOn, vsdiag } from 'vscode-languageclient/node';
import { createErrorHandler } from './connectionErrors';
import type { Drafts } from './drafts';
import { linkToPage } from './ruleLink';

/** What is checked: drafts, on disk or not yet, and the configuration. */
export const selector: DocumentSelector = [
  { scheme: 'file', language: 'markdown' },
  { scheme: 'untitled', language: 'markdown' },
  { scheme: 'file', pattern: '**/postlint.yml' },
];

/** A language client that keeps the tally of drafts and makes rule ids clickable. */
export function createClient(start: () => Promise<ChildProcess>, output: vscode.LogOutputChannel, drafts: Drafts): LanguageClient {
  const client: LanguageClient = new LanguageClient('postlint', 'PostLint', start, {
    documentSelector: selector,
    outputChannel: output,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    errorHandler: createErrorHandler(),
    // Asked anew whenever the server is started again, as the user may trust the folder meanwhile.
    initializationOptions: () => ({ trusted: vscode.workspace.isTrusted }),
    middleware: {
      async provideDiagnostics(document, previousResultId, token, next) {
        const report = await next(document, previousResultId, token);
        if (report?.kind === vsdiag.DocumentDiagnosticReportKind.full) {
          report.items.forEach(linkToPage);
          if ('uri' in document) void drafts.record(document, report.items, uri => isCovered(client, uri));
        }
        return report;
      },
      handleDiagnostics(uri, findings, next) {
        findings.forEach(linkToPage);
        next(uri, findings);
      },
    },
  });
  return client;
}

/** Tells a running server that the user now trusts the folder, so that registers outside it count. */
export function tellTrust(client: LanguageClient): Promise<void> {
  return client.sendNotification('workspace/didChangeConfiguration', { settings: { postlint: { trusted: vscode.workspace.isTrusted } } });
}

async function isCovered(client: LanguageClient, uri: vscode.Uri): Promise<boolean> {
  try {
    return await client.sendRequest<boolean>('postlint/covers', { textDocument: { uri: client.code2ProtocolConverter.asUri(uri) } });
  } catch {
    // A server that does not know the question is asked for results only.
    return true;
  }
}
