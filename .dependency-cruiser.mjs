const error = 'error';

/** Npm packages that may be used in one room only, and what the room is for. */
const doors = [
  {
    packages: 'mammoth',
    room: '^src/extract/second-reader[.]ts$',
    comment: 'mammoth is the second witness of a DOCX. A witness who helps the first one is none.',
  },
  {
    packages: 'cheerio',
    room: '^src/extract/(?:second-reader[.]ts$|formats/html/)',
    comment: 'cheerio parses web pages, and what mammoth writes. It has no limits: whoever calls it sets them first.',
  },
  {
    packages: '@e965/xlsx',
    room: '^src/extract/formats/xls[.]ts$',
    comment: 'SheetJS reads old workbooks only: it has no limits, and newer ones are read where the limits are.',
  },
  {
    packages: 'pdf-parse|pdfjs-dist',
    room: '^src/extract/formats/pdf/',
    comment: 'pdfjs is half a megabyte and full of surprises. The PDF format tames it; everybody else reads its Draft.',
  },
  {
    packages: '@cantoo/pdf-lib',
    room: '^src/extract/formats/pdf/annotate/',
    comment:
      'pdf-lib adds notes to a PDF and is loaded only for that. pdfjs reads; it needs no second reader beside it.',
  },
  {
    packages: 'fflate',
    room: '^src/extract/package/',
    comment:
      'Foreign bytes are unpacked and parsed in one guarded place, where the limits are. Ask src/extract/package.',
  },
  {
    packages: 'yaml',
    room: '^src/config/',
    comment:
      'Configurations are written in YAML or JSON; both are read in one place, where nothing of them is ever run.',
  },
  {
    packages: 'hucre',
    room: '^src/report/formats/xlsx(?:[.]ts$|/)',
    comment: 'hucre writes the working paper. Workbooks are read where the limits are, in src/extract/package.',
  },
  {
    packages: 'commander|picocolors|p-limit',
    room: '^src/cli/',
    comment: 'Arguments, colours and queues belong to the shell. The library has none of the three.',
  },
];

const oneDoor = ({ packages, room, comment }) => ({
  name: `one-door-for-${packages.replaceAll('|', '-')}`,
  severity: error,
  comment,
  from: { path: '^src/', pathNot: room },
  to: { path: `node_modules/(${packages})/` },
});

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      severity: error,
      comment: 'A cycle means that two files are one idea. Merge them, or give the third idea its own file.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'model-stands-alone',
      severity: error,
      comment:
        'The model is the vocabulary everybody shares. If it knows you, everybody has to. Move what you need into it.',
      from: { path: '^src/model/' },
      to: { path: '^src/', pathNot: '^src/model/' },
    },
    {
      name: 'stages-meet-in-the-model',
      severity: error,
      comment:
        'extract, reconcile and report know the model and never each other: what passes between them is plain data. ' +
        'Arithmetic goes to the model, understanding of text to a reader, joining things up to src/pipeline.ts.',
      from: { path: '^src/(extract|reconcile|report)/' },
      to: { path: '^src/', pathNot: ['^src/$1/', '^src/model/'] },
    },
    {
      name: 'config-knows-the-model',
      severity: error,
      comment:
        'A configuration is plain data: it may name checks and formats, and is told which there are. The shell and the ' +
        'library hand its settings to the stages.',
      from: { path: '^src/config/' },
      to: { path: '^src/', pathNot: '^src/(config|model)/' },
    },
    {
      name: 'siblings-are-strangers',
      severity: error,
      comment:
        'A format, a reader or a reporter never leans on its neighbour, so that each can be read, changed and deleted alone. ' +
        'What two of them share has a name: give it a file one folder up.',
      from: {
        path: '^src/(extract/(?:formats|readers)|report/formats)/([^/.]+)',
        pathNot: '/(formats|readers)/index[.]ts$',
      },
      to: { path: '^src/$1/', pathNot: '^src/$1/$2(?:[./]|$)' },
    },
    {
      name: 'checks-are-strangers',
      severity: error,
      comment:
        'A check says what must hold and nothing else. What two checks share is arithmetic (it goes to src/model) ' +
        'or understanding of text (it goes to a reader).',
      // The lists of a group and of all checks stand beside the folders, not in them.
      from: { path: '^src/reconcile/checks/(.+/.+)[.]ts$' },
      to: { path: '^src/reconcile/checks/', pathNot: '^src/reconcile/checks/$1[.]ts$' },
    },
    {
      name: 'core-touches-no-machine',
      severity: error,
      comment: 'Only the shell knows files, clocks, processes and terminals. The core takes bytes and gives back data.',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'judgement-uses-no-packages',
      severity: error,
      comment:
        'What decides whether a figure is wrong must be readable to the end, so model and reconcile use nothing from npm. ' +
        'The one exception is zod in src/model/records.',
      from: { path: '^src/(model|reconcile)/', pathNot: '^src/model/records(?:[.]ts$|/)' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer'] },
    },
    {
      name: 'records-use-zod-only',
      severity: error,
      comment: 'src/model/records may describe records with zod. It needs no other package.',
      from: { path: '^src/model/records(?:[.]ts$|/)' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer'], pathNot: 'node_modules/zod/' },
    },
    {
      name: 'nothing-leans-on-the-self-test',
      severity: error,
      comment: 'The self-test tries the stages from outside. A stage that knew of it would no longer be what is tried.',
      from: { path: '^src/', pathNot: '^src/(?:self-test|cli)/' },
      to: { path: '^src/self-test/' },
    },
    {
      name: 'nothing-imports-the-shell',
      severity: error,
      comment: 'The command line is an end, not a means. If you need something of it, it belongs into the core.',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'no-test-in-source',
      severity: error,
      comment: 'What tests and source share belongs into the source.',
      from: { path: '^src/' },
      to: { path: '^(test|fixtures|bench|scripts)/' },
    },
    {
      name: 'only-shipped-packages',
      severity: error,
      comment: 'Whoever installs crossfoot gets the dependencies and nothing else: this import would be missing there.',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['npm'] },
    },
    {
      name: 'no-orphans',
      severity: error,
      comment: 'Nobody imports this file and it imports nobody. Delete it, or list it in its index.',
      from: { orphan: true, path: '^src/', pathNot: '[.]d[.]ts$' },
      to: {},
    },
    ...doors.map(oneDoor),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    // Packages that name no main file are found by what they export.
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default'] },
  },
};
