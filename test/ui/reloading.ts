/** What VS Code logs when its page is loaded anew. */
export const RELOADING = [
  /Long running operations during shutdown/,
  /IndexedDB database/,
  /'abort' on 'IDBTransaction'/,
  /Canceled: Canceled/,
  /multiple 'beforeunload' confirmation panels/,
  /net::ERR_ABORTED/,
  /the file was not found/,
];
