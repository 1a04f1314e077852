import { CloseAction, ErrorAction, type ErrorHandler } from 'vscode-languageclient/node';
import { RestartLimit } from './restartLimit';

/**
 * What to do when the talk with the server breaks off. The library's own handler takes a few failed writes for a reason to shut down for good;
 * but a server that is gone fails every write until its end is noticed, and then the drafts would stay unchecked.
 */
export function createErrorHandler(): ErrorHandler {
  const limit = new RestartLimit();
  return {
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed: () =>
      limit.mayRestart(Date.now())
        ? { action: CloseAction.Restart, message: 'The server has ended; it is started again.', handled: true }
        : { action: CloseAction.DoNotRestart, message: 'The PostLint server keeps ending. Drafts are not being checked; see the output for the reason.' },
  };
}
