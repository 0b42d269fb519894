import type { Reconciliation } from '../model/finding.ts';
import type { Report, Reporter, Style } from '../report/reporter.ts';
import type { FileSettings } from './config/apply.ts';
import { type Io, isRefusal, type Refusal } from './io.ts';
import { paletteOf } from './palette.ts';
import type { Output, Settings } from './settings.ts';
import { shellWordsIn } from './words.ts';
import { type Sink, sinkTo, write } from './write.ts';

/** Prints documents in the order in which they are handed over. */
export interface Press {
  take(document: Reconciliation): Promise<void>;
  /** Prints what can only be printed when all is known; says what could not be written. */
  close(): Promise<Refusal | undefined>;
}

/** Where and how a press prints. */
interface Paper {
  readonly settings: Settings;
  readonly lang: Style['lang'];
  readonly settingsFor: (paths: readonly string[]) => FileSettings;
  readonly io: Io;
}

type Head = Omit<Report, 'documents'>;

/** One output, open: it prints each document as it comes, or keeps them all for the end. */
interface Sheet {
  readonly add: (document: Reconciliation) => Promise<void>;
  readonly close: () => Promise<Refusal | undefined>;
}

/** Opens every output; refuses where one that prints as it goes cannot be written to. */
export async function pressOf(head: Head, paper: Paper): Promise<Press | Refusal> {
  const sheets: Sheet[] = [];
  for (const output of paper.settings.outputs) {
    const sheet = await sheetOf(output, head, paper);
    if (isRefusal(sheet)) return sheet;
    sheets.push(sheet);
  }
  return {
    take: async (document) => {
      for (const sheet of sheets) await sheet.add(document);
    },
    close: async () => {
      const refused: (Refusal | undefined)[] = [];
      for (const sheet of sheets) refused.push(await sheet.close());
      return refused.find(isRefusal);
    },
  };
}

async function sheetOf(output: Output, head: Head, paper: Paper): Promise<Sheet | Refusal> {
  const reporter = await output.reporter.load();
  const style = styleOf(output, paper);
  const { line } = reporter;
  if (!line) return kept(reporter, output, head, { ...paper, style });
  const sink = await sinkTo(output.file, paper.io, shellWordsIn(paper.lang));
  return isRefusal(sink) ? sink : streamed((document) => line(document, head, style), sink);
}

const streamed = (line: (document: Reconciliation) => string, { put, close }: Sink): Sheet => ({
  add: (document) => put(line(document)),
  close,
});

function kept(reporter: Reporter, { file }: Output, head: Head, paper: Paper & { readonly style: Style }): Sheet {
  const documents: Reconciliation[] = [];
  return {
    add: async (document) => void documents.push(document),
    close: async () => {
      const made = await reporter.render({ ...head, documents }, paper.style);
      return write(made, file, paper.io, shellWordsIn(paper.lang));
    },
  };
}

function styleOf({ file }: Output, { settings, settingsFor, lang, io }: Paper): Style {
  const onTerminal = file === undefined;
  const palette = paletteOf(onTerminal && settings.colour && io.colour);
  const { quiet: brief, showSuppressed } = settings;
  const failOn: Style['failOn'] = (path) => settingsFor([path]).failOn;
  return { lang, columns: onTerminal ? io.columns : 80, palette, brief, failOn, showSuppressed };
}
