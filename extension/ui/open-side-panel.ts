/**
 * Opens the panel beside a tab. Chromium has `sidePanel` per window, Firefox a sidebar for all; neither is in the
 * polyfill's types. Must run inside the click: both refuse without one.
 */
interface PanelApis {
  readonly sidePanel?: { open(target: { windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

export async function openSidePanel(tab: { readonly windowId: number }): Promise<void> {
  const { chrome, browser } = globalThis as { chrome?: PanelApis; browser?: PanelApis };
  if (chrome?.sidePanel) await chrome.sidePanel.open({ windowId: tab.windowId });
  else await browser?.sidebarAction?.open();
  window.close();
}
