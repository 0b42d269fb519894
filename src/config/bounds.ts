const million = 1_000_000;

/** The most that may be asked for. A timer of the machine takes 2³¹ milliseconds at most. */
export const bounds = {
  jobs: 256,
  timeout: million,
  maxMemory: million,
  maxFileSize: million,
  maxPages: 1000 * million,
  maxCells: 1000 * million,
} as const;
