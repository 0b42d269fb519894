import type { Problem } from '../../model/document.ts';
import { placeOf } from '../where.ts';
import { noWriting, type PlaceWords, type Said, type Side, type Wording } from './wording.ts';

const placed = ({ text, where }: Side): string => (where === '' ? text : `${text}（${where}）`);
const says = (side: Side): string => `${side.as} ${placed(side)}`;
const both = ({ one, other }: Said): string => `${says(one)}，${says(other)}`;
const apart = ({ gap }: Said): string => (gap === '' ? '' : `，相差 ${gap}`);
const beyond = ({ gap }: Said, word: string): string => (gap === '' ? '' : `，${word} ${gap}`);
const bound = ({ envelope }: Said): string => (envelope === '' ? '' : `；四舍五入最多只能解释 ${envelope}`);
const pair = ({ one, other, subject }: Said): string =>
  one.as === '一处' ? `「${subject}」的两处数字` : `「${subject}」的${one.as}与${other.as}`;

const mismatch = /^named (\S+), holds (\S+)$/;
const because = ({ detail }: Problem): string =>
  detail === undefined || detail === '' ? '' : `（${detail.replace(mismatch, '扩展名 $1，内容 $2')}）`;
const within = ({ path, at }: Problem): string => {
  const place = [path, at === undefined ? '' : placeOf(at, places)].filter(Boolean).join(' ');
  return place === '' ? '' : `${place}：`;
};
const told = (problem: Problem, cause: string, remedy: string): string => `${within(problem)}${cause}；${remedy}。`;
const trouble =
  (cause: string, remedy: string) =>
  (problem: Problem): string =>
    told(problem, cause, remedy);
/** With the reason that the format gave. */
const reasoned =
  (cause: string, remedy: string) =>
  (problem: Problem): string =>
    told(problem, `${cause}${because(problem)}`, remedy);

const parts: Readonly<Record<string, string>> = {
  document: '正文',
  footnotes: '脚注',
  endnotes: '尾注',
  charts: '图表',
  comments: '批注',
  header: '页眉',
  footer: '页脚',
};

const places: PlaceWords = {
  table: (table) => `表 ${table}`,
  cell: (table, row, column) => `表 ${table} 第 ${row} 行第 ${column} 列`,
  page: (pages) => `第 ${pages.replaceAll(', ', '、')} 页`,
  paragraph: (paragraph) => `第 ${paragraph} 段`,
  line: (line) => `第 ${line} 行`,
  part: (part, number) => `${parts[part] ?? part}${number === '' ? '' : ` ${number}`}`,
};

const formats: Wording['formats'] = {
  ...{ docx: 'DOCX', pdf: 'PDF', text: '纯文本' },
  ...{ xlsx: 'XLSX', xls: 'XLS', html: '网页', doc: 'DOC' },
};

const clues: Wording['clues'] = {
  'stated-elsewhere': '文中另有一处如此',
  sum: '与合计吻合',
  rate: '与比率吻合',
  'digits-swapped': '原数似是相邻两位颠倒',
  'digit-mistyped': '与原数只差一位',
  'point-moved': '原数似是小数点移位',
  sign: '与原数只差正负号',
  unit: '原数似是混淆了元与万元',
  'prior-year': '原数与上年的相同',
  neighbour: '原数与旁边一个比率相同',
};

export const zh: Wording = {
  lang: 'zh',
  severity: { error: '错误', warning: '警告', note: '提示' },
  points: '个百分点',
  here: '一处',
  there: '另一处',
  sentences: {
    conflict: (said) => `${pair(said)}不能同时成立：${both(said)}${apart(said)}。`,
    scope: (said) => `${pair(said)}不一致，除非两处口径不同：${both(said)}${apart(said)}。`,
    tail: (said) => `${pair(said)}尾数不一致：${both(said)}${apart(said)}。`,
    cut: (said) => `${pair(said)}精度不同，较粗的一处是截去尾数而非四舍五入：${both(said)}。`,
    near: (said) => `${pair(said)}略有出入，四舍五入可以解释：${both(said)}${apart(said)}。`,
    sum: (said) => `${pair(said)}不能同时成立：${both(said)}${apart(said)}${bound(said)}。`,
    raised: (said) =>
      `${pair(said)}有出入：${both(said)}${apart(said)}。单看此处，四舍五入可以解释${said.envelope === '' ? '' : `（至多 ${said.envelope}）`}；但其中一数在文中另有写法，照那一写法则分毫不差。`,
    rounded: (said) =>
      `${pair(said)}略有出入，四舍五入可以解释：${both(said)}${apart(said)}${said.envelope === '' ? '' : `，至多可差 ${said.envelope}`}。`,
    rate: (said) =>
      `「${said.subject}」的${said.one.as}与所列数字不能同时成立：文中为 ${placed(said.one)}，据所列数字算得 ${placed(said.other)}${apart(said)}。`,
    rateCut: (said) =>
      `「${said.subject}」的${said.one.as} ${placed(said.one)}是截去尾数的结果，四舍五入为 ${said.other.text}。`,
    above: (said) => `「${said.subject}」的${said.one.as}高于${said.other.as}：${both(said)}${beyond(said, '高出')}。`,
    below: (said) => `「${said.subject}」的${said.one.as}低于${said.other.as}：${both(said)}${beyond(said, '低了')}。`,
    sequence: ({ subject, one, other }) =>
      `「${subject}」的序号不连续：此处为 ${placed(one)}，依次应为 ${other.text}。`,
    words: ({ subject, one, other }) =>
      `「${subject}」一处用词不合：文中作「${one.text}」${inBrackets(one)}，应作「${other.text}」${elsewhere(other)}。`,
    name: ({ one, other }) =>
      `「${one.text}」${inBrackets(one)}不是规定的科目名称${other.text === '' ? '' : `，应为「${other.text}」`}${elsewhere(other)}。`,
    observed: (said) =>
      `「${said.subject}」${said.complaint}${quotedIn(said)}${inBrackets(said.one)}${said.other.text === '' ? '' : `，应作「${said.other.text}」`}${elsewhere(said.other)}。`,
  },
  places,
  clues,
  doubts: {
    unit: '单位不同或未标明',
    scope: '口径不同或未说明',
    'open-list': '所列只是其中一部分',
    'zero-base': '基数为零，比率无从计算',
    ambiguous: '所指不止一种可能',
    unreadable: '数字未能读出',
  },
  problems: {
    'file-unreadable': reasoned('无法打开', '请检查路径是否正确、是否有读取权限'),
    'file-empty': trouble('文件是空的', '请重新导出或下载'),
    'format-unknown': trouble(
      '不是能识别的文档',
      '可读取的格式为 DOCX、PDF、XLSX、XLS、网页和纯文本；装有 LibreOffice 时还有 DOC、WPS',
    ),
    'format-unsupported': (problem) =>
      reasoned(
        problem.detail === 'DOC' ? '读取这种格式需要 LibreOffice' : '本版本不读取这种格式',
        noWriting.test(problem.detail ?? '')
          ? '请改用报告的 DOCX 或 PDF 文件'
          : `${problem.detail === 'DOC' ? '请安装 LibreOffice 并使 soffice 命令可用，或' : '请'}先在 Word/WPS 中另存为 DOCX`,
      )(problem),
    'format-mismatch': reasoned('扩展名与内容不符，已按内容读取', '建议改正扩展名'),
    'file-damaged': reasoned('文件已损坏或不完整', '请重新下载，或在 Word/WPS 中打开后另存'),
    'file-encrypted': trouble('文件有密码保护', '请先去除密码再核对'),
    'limit-exceeded': reasoned('超出处理上限', '可提高上限的选项见 crossfoot check --help'),
    'no-text': trouble('没有可读的文字，可能是扫描件', '请提供由 Word/WPS 导出的文件，或先做文字识别'),
    'page-without-text': trouble('此页没有可读的文字，可能是图片', '该页内容未核对'),
    'page-garbled': trouble('此页文字编码无法还原', '该页内容未核对，请换用 DOCX 原件'),
    'part-unreadable': reasoned('有一部分未能读取', '其余部分已核对'),
    'part-hidden': trouble('此工作表已隐藏，没有读取', '公开前请删除或取消隐藏'),
    converted: reasoned('文件经 LibreOffice 转换后核对', '文中位置以转换所得的 DOCX 为准'),
    'tracked-changes': trouble('含有未接受的修订，按接受全部修订后的内容核对', '发布前请先接受或拒绝修订'),
    'table-guessed': trouble('表格没有框线，行列是按文字对齐推断的', '涉及该表的结论请对照原文'),
    'second-reader-disagrees': reasoned('两种读法的结果不一致', '涉及此处的结论请对照原文'),
    'format-failed': reasoned('读取失败，原因不明', '请在 Word/WPS 中打开后另存再试'),
  },
  formats,
  text: {
    about: ({ entity, fiscalYear, format }) =>
      [entity, fiscalYear === undefined ? '' : `${fiscalYear} 年度`, format === undefined ? '' : formats[format]]
        .filter(Boolean)
        .join(' · '),
    equation: '算式',
    operand: '依据',
    term: '分项',
    previous: '上一项',
    ditto: '同上',
    more: (count) => `另有 ${count} 个数字，见 JSON 报告`,
    sameCause: (count) => `以下 ${count} 项牵涉同一个数字`,
    suggestion: ({ from, to, settled, all, because = [] }) =>
      `若把 ${from} 改为 ${to}，则${all === 1 ? '此项' : settled === all ? `这 ${all} 项全部` : `其中 ${settled} 项`}相符${because.length === 0 ? '' : `（${because.map((clue) => clues[clue]).join('，')}）`}。`,
    fingerprint: '指纹',
    notes: '提示',
    alike: ({ title, count, first, others }) =>
      `${count} 处不合“${title}”：${first}${others === '' ? '' : `；${others}`}`,
    besides: (checks) => `另有 ${checks.join('、')}；逐条内容见 --format html 或 json。`,
    listed: (tables, sections) =>
      [tables.length > 0 ? `表 ${tables.join('、')}` : '', ...sections].filter(Boolean).join('，'),
    nothingFound: (claims) => `已核对 ${claims} 个关系，未发现矛盾。`,
    nothingNew: (claims) => `已核对 ${claims} 个关系，除已知者外未发现矛盾。`,
    nothingChecked: '没有找到可以核对的关系：这不等于没有问题。',
    known: ({ baseline, rule }) =>
      [baseline > 0 ? `${baseline} 项已在基线中` : '', rule > 0 ? `${rule} 项已抑制` : ''].filter(Boolean).join('，'),
    howToList: '（--show-suppressed 可列出）',
    knownTitle: '不计入的问题',
    knownBy: ({ by, reason, until }) =>
      [by === 'baseline' ? '基线' : '抑制', reason, until === undefined ? '' : `至 ${until}`]
        .filter(Boolean)
        .join(' · '),
    andKnown: (count) => `另有 ${count} 项已在基线中或已抑制，不计入。`,
    again: (time) => `${time} 重新核对`,
    changes: ({ added, settled }) =>
      added + settled === 0 ? '问题没有增减。' : `新增 ${added} 项，已消除 ${settled} 项。`,
    failed: '未能读取，没有核对。',
    problems: '读取情况',
    held: '核对情况',
    columns: ['关系', '相符', '舍入', '截断', '矛盾', '未定'],
    total: '合计',
    idle: (count) => `另有 ${count} 项检查在本文件中没有遇到可核对的内容。`,
    undecided: '未能判定',
    doubt: (because, count, checks) => `${because}：${count} 处（${checks}）`,
    ledger: ({ numerals, checked, uncompared, notFigures, unread }) =>
      `数字 ${numerals} 个：已核对 ${checked}，未比较 ${uncompared}，非数值 ${notFigures}，未读出 ${unread}。`,
    summary: ({ documents, failed, error, warning, note }) =>
      `共 ${documents} 份文件${failed > 0 ? `（${failed} 份未能读取）` : ''}：错误 ${error}，警告 ${warning}，提示 ${note}。`,
    explain: (check) => `crossfoot explain ${check} 可查看该项检查的说明。`,
  },
};

/** The words themselves, unless the subject has said them. */
function quotedIn({ subject, one }: Said): string {
  return one.text === subject || one.text === '' ? '' : `：「${one.text}」`;
}

function inBrackets({ where }: Side): string {
  return where === '' ? '' : `（${where}）`;
}

function elsewhere({ where }: Side): string {
  return where === '' ? '' : `；同一文件另一处（${where}）即如此`;
}
