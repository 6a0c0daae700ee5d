/** What the walk over all states needs around it: profiles with data, servers, replica portals; made once, used per language. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  enterFirstFilings,
  enterTheRest,
  joinLargeTeam,
  workInTeam,
} from '../../scripts/screenshot-story.ts';
import { startPortals } from '../portals/serve.ts';
import { launchExtension, type ExtensionBrowser, type LaunchOptions } from './launch-extension.ts';
import { syncNow } from './person.ts';
import { makeServerProcess } from './server-process.ts';
import { walkMeetings } from './walk-meetings.ts';
import { walkPanel, walkPanelElsewhere } from './walk-panel.ts';
import {
  walkEmpty,
  walkMany,
  walkMoved,
  walkOffline,
  walkStart,
  walkUnreadable,
  walkWorkbench,
} from './walk-states.ts';
import type { Visit } from './walk-steps.ts';

export type StateLanguage = 'zh-CN' | 'en';

export interface StateWorlds {
  walkAll(language: StateLanguage, visit: Visit): Promise<void>;
  /** A browser on the profile of the small team, beside the replica portals. */
  openTeam(language: StateLanguage): Promise<ExtensionBrowser>;
  remove(): Promise<void>;
}

export const PORTAL_HOST = 'whsq.mr.mct.gov.cn';
/** Of a portal where the company holds nothing. */
const OTHER_PORTAL_HOST = 'auc.mofcom.gov.cn';
const MANY = 300;

/** Data is entered in Chinese once; the profiles bring it to the English browser. */
export async function makeStateWorlds(): Promise<StateWorlds> {
  const portals = await startPortals();
  const [server, largeServer] = [await makeServerProcess(), await makeServerProcess()];
  const [team, large] = [
    await mkdtemp(join(tmpdir(), 'shouxian-team-')),
    await mkdtemp(join(tmpdir(), 'shouxian-large-')),
  ];
  const args = portals.chromiumArgs;
  await inBrowser({ profileFolder: team, args }, async (extension) => {
    await enterFirstFilings(extension);
    await enterTheRest(extension);
    await workInTeam(extension, server);
  });
  await inBrowser({ profileFolder: large }, (extension) => joinLargeTeam(extension, largeServer, MANY));

  return {
    async walkAll(language, visit) {
      await inBrowser({ language }, async (extension) => {
        await walkEmpty({ extension, visit });
        await walkUnreadable({ extension, visit });
      });
      await inBrowser({ language }, (extension) => walkStart({ extension, visit }));
      await inBrowser({ language, profileFolder: team, args }, async (extension) => {
        await walkPanel({ extension, visit }, PORTAL_HOST);
        await walkPanelElsewhere({ extension, visit }, OTHER_PORTAL_HOST);
        await walkWorkbench({ extension, visit });
        await walkMeetings({ extension, visit });
        await walkMoved({ extension, visit });
      });
      await inBrowser({ language, profileFolder: large }, async (extension) => {
        await walkMany({ extension, visit });
        await largeServer.stop();
        const page = await extension.openPage('options.html#data');
        await syncNow(page);
        await page.close();
        await walkOffline({ extension, visit });
      });
      await largeServer.start();
    },
    openTeam: (language) => launchExtension({ language, profileFolder: team, args }),
    async remove() {
      await portals.close();
      await Promise.all([server.remove(), largeServer.remove()]);
      for (const folder of [team, large]) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function inBrowser(
  options: LaunchOptions,
  run: (extension: ExtensionBrowser) => Promise<void>,
): Promise<void> {
  const extension = await launchExtension(options);
  try {
    await run(extension);
  } finally {
    await extension.close();
  }
}
