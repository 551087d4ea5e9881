// The page's script and style, bundled when the playground starts.

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { build, type Plugin } from 'esbuild';

export interface Asset {
  readonly type: string;
  readonly gzipped: Buffer;
}

const squeeze = promisify(gzip);

/** The page's files by path, compressed. */
export async function bundlePage(): Promise<Map<string, Asset>> {
  const page = pageFolder();
  const result = await build({
    entryPoints: { page: `${page}main.tsx` },
    outdir: '/',
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    logLevel: 'silent',
    plugins: [blocksWithoutIds],
  });
  const assets = new Map<string, Asset>();
  const keep = async (path: string, type: string, content: Uint8Array) =>
    assets.set(path, { type, gzipped: await squeeze(content, { level: 9 }) });
  for (const file of result.outputFiles) {
    const isScript = file.path.endsWith('.js');
    const path = isScript ? '/page.js' : '/page.css';
    await keep(path, isScript ? 'text/javascript' : 'text/css', file.contents);
  }
  await keep('/', 'text/html', await readFile(`${page}index.html`));
  return assets;
}

/** In a build the page's sources stay in src: it is bundled from there all the same. */
function pageFolder(): string {
  const beside = fileURLToPath(new URL('./page/', import.meta.url));
  if (existsSync(`${beside}index.html`)) return beside;
  return fileURLToPath(new URL('../../src/playground/page/', import.meta.url));
}

/**
 * slack-blocks-to-jsx gives each message the same DOM id and hangs its style on it; an id may stand
 * once in a page, so here it is a class. It also insists on its own font.
 */
const blocksWithoutIds: Plugin = {
  name: 'blocks-without-ids',
  setup({ onLoad }) {
    onLoad({ filter: /slack-blocks-to-jsx\/dist\/style\.css$/ }, async ({ path }) => {
      const style = (await readFile(path, 'utf8'))
        .replaceAll('#slack_blocks_to_jsx', '.slack_blocks_to_jsx')
        .replaceAll(/font-family:[^;{}]*!important/g, 'font-family:inherit');
      return { contents: style, loader: 'css' };
    });
    onLoad({ filter: /slack-blocks-to-jsx\/dist\/index\.mjs$/ }, async ({ path }) => {
      const script = await readFile(path, 'utf8');
      return { contents: script.replaceAll('id:"slack_blocks_to_jsx",', ''), loader: 'js' };
    });
  },
};
