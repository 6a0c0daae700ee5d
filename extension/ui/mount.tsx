/** A page that works with the records: drawn, with live data under it and a stream that tells of news. */
import type { ComponentChild } from 'preact';
import { drawPage } from './draw-page.tsx';
import type { ImpactNotice } from '../store/impacts.ts';
import { startLiveData, type Scope } from './live-data.ts';
import { startLiveStream } from './live-stream.ts';

export function mountPage(
  page: ComponentChild,
  title: string,
  scope: Scope,
  readMovedDates?: () => Promise<readonly ImpactNotice[]>,
): void {
  startLiveData(scope, readMovedDates);
  startLiveStream();
  drawPage(page, title);
}
