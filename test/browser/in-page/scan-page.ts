/** Runs the reader and the chip in a page and times them; the benchmark asks. */
import { showStatusChip } from '../../../extension/page/status-chip.ts';
import { findControls } from '../../../extension/page/read-fields/find-controls.ts';
import { readPage } from '../../../extension/page/read-fields/read-page.ts';

declare global {
  var scanPage: { timeScan: typeof timeScan; timeChip: typeof timeChip };
}

const open = (element: Element) => element.shadowRoot;

/** The middle of several rounds, in ms. */
export function timeScan(rounds: number) {
  let fields = 0;
  const scan = median(rounds, () => {
    fields = findControls(document, open).controls.length;
  });
  const reading = median(rounds, () => void readPage(document, open, 1));
  const floor = median(rounds, () => void [...document.querySelectorAll('input')].length);
  return { fields, scan, reading, floor };
}

export function timeChip(rounds: number): number {
  const countdown = { text: '45 天', phase: 'approaching' } as Parameters<typeof showStatusChip>[1];
  return median(rounds, () => showStatusChip(document, countdown)());
}

function median(rounds: number, work: () => void): number {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((one, other) => one - other);
  return times[Math.floor(rounds / 2)] ?? Number.NaN;
}
