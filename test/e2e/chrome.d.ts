/** The few calls that the tests make inside the extension's own contexts. */
declare namespace chrome {
  namespace action {
    function getBadgeText(details: { tabId?: number }): Promise<string>;
    function getTitle(details: { tabId?: number }): Promise<string>;
    function getBadgeBackgroundColor(details: { tabId?: number }): Promise<number[]>;
    let setIcon: (details: { readonly path: Readonly<Record<string, string>> }) => Promise<void>;
  }
  namespace alarms {
    function create(name: string, info: { when: number; periodInMinutes?: number }): Promise<void>;
    function get(name: string): Promise<{ scheduledTime: number } | undefined>;
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
    function getManifest(): { readonly version: string };
  }
  namespace scripting {
    function executeScript<T>(injection: {
      readonly target: { readonly tabId: number; readonly allFrames?: true };
      readonly world?: 'MAIN';
      readonly func: () => T;
    }): Promise<{ readonly result?: Awaited<T> }[]>;
  }
  namespace storage {
    namespace session {
      function clear(): Promise<void>;
      function set(items: Readonly<Record<string, unknown>>): Promise<void>;
    }
  }
  namespace tabs {
    function query(info: object): Promise<{ id?: number; url?: string }[]>;
  }
}
