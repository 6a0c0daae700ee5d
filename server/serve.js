/**
 * `pnpm serve`: the server for daily use, from one built file (`built-server.ts`); from the sources where that cannot be
 * built. JavaScript, and nothing but this: what the modules compile to is kept from one start to the next, but only for
 * what is loaded after. What it saves is said in `build-server.ts`.
 */
import { enableCompileCache } from 'node:module';

enableCompileCache();
const { buildServer, isBuilt } = await import('./built-server.ts');
await (isBuilt() || buildServer() ? import('./build/main.js') : import('./main.ts'));
