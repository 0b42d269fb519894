import type { ReporterEntry } from '../reporter.ts';

/** Every way to print a report, each loaded when it is asked for; the first is the default. */
export const reporters: readonly ReporterEntry[] = [
  { id: 'text', wants: [], load: async () => (await import('./text.ts')).text },
  { id: 'json', wants: [], load: async () => (await import('./json.ts')).json },
  { id: 'jsonl', wants: [], load: async () => (await import('./jsonl.ts')).jsonl },
  { id: 'sarif', wants: [], load: async () => (await import('./sarif.ts')).sarif },
  { id: 'junit', wants: [], load: async () => (await import('./junit.ts')).junit },
  { id: 'markdown', wants: [], load: async () => (await import('./markdown.ts')).markdown },
  { id: 'csv', wants: [], load: async () => (await import('./csv.ts')).csv },
  { id: 'html', wants: ['claims', 'source'], load: async () => (await import('./html.ts')).html },
  { id: 'xlsx', wants: ['claims'], load: async () => (await import('./xlsx.ts')).xlsx },
];
