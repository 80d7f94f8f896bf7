/** A component in front: a path or a word without spaces (`net/http: `, `setup - `), or tags (`[clang][Sema] `). */
const COMPONENT =
  /^((?:\[[^\][]{1,60}\])+:?\s+|[\w./-]{2,40} - |(?!\w+:\/\/)[\w@./*+,{}-]{1,60}(?:\([\w ./,*-]{0,60}\))?:\s+)(\S[\s\S]*)$/;

const MAX_COMPONENTS = 5;

/** Splits off the components in front: "arm64: dts: ", "[net] tcp: ". Never empties a title. */
export function withoutComponents(title: string): { readonly component: string; readonly text: string } {
  let component = '';
  let text = title;
  for (let round = 0; round < MAX_COMPONENTS; round++) {
    const [, next = '', rest = ''] = COMPONENT.exec(text) ?? [];
    if (next === '') break;
    component += next;
    text = rest;
  }
  return { component, text };
}
