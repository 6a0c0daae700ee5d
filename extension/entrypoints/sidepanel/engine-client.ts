/** The engines of the tab beside the panel, through this browser's own calls. */
import { browser } from 'wxt/browser';
import { openEngines, type Engine, type EngineListeners, type TabsApi } from '../../frame-engines.ts';

export { EngineError, type Engine } from '../../frame-engines.ts';

export function openEngine(tabId: number, listeners: EngineListeners): Promise<Engine> {
  return openEngines(browser as unknown as TabsApi, tabId, listeners);
}
