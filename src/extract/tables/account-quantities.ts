import { cellNamed, totalRowOf, wholeColumns } from '../../model/accounts/cells.ts';
import { type CodedRow, codeTree } from '../../model/accounts/codes.ts';
import type { AccountCell, AccountRow, AccountTable, ReadFigure, Scope } from '../../model/records.ts';
import { functionalClasses } from '../../model/terms/functional-classes.ts';
import { quantityNamed, threePublicNames } from './account-items.ts';

/** What a cell holds and how it is called there. */
export interface Named {
  /** The id of a known quantity, or of one with the code of a functional class: 「expenditure.208」. */
  readonly quantity: string;
  readonly label: string;
  readonly fund: Scope['fund'];
  readonly figure: ReadFigure;
  /** Of a functional class: its names, 类 first. */
  readonly names?: readonly string[];
}

type Name = Omit<Named, 'figure'>;

/** The cells of a table that hold a quantity every account states. */
export function namedIn(table: AccountTable): readonly Named[] {
  switch (table.kind) {
    case 'summaryTable':
    case 'appropriationSummaryTable':
      return [...linesOf(table), ...budgetsOf(table), ...classLines(table)];
    case 'threePublicTable':
      return threePublic(table);
    case 'basicExpenditureTable':
      return [...linesOf(table), ...totalsOf(table)];
    default:
      return [...totalsOf(table), ...classRows(table)];
  }
}

const named = (cell: AccountCell | undefined, name: Name): readonly Named[] =>
  cell?.figure ? [{ ...name, figure: cell.figure }] : [];

const funds = ['generalPublic', 'governmentFund', 'stateCapital'] as const;
type Fund = (typeof funds)[number];
const scopes = {
  generalPublic: 'general-public',
  governmentFund: 'government-fund',
  stateCapital: 'state-capital',
} as const satisfies Record<Fund, Scope['fund']>;

/** Lines of a summary, 人员经费合计 and 公用经费合计. The grand total is stated by both halves; the left one speaks for both. */
function linesOf({ rows, scope, kind }: AccountTable): readonly Named[] {
  const both = rows.some(({ side, item }) => side === 'income' && item === 'grandTotal');
  return rows.flatMap((row) => {
    const { item = '', label, side } = row;
    if (!isQuantity(item) || (item === 'grandTotal' && both && side === 'expenditure')) return [];
    const [quantity = '', part] = item.split('.');
    const fund = funds.find((one) => one === part);
    const cell = cellNamed(row, ...wholeColumns, 'basic');
    const isAppropriation = kind === 'appropriationSummaryTable' && item === 'currentYearRevenue';
    return [
      ...named(cell, { quantity, label, fund: fund ? scopes[fund] : scope.fund }),
      ...(isAppropriation ? named(cell, { quantity: 'appropriationRevenue', label, fund: scope.fund }) : []),
    ];
  });
}

const isQuantity = (item: string): boolean => item !== '' && item !== 'total' && !/^\d/.test(item);

/** 「本年支出合计」 and 「年末结转和结余」 of the appropriation summary are split by budget in the columns. */
function budgetsOf({ kind, rows }: AccountTable): readonly Named[] {
  if (kind !== 'appropriationSummaryTable') return [];
  const spent = rows.find(({ side, item }) => side === 'expenditure' && item === 'currentYearExpenditure');
  const left = rows.find(({ item }) => item === 'closingCarryover');
  return funds.flatMap((fund) => [
    ...inColumn(spent, fund, `${fund}${fund === 'generalPublic' ? 'Budget' : ''}Expenditure`),
    ...inColumn(left, fund, 'closingCarryover'),
  ]);
}

function inColumn(row: AccountRow | undefined, fund: Fund, quantity: string): readonly Named[] {
  const cell = row && cellNamed(row, fund);
  return row && cell ? named(cell, { quantity, label: `${row.label} ${cell.path.at(-1)}`, fund: scopes[fund] }) : [];
}

const classNameOf = (code: string): readonly string[] => {
  const names = functionalClasses.filter((one) => one.code === code).map(({ name }) => name);
  return names.slice(-1);
};

/** 「八、社会保障和就业支出」, of all funds together and of each. */
function classLines({ rows, scope }: AccountTable): readonly Named[] {
  return rows.flatMap((row) => {
    const { item = '', label } = row;
    if (!/^2\d\d$/.test(item)) return [];
    const quantity = `expenditure.${item}`;
    const names = classNameOf(item);
    return [
      ...named(cellNamed(row, ...wholeColumns), { quantity, label, fund: scope.fund, names }),
      ...funds.flatMap((fund) => named(cellNamed(row, fund), { quantity, label, fund: scopes[fund], names })),
    ];
  });
}

/** Which quantity stands where the total row meets a column. */
const ofTotals: Readonly<Partial<Record<AccountTable['kind'], Readonly<Record<string, readonly string[]>>>>> = {
  revenueTable: {
    total: ['currentYearRevenue'],
    appropriationRevenue: ['appropriationRevenue'],
    generalPublic: ['generalPublicBudgetRevenue'],
    governmentFund: ['governmentFundRevenue'],
    stateCapital: ['stateCapitalRevenue'],
    ...Object.fromEntries(
      [
        'subsidyFromSuperior',
        'operatingServiceRevenue',
        'businessRevenue',
        'remittanceFromSubsidiary',
        'otherRevenue',
      ].map((id) => [id, [id]]),
    ),
  },
  expenditureTable: {
    total: ['currentYearExpenditure'],
    basic: ['basicExpenditure'],
    project: ['projectExpenditure'],
  },
  appropriationDetailTable: { total: ['currentYearExpenditure'] },
  generalPublicBudgetTable: {
    total: ['generalPublicBudgetExpenditure'],
    basic: ['basicExpenditure'],
    project: ['projectExpenditure'],
  },
  generalPublicBudgetDetailTable: { total: ['generalPublicBudgetExpenditure'] },
  basicExpenditureTable: {
    total: ['basicExpenditure'],
    basic: ['basicExpenditure'],
    personnel: ['personnelCosts'],
    publicUse: ['publicUseCosts'],
  },
  projectExpenditureTable: { total: ['projectExpenditure'], amount: ['projectExpenditure'] },
};

/** Of the tables of one budget that show what came in, went out and is left. */
const ofFlows = (budget: string): Readonly<Record<string, readonly string[]>> => ({
  opening: ['openingCarryover'],
  income: [`${budget}Revenue`, 'currentYearRevenue'],
  expenditure: [`${budget}Expenditure`, 'currentYearExpenditure'],
  total: [`${budget}Expenditure`, 'currentYearExpenditure'],
  basic: ['basicExpenditure'],
  project: ['projectExpenditure'],
  closing: ['closingCarryover'],
});

const flowsOf: Readonly<Partial<Record<AccountTable['kind'], ReturnType<typeof ofFlows>>>> = {
  generalPublicBudgetFlowTable: ofFlows('generalPublicBudget'),
  governmentFundTable: ofFlows('governmentFund'),
  stateCapitalTable: ofFlows('stateCapital'),
  stateCapitalExpenditureTable: ofFlows('stateCapital'),
};

function totalsOf(table: AccountTable): readonly Named[] {
  const row = totalRowOf(table);
  const quantitiesIn = ofTotals[table.kind] ?? flowsOf[table.kind] ?? {};
  if (!row) return [];
  return Object.entries(quantitiesIn).flatMap(([column, quantities]) => {
    const cell = cellNamed(row, column);
    const label = cell?.path.join(' ') ?? '';
    return quantities.flatMap((quantity) => named(cell, { quantity, label, fund: table.scope.fund }));
  });
}

/** The column of a table that says what was spent in all on a class. */
const spendingColumns: Readonly<Partial<Record<AccountTable['kind'], readonly string[]>>> = {
  expenditureTable: ['total'],
  appropriationDetailTable: ['total'],
  generalPublicBudgetTable: ['total'],
  generalPublicBudgetDetailTable: ['total'],
  generalPublicBudgetFlowTable: ['expenditure'],
  governmentFundTable: ['expenditure', 'total'],
  stateCapitalTable: ['expenditure', 'total'],
  stateCapitalExpenditureTable: ['expenditure', 'total'],
};

/** Rows of codes: what was spent on them, and on their projects. */
function classRows(table: AccountTable): readonly Named[] {
  const rows = codeTree(table);
  const isProject = table.kind === 'projectExpenditureTable';
  const project = isProject ? wholeColumns : table.kind === 'generalPublicBudgetTable' ? ['project'] : [];
  return rows.flatMap((row) => {
    const name = { label: row.label, fund: table.scope.fund };
    const spent = cellNamed(row, ...(spendingColumns[table.kind] ?? []));
    return [
      ...named(spent, { ...name, quantity: `expenditure.${row.code}`, names: namesOf(row, rows) }),
      ...named(cellNamed(row, ...project), { ...name, quantity: `projectExpenditure.${row.code}` }),
    ];
  });
}

/** The names of a row and of all rows that cover it; none where one of them is not printed. */
function namesOf({ code, label }: CodedRow, rows: readonly CodedRow[]): readonly string[] {
  const above = [3, 5].filter((length) => length < code.length).map((length) => code.slice(0, length));
  const names = above.flatMap((parent) => rows.find((row) => row.code === parent)?.label ?? []);
  return names.length === above.length ? [...names, label] : [];
}

/** One row of amounts under nested headings, or one item per row. What one fund pays of it is another quantity. */
function threePublic({ rows, scope }: AccountTable): readonly Named[] {
  const final = rows.map((row): AccountRow => ({ ...row, cells: row.cells.filter(isFinal) }));
  const [row, ...others] = final.filter(({ cells }) => cells.some(({ figure }) => figure));
  if (!row || scope.fund === 'government-fund') return [];
  if (others.length > 0) return final.flatMap(itemOf);
  return row.cells.flatMap((cell) => {
    const quantity = threePublicColumns[cell.column];
    return quantity ? named(cell, { quantity, label: cell.path.join(' '), fund: 'appropriation' }) : [];
  });
}

const isFinal = ({ measure }: AccountCell): boolean => measure === undefined || measure === 'final';

function itemOf({ label, cells }: AccountRow): readonly Named[] {
  const quantity = quantityNamed(label, threePublicNames);
  return quantity && cells.length === 1 ? named(cells[0], { quantity, label, fund: 'appropriation' }) : [];
}

const threePublicColumns: Readonly<Record<string, string>> = {
  total: 'threePublicExpenses',
  overseasTravel: 'overseasTravel',
  vehicles: 'vehicleCosts',
  vehiclePurchase: 'vehiclePurchase',
  vehicleOperation: 'vehicleOperation',
  reception: 'officialReception',
};
