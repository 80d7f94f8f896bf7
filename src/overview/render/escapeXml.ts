import { plainLine } from '../../base/plainLine.ts';

/** Text of strangers in XML and HTML, as content or in a quoted attribute: one harmless line. */
export function escapeXml(text: string): string {
  return plainLine(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(NO_XML, '\ufffd');
}

/** Characters that no XML document may hold, not even escaped. Source: XML 1.0 §2.2. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is meant
const NO_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
