// `npm run build`: the whole game into dist/.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies, root, run } from './setup.mjs';

ensureDependencies();
if (existsSync(join(root, 'tools/fonts.mjs')) && run('node', ['tools/fonts.mjs']) !== 0) process.exit(1);
process.exit(run('npx', ['vite', 'build', '--logLevel', 'warn']));
