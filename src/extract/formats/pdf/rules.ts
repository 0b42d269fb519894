import type { Box } from '../../../model/document.ts';
import { boxAround, type Matrix, matrixOf, moved, product } from './geometry.ts';
import { type Operators, operator, pathStep } from './pdfjs.ts';

/** A straight line of a table: its position across, and from where to where it runs. */
export interface Rule {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Rules {
  readonly horizontal: readonly Rule[];
  readonly vertical: readonly Rule[];
}

type Point = readonly [number, number];

const strokes: ReadonlySet<number> = new Set([operator.stroke, operator.closeStroke]);
const fills: ReadonlySet<number> = new Set([operator.fill, operator.eoFill]);
const both: ReadonlySet<number> = new Set([
  operator.fillStroke,
  operator.eoFillStroke,
  operator.closeFillStroke,
  operator.closeEOFillStroke,
]);

// Thicker than this, a filled rectangle is a surface and no line. Points.
const thickest = 3;
// Strokes that lean less than this are level or upright. Points.
const lean = 0.8;
// Parts of one line, dashes and the strokes of neighbouring cells, lie no farther apart. Points.
const reach = 3;
// Shorter marks are ticks, underlines of a digit, parts of a letter. Points.
const shortest = 6;
// More than this is a drawing. Lines of a page, each way.
const mostRules = 4000;

/** The ruling lines that a page draws, by strokes or by thin filled rectangles, in the coordinates of `view`. */
export function rulesOf(operators: Operators, view: Matrix): Rules {
  const boxes = drawnBoxes(operators, view);
  const level = boxes.flatMap(([left, top, right, bottom]) =>
    bottom - top <= thickest && right - left > bottom - top ? [{ at: (top + bottom) / 2, from: left, to: right }] : [],
  );
  const upright = boxes.flatMap(([left, top, right, bottom]) =>
    right - left <= thickest && bottom - top > right - left ? [{ at: (left + right) / 2, from: top, to: bottom }] : [],
  );
  return { horizontal: merged(level), vertical: merged(upright) };
}

/** Every painted line as a box: strokes without their width, rectangles as they are filled. */
function drawnBoxes({ fnArray, argsArray }: Operators, view: Matrix): readonly Box[] {
  const saved: Matrix[] = [];
  const boxes: Box[] = [];
  let matrix = view;
  fnArray.forEach((code, index) => {
    if (code === operator.constructPath) boxes.push(...painted(argsArray[index], matrix));
    else matrix = moveTo(code, argsArray[index], matrix, saved);
  });
  return boxes;
}

/** The matrix after an operator; `saved` is the stack of those to come back to. */
function moveTo(code: number, args: unknown, matrix: Matrix, saved: Matrix[]): Matrix {
  switch (code) {
    case operator.save:
      saved.push(matrix);
      return matrix;
    case operator.restore:
    case operator.paintFormXObjectEnd:
      return saved.pop() ?? matrix;
    case operator.transform:
      return product(matrix, matrixOf(args));
    case operator.paintFormXObjectBegin:
      saved.push(matrix);
      return Array.isArray(args) && args[0] instanceof Float32Array ? product(matrix, matrixOf([...args[0]])) : matrix;
    default:
      return matrix;
  }
}

function painted(args: unknown, matrix: Matrix): readonly Box[] {
  if (!Array.isArray(args)) return [];
  const [paint, paths] = args;
  const path: unknown = Array.isArray(paths) ? paths[0] : undefined;
  if (!(path instanceof Float32Array)) return [];
  const contours = contoursOf(path, matrix);
  if (strokes.has(paint)) return contours.flatMap(edgesOf);
  if (fills.has(paint)) return contours.flatMap(surfaceOf);
  return both.has(paint) ? contours.flatMap((contour) => [...edgesOf(contour), ...surfaceOf(contour)]) : [];
}

/** The straight parts of a path, each list of points one contour; a curve breaks it. */
function contoursOf(path: Float32Array, matrix: Matrix): readonly (readonly Point[])[] {
  const contours: Point[][] = [];
  const point = (at: number): Point => moved(matrix, path[at] ?? 0, path[at + 1] ?? 0);
  for (let at = 0; at < path.length; ) {
    const step = path[at];
    const contour = contours.at(-1);
    if (step === pathStep.moveTo) contours.push([point(at + 1)]);
    else if (step === pathStep.lineTo) contour?.push(point(at + 1));
    else if (step === pathStep.curveTo) contours.push([point(at + 5)]);
    else if (contour?.[0]) contour.push(contour[0]);
    at += step === pathStep.curveTo ? 7 : step === pathStep.closePath ? 1 : 3;
  }
  return contours;
}

function edgesOf(contour: readonly Point[]): readonly Box[] {
  if (isThin(boxAround(contour))) return [boxAround(contour)];
  return contour.slice(1).flatMap((point, index) => {
    const box = boxAround([contour[index] ?? point, point]);
    return box[2] - box[0] <= lean || box[3] - box[1] <= lean ? [box] : [];
  });
}

const surfaceOf = (contour: readonly Point[]): readonly Box[] => {
  const box = boxAround(contour);
  return contour.length >= 4 && isThin(box) ? [box] : [];
};

const isThin = ([left, top, right, bottom]: Box): boolean => Math.min(right - left, bottom - top) <= thickest;

/** Joins the parts of one line. */
function merged(rules: readonly Rule[]): readonly Rule[] {
  const long = levels(rules)
    .flatMap(joined)
    .filter(({ from, to }) => to - from >= shortest);
  return long.length <= mostRules ? long : [];
}

/** The rules that lie on one line, whatever gaps are between them. */
function levels(rules: readonly Rule[]): readonly (readonly Rule[])[] {
  const groups: Rule[][] = [];
  for (const rule of rules.toSorted((a, b) => a.at - b.at)) {
    const group = groups.at(-1);
    if (group && rule.at - (group[0]?.at ?? 0) <= 1) group.push(rule);
    else groups.push([rule]);
  }
  return groups;
}

function joined(level: readonly Rule[]): readonly Rule[] {
  const lines: { at: number; from: number; to: number }[] = [];
  for (const { at, from, to } of level.toSorted((a, b) => a.from - b.from)) {
    const line = lines.at(-1);
    if (line && from - line.to <= reach) line.to = Math.max(line.to, to);
    else lines.push({ at, from, to });
  }
  return lines;
}
