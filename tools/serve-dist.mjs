// Serves dist on the port given, for the end-to-end tests.
import { join } from 'node:path';
import { serve } from './serve.mjs';
import { root } from './setup.mjs';

await serve(join(root, 'dist'), Number(process.argv[2]));
