/** Builds the floor of everything drawn as the program itself is built: minified, for production. */
import {build} from 'esbuild';

/** In development only, and not installed. */
const withoutDevtools = {
  name: 'without-devtools',
  setup({onResolve, onLoad}) {
    onResolve({filter: /^react-devtools-core$/}, ({path}) => ({path, namespace: 'stub'}));
    onLoad({filter: /.*/, namespace: 'stub'}, () => ({contents: 'export default {};'}));
  },
};

/** @param outfile absolute */
export async function buildFloor(root, outfile) {
  await build({
    absWorkingDir: root,
    entryPoints: ['test/bench/hello-ink.tsx'],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    jsx: 'automatic',
    define: {'process.env.NODE_ENV': '"production"', 'process.env.DEV': '"false"'},
    plugins: [withoutDevtools],
    banner: {
      js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);",
    },
  });
}
