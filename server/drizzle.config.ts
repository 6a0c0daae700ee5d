import { defineConfig } from 'drizzle-kit';

/** Writes SQL only; `store/sqlite/migrate.ts` runs it. In this folder: `drizzle-kit generate --name <what>`. */
export default defineConfig({
  dialect: 'sqlite',
  schema: './store/sqlite/schema.ts',
  out: './store/sqlite/migrations',
});
