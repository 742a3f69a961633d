// Which way imports may go. The picture is in ARCHITECTURE.md; a test holds it.
// Two looks at the same tree: `directions` counts imports of types too; `running` is for the tree with its types taken out.
const area = '(accounts|credentials|forum|rooms|messages|crisis|review|knowledge|notifications|exports)';
const strangers = ['forum', 'rooms', 'messages', 'crisis', 'review'];

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const directions = [
  {
    name: 'shared-stands-alone',
    severity: 'error',
    from: { path: '^shared/' },
    to: { pathNot: '^shared/|node_modules/zod/|^zod$' },
  },
  {
    name: 'moderation-is-pure',
    severity: 'error',
    from: { path: '^moderation/' },
    to: { pathNot: '^(moderation|shared)/|rules\\.json$' },
  },
  {
    name: 'platform-knows-no-area',
    severity: 'error',
    from: { path: '^server/platform/' },
    to: { path: `^server/${area}/|^server/(app|main|pages)|^client/` },
  },
  {
    name: 'accounts-below-all-areas',
    severity: 'error',
    from: { path: '^server/accounts/' },
    to: { path: '^server/(credentials|forum|rooms|messages|crisis|review)/|^client/' },
  },
  {
    name: 'credentials-know-accounts-alone',
    severity: 'error',
    from: { path: '^server/credentials/' },
    to: { path: '^server/(forum|rooms|messages|crisis|review)/|^client/' },
  },
  ...strangers.map((name) => ({
    name: `${name}-is-a-stranger`,
    severity: 'error',
    from: { path: `^server/${name}/` },
    to: { path: `^server/(${strangers.filter((other) => other !== name).join('|')})/|^client/` },
  })),
  {
    name: 'later-areas-are-known-to-nobody-below',
    severity: 'error',
    from: { path: '^server/(platform|accounts|credentials|forum|rooms|messages|crisis|review)/' },
    to: { path: '^server/(knowledge|notifications|exports)/' },
  },
  {
    name: 'knowledge-knows-threads-alone',
    severity: 'error',
    from: { path: '^server/knowledge/' },
    to: { path: '^server/(rooms|messages|crisis|review|notifications|exports)/|^client/' },
  },
  {
    name: 'exports-are-known-to-nobody',
    severity: 'error',
    from: { path: '^server/notifications/' },
    to: { path: '^server/exports/' },
  },
  {
    name: 'only-the-top-knows-app',
    severity: 'error',
    from: { pathNot: '^server/(main\\.ts|scripts/)|^test/' },
    to: { path: '^server/(app|main)\\.ts$' },
  },
  {
    name: 'engine-behind-its-door',
    severity: 'error',
    from: { pathNot: '^server/platform/database/|^server/scripts/|^test/' },
    to: { path: '^server/platform/database/embedded/' },
  },
  {
    name: 'client-never-imports-server',
    severity: 'error',
    from: { path: '^client/' },
    to: { path: '^server/' },
  },
  {
    name: 'client-ui-knows-no-area',
    severity: 'error',
    from: { path: '^client/(ui|api|i18n)/' },
    to: {
      path: '^client/(accounts|credentials|forum|rooms|messages|notifications|exports|review|crisis|help|home|admin|knowledge|search|composer)/',
    },
  },
  {
    name: 'no-orphans',
    severity: 'error',
    from: { orphan: true, pathNot: '\\.d\\.ts$|^client/(service-worker|main)' },
    to: {},
  },
  {
    name: 'no-dev-dependencies',
    severity: 'error',
    from: { path: '^(shared|moderation|server|client)/', pathNot: '^server/scripts/' },
    to: { dependencyTypes: ['npm-dev'] },
  },
];

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const running = [
  { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
  {
    name: 'no-zod-in-the-browser',
    severity: 'error',
    from: { path: '^client/' },
    to: {
      path: 'zod|^shared/(operations|operation|accounts|credentials|forum|rooms|messages|crisis|review|drafts|exports|proposals|rules|fields|page|subject|care|events)\\.ts$',
    },
  },
];

const options = {
  doNotFollow: { path: '(^|/)node_modules/|^\\.\\./' },
  tsConfig: { fileName: 'tsconfig.json' },
  enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
};

module.exports = {
  directions: { forbidden: directions, options: { ...options, tsPreCompilationDeps: true } },
  running: { forbidden: running, options: { ...options, tsPreCompilationDeps: false } },
};
