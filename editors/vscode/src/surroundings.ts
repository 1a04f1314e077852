import { existsSync, statSync } from 'node:fs';
import type { Surroundings } from './serverLocation';

/** The machine as it is. */
export function surroundings(extensionFolder: string, setting: string): Surroundings {
  return {
    extensionFolder,
    platform: process.platform,
    arch: process.arch,
    isMusl: process.platform === 'linux' && existsSync('/etc/alpine-release'),
    setting,
    searchPath: process.env['PATH'] ?? '',
    isFile: path => statSync(path, { throwIfNoEntry: false })?.isFile() === true,
  };
}
