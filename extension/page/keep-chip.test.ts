import { expect, test } from 'vitest';
import type { ChipCountdown } from '../messages.ts';
import { keepChip } from './keep-chip.ts';

const chip = (text: string): ChipCountdown => ({ text, phase: 'urgent' });

/** What stands in the page, and how often it was drawn. */
function page() {
  const stands: string[] = [];
  let drawn = 0;
  return {
    stands,
    drawn: () => drawn,
    show: ({ text }: ChipCountdown) => {
      drawn += 1;
      stands.push(text);
      return () => void stands.splice(stands.indexOf(text), 1);
    },
  };
}

test('is drawn anew only when it says something else, and goes when there is nothing to say', async () => {
  const { stands, drawn, show } = page();
  const answers = [chip('5 天'), chip('5 天'), chip('4 天'), null];
  const kept = keepChip(
    async () => answers.shift() ?? null,
    show,
    () => '2026-11-25',
  );
  await kept.refresh();
  await kept.refresh();
  expect([stands, drawn()]).toEqual([['5 天'], 1]);
  await kept.refresh();
  expect([stands, drawn()]).toEqual([['4 天'], 2]);
  await kept.refresh();
  expect(stands).toEqual([]);
});

test('what nobody answers leaves it as it is, an earlier answer that comes late is passed over', async () => {
  const { stands, show } = page();
  const late = Promise.withResolvers<ChipCountdown>();
  const answers = [
    Promise.resolve(chip('5 天')),
    Promise.reject(new Error('asleep')),
    late.promise,
    Promise.resolve(chip('4 天')),
  ];
  const kept = keepChip(
    () => answers.shift() ?? Promise.resolve(null),
    show,
    () => '2026-11-25',
  );
  await kept.refresh();
  await kept.refresh();
  expect(stands).toEqual(['5 天']);
  const first = kept.refresh();
  await kept.refresh();
  late.resolve(chip('5 天'));
  await first;
  expect(stands).toEqual(['4 天']);
  kept.close();
  await kept.refresh();
  expect(stands).toEqual([]);
});

test('in a page that stays in front the next day is asked for, once, and again while nobody answers', async () => {
  const { stands, show } = page();
  const answers = [
    Promise.resolve(chip('5 天')),
    Promise.reject(new Error('asleep')),
    Promise.resolve(chip('4 天')),
    Promise.resolve(chip('3 天')),
  ];
  let today = '2026-11-25';
  const kept = keepChip(
    () => answers.shift() ?? Promise.resolve(null),
    show,
    () => today,
  );
  await kept.refresh();
  await kept.keepUp();
  expect([stands, answers.length]).toEqual([['5 天'], 3]);
  today = '2026-11-26';
  await kept.keepUp();
  expect(stands).toEqual(['5 天']);
  await kept.keepUp();
  await kept.keepUp();
  expect([stands, answers.length]).toEqual([['4 天'], 1]);
});
