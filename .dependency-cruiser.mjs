/** Imports go down only: what stands in a line may import from the lines below it. */
const layers = [
  ['cli'],
  ['interview', 'report', 'review', 'simulate'],
  ['answers'],
  ['instrument'],
  ['scoring'],
  ['questions'],
  ['messages'],
  ['model'],
];

const upward = layers.flatMap((layer, depth) => {
  const above = layers.slice(0, depth).flat();
  return layer.map((folder) => ({
    name: `${folder}-imports-nothing-above`,
    comment: `What follows from ${folder} must not decide how ${folder} works.`,
    severity: 'error',
    from: { path: `^src/${folder}/` },
    to: { path: `^src/(${[...above, 'index\\.ts'].join('|')})` },
  }));
});

/** Folders of one line stand apart. */
const sideways = layers.flatMap((layer) =>
  layer
    .filter(() => layer.length > 1)
    .map((folder) => ({
      name: `${folder}-stands-apart`,
      comment: 'Neighbours that import each other are one thing in two folders.',
      severity: 'error',
      from: { path: `^src/${folder}/` },
      to: { path: `^src/(${layer.filter((other) => other !== folder).join('|')})/` },
    })),
);

const home = (library, folders, comment) => ({
  name: `${library.replace(/[^a-z]+/g, '-')}-at-home`,
  comment,
  severity: 'error',
  from: { path: '^src/', pathNot: `^src/(${folders.join('|')})/` },
  to: { path: `^node_modules/${library}(/|$)` },
});

export default {
  forbidden: [
    ...upward,
    ...sideways,
    {
      name: 'no-circles',
      comment: 'In a circle nothing can be understood first.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'core-is-pure',
      comment: 'Files, clocks, consoles and networks come in as arguments; hashing is arithmetic.',
      severity: 'error',
      from: { path: '^src/(model|questions|scoring|report|review|simulate|messages)/' },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?crypto$' },
    },
    home('commander', ['cli'], 'Only the command line knows the command line.'),
    home('@inquirer', ['cli', 'interview'], 'Only these two ask somebody.'),
    home('chalk', ['cli', 'interview'], 'Colour is for terminals.'),
    home('handlebars', ['report'], 'Only reports are templates.'),
    home('papaparse', ['answers', 'report'], 'Tables are answers or reports.'),
    home('docx', ['report'], 'Only reports are Word documents.'),
    home('write-excel-file', ['report'], 'Only reports are spreadsheets.'),
    home('fflate', ['report'], 'Only reports are archives.'),
    home('d3-', ['report'], 'Only reports draw.'),
    home('yaml', ['instrument', 'answers', 'cli'], 'YAML is a matter of files.'),
    {
      name: 'no-orphans',
      comment: 'A file that nothing imports is left over.',
      severity: 'error',
      from: { orphan: true, path: '^src/' },
      to: {},
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types'],
    },
  },
};
