import { defineConfig, type Plugin } from 'vite';
import { operations } from './shared/operations.ts';

/** Name → [method, path]: all that the browser needs of the contract at run time, so that zod stays on the server. */
const routes = Object.fromEntries(
  Object.entries(operations).map(([name, entry]) => [name, [entry.method, entry.path]]),
);

/** What the service worker keeps: the entry, the help screen, both catalogues and the styles, with all they import. */
const KEPT = [
  'client/main.tsx',
  'client/after-paint.ts',
  'client/help/HelpScreen.tsx',
  'client/i18n/en.ts',
  'client/i18n/es.ts',
];

/** Writes the list of kept files into the service worker, which has no manifest of its own to read. */
function keptFiles(): Plugin {
  return {
    name: 'kept-files',
    apply: 'build',
    generateBundle(_options, bundle) {
      const worker = bundle['sw.js'];
      if (worker?.type !== 'chunk') return;
      const kept = new Set<string>();
      const visit = (file: string) => {
        const chunk = bundle[file];
        if (chunk?.type !== 'chunk' || kept.has(file)) return;
        kept.add(file);
        for (const next of chunk.imports) visit(next);
        for (const style of chunk.viteMetadata?.importedCss ?? []) kept.add(style);
      };
      for (const chunk of Object.values(bundle))
        if (
          chunk.type === 'chunk' &&
          KEPT.some((id) => chunk.facadeModuleId?.endsWith(id) || chunk.moduleIds.some((m) => m.endsWith(id)))
        )
          visit(chunk.fileName);
      const files = [...kept].sort().map((file) => `/${file}`);
      worker.code = worker.code.replace('__KEPT__', () => JSON.stringify(files));
    },
  };
}

export default defineConfig(({ isSsrBuild }) => ({
  define: { __ROUTES__: JSON.stringify(routes) },
  publicDir: 'client/public',
  plugins: isSsrBuild ? [] : [keptFiles()],
  worker: { format: 'es' },
  ...(isSsrBuild
    ? {}
    : {
        build: {
          outDir: 'dist/client',
          emptyOutDir: true,
          manifest: true,
          target: 'es2022',
          sourcemap: false,
          modulePreload: { polyfill: false },
          assetsInlineLimit: 0,
          rollupOptions: {
            input: { main: 'client/main.tsx', sw: 'client/service-worker.ts' },
            output: {
              entryFileNames: (chunk: { name: string }) =>
                chunk.name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js',
              chunkFileNames: 'assets/[name]-[hash].js',
              assetFileNames: 'assets/[name]-[hash][extname]',
            },
          },
        },
      }),
}));
