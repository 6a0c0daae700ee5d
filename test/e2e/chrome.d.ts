/** The few calls that the tests make inside the extension's own contexts. */
declare namespace chrome {
  namespace action {
    function getBadgeText(details: { tabId?: number }): Promise<string>;
    function getTitle(details: { tabId?: number }): Promise<string>;
    function getBadgeBackgroundColor(details: { tabId?: number }): Promise<number[]>;
  }
  namespace alarms {
    function create(name: string, info: { when: number; periodInMinutes: number }): Promise<void>;
  }
  namespace notifications {
    function getAll(): Promise<Record<string, true>>;
    function clear(id: string): Promise<boolean>;
    let create: (
      id: string,
      options: { readonly title: string; readonly message: string },
      answer?: (id: string) => void,
    ) => void;
  }
  namespace runtime {
    function sendMessage(message: object): Promise<unknown>;
  }
  namespace tabs {
    function query(info: object): Promise<{ id?: number; url?: string }[]>;
  }
}
