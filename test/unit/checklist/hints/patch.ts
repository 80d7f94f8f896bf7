/** How git's headers say what happened to a file. */
export type PatchKind = 'modified' | 'added' | 'deleted' | { readonly renamedFrom: string };

/** A section of `git diff -U0`: one hunk at `line`, of which each line starts with `+` or `-`. */
export function patch(path: string, body: string, kind: PatchKind = 'modified', line = 12): string {
  const lines = body.split('\n').filter((text) => text !== '');
  const from = typeof kind === 'object' ? kind.renamedFrom : path;
  const headers = [
    `diff --git a/${from} b/${path}`,
    ...(kind === 'added' ? ['new file mode 100644'] : []),
    ...(kind === 'deleted' ? ['deleted file mode 100644'] : []),
    ...(typeof kind === 'object'
      ? ['similarity index 97%', `rename from ${from}`, `rename to ${path}`]
      : ['index 0a1b2c3..4d5e6f7 100644']),
  ];
  if (lines.length === 0) return `${headers.join('\n')}\n`;
  const removed = lines.filter((text) => text.startsWith('-')).length;
  const start = kind === 'added' ? 1 : line;
  return `${[
    ...headers,
    kind === 'added' ? '--- /dev/null' : `--- a/${from}`,
    kind === 'deleted' ? '+++ /dev/null' : `+++ b/${path}`,
    `@@ -${kind === 'added' ? 0 : line},${removed} +${start},${lines.length - removed} @@`,
    ...lines,
  ].join('\n')}\n`;
}
