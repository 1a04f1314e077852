import type { ChildProcess } from 'node:child_process';
import * as vscode from 'vscode';
import { type LanguageClient, State } from 'vscode-languageclient/node';
import { createClient, giveKey, registersOf, selector, tellTrust } from './client';
import type { Drafts } from './drafts';
import { locateServer, type ServerProgram } from './serverLocation';
import type { RegisterKeyStore } from './registerKey';
import { startServer } from './serverProcess';
import { versionProblem } from './serverVersion';
import type { ServerState } from './statusText';
import { surroundings } from './surroundings';

const patienceMilliseconds = 60_000;

/** The server's life: found, started, greeted, restarted, stopped. Nothing here throws at the user; what fails becomes a state and a message. */
export class Server implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private client: LanguageClient | undefined;
  private process: ChildProcess | undefined;
  private work: Promise<void> = Promise.resolve();

  readonly onDidChange = this.changed.event;
  state: ServerState = { kind: 'starting' };
  program: ServerProgram | undefined;

  constructor(
    private readonly extension: vscode.Extension<unknown>,
    private readonly output: vscode.LogOutputChannel,
    private readonly drafts: Drafts,
    private readonly keys: RegisterKeyStore,
  ) {}

  /** Stops the server if one runs, and starts it; one restart after the other. */
  restart(): Promise<void> {
    return (this.work = this.work.then(() => this.stopNow()).then(() => this.startNow()));
  }

  stop(): Promise<void> {
    return (this.work = this.work.then(() => this.stopNow()));
  }

  async trustChanged(): Promise<void> {
    if (this.client?.isRunning() === true) await tellTrust(this.client);
  }

  /** Has a running server take the key as it is stored now; one that starts later is given it then. */
  async keyChanged(): Promise<boolean> {
    return this.client?.isRunning() !== true || (await giveKey(this.client, await this.keys.get()));
  }

  /** Whether the registers of the draft in front of the user can be read; undefined when there is no such draft, or no server. */
  async hasRegisters(): Promise<boolean | undefined> {
    const document = vscode.window.activeTextEditor?.document;
    if (document === undefined || this.client?.isRunning() !== true) return undefined;
    return vscode.languages.match(selector as vscode.DocumentSelector, document) === 0 ? undefined : registersOf(this.client, document.uri);
  }

  dispose(): void {
    this.changed.dispose();
  }

  private async startNow(): Promise<void> {
    this.become({ kind: 'starting' });
    const setting = vscode.workspace.getConfiguration('postlint').get('server.path', '');
    const location = locateServer(surroundings(this.extension.extensionPath, setting));
    if ('missing' in location) {
      this.program = undefined;
      this.output.error(location.missing);
      this.become({ kind: 'missing', reason: location.missing });
      return;
    }
    this.program = location.found;
    this.output.info(`Starting ${[location.found.command, ...location.found.args].join(' ')}`);
    await this.connect(location.found);
  }

  private async connect(program: ServerProgram): Promise<void> {
    const client = createClient(async () => (this.process = await startServer(program)), this.output, this.drafts);
    this.client = client;
    client.onDidChangeState(({ newState }) => {
      // The client restarts a server that died; this is how the status bar learns of it.
      if (this.client !== client) return;
      this.become(newState === State.Running ? this.greet(client) : { kind: newState === State.Starting ? 'starting' : 'stopped' });
    });
    const timer = setTimeout(() => this.giveUp(), patienceMilliseconds);
    try {
      await client.start();
    } catch (error) {
      this.output.error(`The server did not start: ${error instanceof Error ? error.message : String(error)}`);
      this.become({ kind: 'stopped' });
    } finally {
      clearTimeout(timer);
    }
  }

  /** A program that is no language server may never answer; ending it makes the start fail. */
  private giveUp(): void {
    this.output.error(`The server has not answered within ${patienceMilliseconds / 1000} seconds, so it is ended.`);
    this.process?.kill();
  }

  private greet(client: LanguageClient): ServerState {
    const info = client.initializeResult?.serverInfo;
    const problem = versionProblem(info, String(this.extension.packageJSON.version));
    if (problem === undefined) {
      this.output.info(`Connected to PostLint ${info?.version}`);
      void this.giveStoredKey(client);
      return { kind: 'running' };
    }
    this.output.warn(problem);
    void vscode.window.showWarningMessage(problem);
    return { kind: 'unfit', reason: problem };
  }

  private async giveStoredKey(client: LanguageClient): Promise<void> {
    const key = await this.keys.get();
    if (key !== undefined && this.client === client) await giveKey(client, key);
  }

  private async stopNow(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    try {
      await client?.dispose();
    } catch (error) {
      // It had not started, or died meanwhile; either way it is gone.
      this.output.info(`The server had ended: ${error instanceof Error ? error.message : String(error)}`);
    }
    this.process?.kill();
    this.process = undefined;
    this.drafts.forget();
  }

  private become(state: ServerState): void {
    this.state = state;
    if (state.kind !== 'running') this.drafts.forget();
    this.changed.fire();
  }
}
