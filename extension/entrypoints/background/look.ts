/**
 * Everything that follows from *what day is it, what do the records say, is the server there*: badge, list of moved dates,
 * reminders. Done when one of these has changed since it was last done in this session of the browser, so that the many occasions to
 * look (alarms, a window that comes to the front, a start of the worker) cost next to nothing.
 */
import { browser } from 'wxt/browser';
import { shanghaiDay } from 'shared/deadlines/shanghai-day.ts';
import { readRevision } from '../../store/revision.ts';
import { noteImpact } from './note-impact.ts';
import { recount } from './recount.ts';
import { sendReminders } from './send-reminders.ts';
import { serverSilentSince } from './server-silence.ts';

/** In the session's storage, which a restart, an update and switching off and on all empty: then nothing shown holds. */
const DONE_FOR = 'doneFor';

/** Counts, whatever was done before. */
export async function lookAfresh(): Promise<void> {
  const occasion = await currentOccasion();
  await recount();
  await noteImpact();
  await sendReminders();
  // Last: a worker that was stopped half-way does it all again.
  await browser.storage.session.set({ [DONE_FOR]: occasion });
}

/** After a start, a sleep or a midnight nothing shown before can be trusted; otherwise it still holds. */
export async function look(): Promise<void> {
  const { [DONE_FOR]: done } = await browser.storage.session.get(DONE_FOR);
  if (done !== (await currentOccasion())) await lookAfresh();
}

async function currentOccasion(): Promise<string> {
  const [revision, silentSince] = await Promise.all([readRevision(), serverSilentSince()]);
  return `${shanghaiDay(Date.now())} ${revision} ${silentSince ?? 'heard'}`;
}
