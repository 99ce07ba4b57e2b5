import { defineConfig, type Plugin } from 'vite';
import { headersFile, metaPolicy } from './tools/csp.mjs';
import { makeFonts } from './tools/fonts.mjs';

const policy = (): Plugin => ({
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: () => [{ tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy }, injectTo: 'head-prepend' }],
  },
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile });
  },
});

const fonts = (): Plugin => ({
  name: 'chinese-font',
  async buildStart() {
    await makeFonts();
  },
});

export default defineConfig({
  base: './',
  plugins: [policy(), fonts()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1600,
    modulePreload: { polyfill: false },
    manifest: true,
    sourcemap: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'phaser', test: /[\\/]node_modules[\\/]phaser[\\/]/ },
            // What the first screen shares with every other: one file, not six small ones that are each waited for.
            {
              name: 'base',
              test: /[\\/]node_modules[\\/](?:preact|@preact|i18next|valibot)[\\/]|[\\/]src[\\/](?:i18n|core[\\/]progress|core[\\/]result|views[\\/]announce)|[\\/]locales[\\/]en[\\/]ui\.json/,
            },
          ],
        },
      },
    },
  },
});
