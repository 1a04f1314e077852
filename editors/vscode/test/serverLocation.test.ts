import assert from 'node:assert/strict';
import { test } from 'node:test';
import { locateServer, type Surroundings } from '../src/serverLocation';

function machine(files: string[], more: Partial<Surroundings> = {}): Surroundings {
  const around: Surroundings = {
    extensionFolder: '/ext',
    platform: 'linux',
    arch: 'x64',
    isMusl: false,
    setting: '',
    searchPath: '/usr/local/bin:/usr/bin',
    isFile: path => files.includes(path),
  };
  return { ...around, ...more };
}

const carried = '/ext/server/linux-x64/postlint';
const installed = '/usr/bin/postlint';
const portable = '/ext/server/portable/postlint.dll';
const dotnet = '/usr/bin/dotnet';

test('the carried server is preferred to one on the PATH', () => {
  assert.deepEqual(locateServer(machine([carried, installed])), { found: { command: carried, args: [] } });
});

test('each platform has its own folder', () => {
  const found = (more: Partial<Surroundings>, file: string): void =>
    assert.deepEqual(locateServer(machine([file], more)), { found: { command: file, args: [] } });
  found({ platform: 'win32' }, '/ext/server/win-x64/postlint.exe');
  found({ platform: 'darwin', arch: 'arm64' }, '/ext/server/osx-arm64/postlint');
  found({ isMusl: true }, '/ext/server/linux-musl-x64/postlint');
  found({ arch: 'arm64' }, '/ext/server/linux-arm64/postlint');
});

test('the setting comes before all others', () => {
  const setting = '/opt/postlint';
  assert.deepEqual(locateServer(machine([carried, setting], { setting: ` ${setting} ` })), { found: { command: setting, args: [] } });
});

test('a setting that names a library runs it under dotnet', () => {
  const setting = '/opt/postlint.dll';
  assert.deepEqual(locateServer(machine([setting, dotnet], { setting })), { found: { command: dotnet, args: [setting] } });
});

test('a wrong setting is complained about, not passed over', () => {
  assert.match(JSON.stringify(locateServer(machine([carried], { setting: '/gone' }))), /"missing":.*names .*\/gone.*not there/);
  assert.match(JSON.stringify(locateServer(machine([carried], { setting: 'bin/postlint' }))), /"missing":.*full path/);
});

test('without a carried server the PATH serves, then dotnet', () => {
  assert.deepEqual(locateServer(machine([installed, portable, dotnet])), { found: { command: installed, args: [] } });
  assert.deepEqual(locateServer(machine([portable, dotnet])), { found: { command: dotnet, args: [portable] } });
});

test('the current folder is never searched', () => {
  assert.ok('missing' in locateServer(machine(['postlint', './postlint', 'bin/postlint'], { searchPath: '.:bin::' })));
});

test('what is missing is said', () => {
  assert.match(JSON.stringify(locateServer(machine([]))), /no server for this computer/);
  assert.match(JSON.stringify(locateServer(machine([portable]))), /\.NET 10/);
});
