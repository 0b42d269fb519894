import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
export const cli = join(root, 'dist/bundle/main.js');

/** Commands of a page run the built program, for documents are read by workers, which only that one has. */
export const built = existsSync(cli);

/** A folder as a reader of the documentation may have it: two reports, one with slips in it and one without. */
export function folderWithReports(): string {
  const folder = mkdtempSync(join(tmpdir(), 'crossfoot-docs-'));
  mkdirSync(join(folder, 'reports/云川市 2022'), { recursive: true });
  copyFileSync(join(root, 'fixtures/bundled/report.docx'), join(folder, 'reports/云川市 2022/决算.docx'));
  copyFileSync(join(root, 'fixtures/clean/report.txt'), join(folder, 'reports/clean.txt'));
  mkdirSync(join(folder, 'bin'));
  writeFileSync(join(folder, 'bin/crossfoot'), `#!/bin/sh\nexec "${process.execPath}" "${cli}" "$@"\n`);
  chmodSync(join(folder, 'bin/crossfoot'), 0o755);
  return folder;
}

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a script as a runner of GitHub does, or as a person does who pastes it. */
export function bash(script: string, folder: string, env: Readonly<Record<string, string>> = {}, strict = false): Run {
  const flags = strict ? ['--noprofile', '--norc', '-eo', 'pipefail'] : [];
  const { status, stdout, stderr } = spawnSync('bash', [...flags, '-c', script], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PATH: [join(folder, 'bin'), process.env['PATH']].join(delimiter), ...env },
  });
  return { code: status, out: stdout, err: stderr };
}

/** Every file of a folder with something in it, but for the programs. */
export const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => !/^(?:bin|\.git)(?:\/|$)/.test(path))
    .filter((path) => statSync(join(folder, path)).isFile() && statSync(join(folder, path)).size > 0)
    .toSorted();
