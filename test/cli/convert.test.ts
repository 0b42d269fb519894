import { chmodSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { converter, installedOffice } from '../../src/cli/convert.ts';

const folder = mkdtempSync(join(tmpdir(), 'crossfoot-office-'));

/** A program that stands in for LibreOffice: a shell script that is given its arguments. */
function officeOf(name: string, script: string, mostMilliseconds = 60_000) {
  const command = join(folder, name);
  writeFileSync(command, `#!/bin/sh\n${script}\n`);
  chmodSync(command, 0o755);
  return converter(async () => ({ command, mostMilliseconds }));
}

// Of the arguments the one after --outdir is where the result is to stand, and the last is the file.
const find = 'for last; do [ "$before" = --outdir ] && out="$last"; before="$last"; done; mkdir -p "$out"';

describe.skipIf(process.platform === 'win32')('An old Word file is given to LibreOffice', () => {
  test('in a folder of its own, and comes back as what it made', async () => {
    const convert = officeOf('copies', `${find}; cp "$last" "$out/report.docx"; echo "$last" > ${folder}/seen`);
    const made = await convert(new TextEncoder().encode('甲'), 'wps');
    expect(made).toEqual({ bytes: new TextEncoder().encode('甲') });
    const seen = readFileSync(join(folder, 'seen'), 'utf8').trim();
    expect(seen).toMatch(/report\.wps$/);
    expect(existsSync(seen)).toBe(false);
  });

  test('with a profile in which no macro runs', async () => {
    const convert = officeOf(
      'tells',
      `cp "\${1#-env:UserInstallation=file://}/user/registrymodifications.xcu" ${folder}/settings; exit 1`,
    );
    await convert(new Uint8Array(), 'doc');
    expect(readFileSync(join(folder, 'settings'), 'utf8')).toMatch(/DisableMacrosExecution.*<value>true</);
  });

  test.each([
    ['fails', 'exit 77', 'LibreOffice ended with 77'],
    ['makes nothing', 'exit 0', 'LibreOffice made no DOCX of it'],
  ])('which %s', async (name, script, failure) => {
    expect(await officeOf(name.replace(' ', '-'), script)(new Uint8Array(), 'doc')).toEqual({ failure });
  });

  test('which hangs, and is ended with all that it started', async () => {
    const convert = officeOf('hangs', `sleep 600 & echo $! > ${folder}/child; wait`, 2000);
    expect(await convert(new Uint8Array(), 'doc')).toEqual({ failure: 'LibreOffice took more than 2 s' });
    const child = Number(readFileSync(join(folder, 'child'), 'utf8'));
    await expect.poll(() => stateOf(child)).not.toMatch(/[RS]/);
  });

  test('which is found on the search path', async () => {
    officeOf('soffice', 'exit 0');
    expect(await installedOffice(60_000, `/nowhere:${folder}`)).toEqual({
      command: join(folder, 'soffice'),
      mostMilliseconds: 60_000,
    });
    expect(await installedOffice(60_000, '/nowhere')).toBeUndefined();
  });
});

/** One letter that says what a process does; empty when there is none of that number. */
function stateOf(process: number): string {
  const file = `/proc/${process}/stat`;
  return existsSync(file) ? (readFileSync(file, 'utf8').split(') ')[1]?.charAt(0) ?? '') : '';
}

test('Where there is none nothing is made', async () => {
  expect(await converter(async () => undefined)(new Uint8Array(), 'doc')).toBeUndefined();
});
