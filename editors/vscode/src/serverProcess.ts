import { type ChildProcess, spawn } from 'node:child_process';
import { homedir } from 'node:os';
import type { ServerProgram } from './serverLocation';

/** Not the workspace, whose files must not decide how a program starts, and not the extension's own folder, which an update replaces. */
export const workingFolder = homedir();

/** The diagnostics port of .NET would leave a socket in the temporary folder whenever the server is ended hard. */
export function quietEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, DOTNET_EnableDiagnostics: '0' };
}

/** Starts the server. Rejects when the operating system cannot start it at all. */
export function startServer(program: ServerProgram): Promise<ChildProcess> {
  return new Promise((resolve, reject) => {
    const child = spawn(program.command, [...program.args, 'lsp'], { cwd: workingFolder, env: quietEnvironment(), windowsHide: true });
    child.on('error', reject);
    child.once('spawn', () => resolve(child));
  });
}
