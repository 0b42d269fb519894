/**
 * Where the copy of each input goes, below the folder for copies: under its own name, and where inputs share a name
 * (letters of either case count as the same) each in its own folder, as far as their folders differ. Paths are absolute.
 */
export function targetsOf(inputs: readonly string[]): ReadonlyMap<string, string> {
  const byName = new Map<string, (readonly string[])[]>();
  for (const input of new Set(inputs)) {
    const steps = stepsOf(input);
    const name = (steps.at(-1) ?? '').toLowerCase();
    byName.set(name, [...(byName.get(name) ?? []), steps]);
  }
  const targets = [...byName.values()].flatMap((alike) => {
    const common = commonSteps(alike);
    return alike.map((steps) => [steps.join('/'), steps.slice(common).join('/')] as const);
  });
  const byInput = new Map(targets);
  return new Map(inputs.map((input) => [input, byInput.get(stepsOf(input).join('/')) ?? input]));
}

const stepsOf = (path: string): readonly string[] => path.split(/[\\/]/).filter((step) => step !== '');

/** How many folders, from the root on, all of them have in common. */
function commonSteps(paths: readonly (readonly string[])[]): number {
  const [first = []] = paths;
  const differs = first.findIndex((step, n) => n === first.length - 1 || paths.some((path) => path[n] !== step));
  return Math.max(0, differs);
}

/** The path of a document within its archive, without any step that would lead out of a folder. */
export const safely = (member: string): string =>
  stepsOf(member)
    .filter((step) => !/^\.*$/.test(step))
    .map((step) => step.replaceAll(/[:*?"<>|]/g, '_'))
    .join('/');
