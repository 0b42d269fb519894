import { spawn } from 'node:child_process';
import { constants } from 'node:fs';
import { access, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Conversion, Environment } from '../extract/format.ts';

/** How LibreOffice is run; tests put a program of their own in its place. */
export interface Office {
  readonly command: string;
  readonly mostMilliseconds: number;
}

const names = process.platform === 'win32' ? ['soffice.com', 'soffice.exe'] : ['soffice', 'libreoffice'];

/** The LibreOffice on the search path; undefined where there is none. */
export async function installedOffice(
  mostMilliseconds = 60_000,
  path = process.env['PATH'] ?? '',
): Promise<Office | undefined> {
  for (const folder of path.split(delimiter).filter(Boolean)) {
    for (const name of names) {
      const command = join(folder, name);
      if (await canRun(command)) return { command, mostMilliseconds };
    }
  }
  return undefined;
}

const canRun = (command: string): Promise<boolean> =>
  access(command, constants.X_OK).then(
    () => true,
    () => false,
  );

/** Old Word files as DOCX. LibreOffice is looked for when the first of them comes; one runs at a time. */
export function converter(
  look: () => Promise<Office | undefined> = () => installedOffice(),
): NonNullable<Environment['convert']> {
  let office: ReturnType<typeof look> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  return async (bytes, extension) => {
    office ??= look();
    const found = await office;
    if (!found) return undefined;
    const turn = last.then(() => convertedBy(found, bytes, extension));
    last = turn;
    return turn;
  };
}

/** Works in a folder of its own, which is gone afterwards, with a profile of its own, in which nothing is allowed to run. */
async function convertedBy(office: Office, bytes: Uint8Array, extension: string): Promise<Conversion> {
  const folder = await mkdtemp(join(tmpdir(), 'crossfoot-'));
  try {
    await mkdir(join(folder, 'profile', 'user'), { recursive: true });
    await writeFile(join(folder, 'profile', 'user', 'registrymodifications.xcu'), settings);
    await writeFile(join(folder, `report.${extension}`), bytes);
    const failure = await run(office, folder, `report.${extension}`);
    if (failure !== undefined) return { failure };
    return { bytes: new Uint8Array(await readFile(join(folder, 'made', 'report.docx'))) };
  } catch {
    return { failure: 'LibreOffice made no DOCX of it' };
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

const setting = (path: string, name: string, value: string): string =>
  `<item oor:path="/org.openoffice.Office.Common/${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`;

const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">${[
  setting('Security/Scripting', 'DisableMacrosExecution', 'true'),
  setting('Security/Scripting', 'MacroSecurityLevel', '3'),
  setting('Security/Scripting', 'DisableActiveContent', 'true'),
  setting('Security/Scripting', 'BlockUntrustedRefererLinks', 'true'),
].join('')}</oor:items>
`;

/** Why nothing was made; undefined when the program ended well. The whole process group ends with the time. */
function run({ command, mostMilliseconds }: Office, folder: string, name: string): Promise<string | undefined> {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const quietly = ['--headless', '--norestore', '--nolockcheck', '--nodefault', '--nologo'];
  const convert = ['--convert-to', 'docx:MS Word 2007 XML', '--outdir', join(folder, 'made'), join(folder, name)];
  return new Promise((resolve) => {
    const child = spawn(command, [profile, ...quietly, ...convert], { stdio: 'ignore', detached: true, cwd: folder });
    const clock = setTimeout(() => {
      end(child.pid);
      resolve(`LibreOffice took more than ${mostMilliseconds / 1000} s`);
    }, mostMilliseconds);
    const ended = (failure: string | undefined): void => {
      clearTimeout(clock);
      end(child.pid);
      resolve(failure);
    };
    child.on('error', () => ended('LibreOffice could not be started'));
    child.on('exit', (code) => ended(code === 0 ? undefined : `LibreOffice ended with ${code ?? 'a signal'}`));
  });
}

/** The launcher starts other processes: all of them are one group. */
function end(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // Nobody of the group is left.
  }
}
