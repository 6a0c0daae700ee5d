/** Imported before everything else of a page: the database opens while the page's scripts are still being evaluated. */
import { openDatabase } from './database.ts';

// What fails here fails again, with its reason, for whoever reads first.
void openDatabase().catch(() => undefined);
