/**
 * The pages a new person tries the product on: `/welcome` says what to do, `/practice` is a form to fill. Static files
 * from a fixed list, no path of the request ever reaches the disk; nothing is stored and nothing is sent anywhere.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';

interface ServedFile {
  readonly path: string;
  readonly type: string;
}

const HTML = 'text/html; charset=utf-8';
const CSS = 'text/css; charset=utf-8';
const SCRIPT = 'text/javascript; charset=utf-8';

/**
 * Nothing from elsewhere, no inline code, no eval: the form is written in render functions for Vue's runtime build. Style
 * attributes alone are allowed, because Element UI measures a textarea by setting one.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "font-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const installed = createRequire(import.meta.url);
const own = (name: string, type: string): ServedFile => ({
  path: fileURLToPath(new URL(`public/${name}`, import.meta.url)),
  type,
});
const vendor = (name: string, type: string): ServedFile => ({ path: installed.resolve(name), type });

const FILES: Readonly<Record<string, ServedFile>> = {
  '/welcome': own('welcome.html', HTML),
  '/welcome/welcome.css': own('welcome.css', CSS),
  '/welcome/welcome.js': own('welcome.js', SCRIPT),
  '/practice': own('practice.html', HTML),
  '/practice/practice.css': own('practice.css', CSS),
  '/practice/practice.js': own('practice.js', SCRIPT),
  '/practice/regions.js': own('regions.js', SCRIPT),
  '/practice/vendor/vue.js': vendor('vue/dist/vue.runtime.min.js', SCRIPT),
  '/practice/vendor/element-ui.js': vendor('element-ui/lib/index.js', SCRIPT),
  '/practice/vendor/element-ui.css': vendor('element-ui/lib/theme-chalk/index.css', CSS),
  '/practice/vendor/fonts/element-icons.woff': vendor(
    'element-ui/lib/theme-chalk/fonts/element-icons.woff',
    'font/woff',
  ),
  '/practice/vendor/fonts/element-icons.ttf': vendor(
    'element-ui/lib/theme-chalk/fonts/element-icons.ttf',
    'font/ttf',
  ),
};

/** Routes to mount at the root of the server's app: `/` (redirects), `/welcome`, `/practice` and their files. */
export function practiceRoutes(): Hono {
  const app = new Hono();
  app.get('/', (context) => context.redirect('/welcome'));
  for (const [address, file] of Object.entries(FILES)) {
    app.get(address, async (context) => {
      const body = new Uint8Array(await readFile(file.path));
      return context.body(body, 200, {
        'Content-Type': file.type,
        'Content-Security-Policy': POLICY,
        'X-Content-Type-Options': 'nosniff',
        // A page elsewhere that loads one of them as its own script would learn that this server runs here.
        'Cross-Origin-Resource-Policy': 'same-origin',
        'Referrer-Policy': 'no-referrer',
        'Cache-Control': 'no-cache',
      });
    });
  }
  return app;
}
