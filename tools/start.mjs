// `npm start`: sets itself up, builds, serves, says the address.
import { join } from 'node:path';
import { ensureDependencies, root, run } from './setup.mjs';

ensureDependencies();
if (run('node', ['tools/build.mjs']) !== 0) process.exit(1);
const { serve } = await import('./serve.mjs');
const { port } = await serve(join(root, 'dist'), Number(process.env.PORT ?? 4173));
console.log(`\nLantern Isles is ready: http://localhost:${port}/`);
