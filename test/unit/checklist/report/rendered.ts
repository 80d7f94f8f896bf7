import { GFM, parser } from '@lezer/markdown';

const markdown = parser.configure(GFM);

/** What a reader sees of a line of Markdown, and what a forge looks through for names. */
export interface Rendered {
  readonly text: string;
  /** Pieces of text outside code and links, where a forge looks for mentions and references. */
  readonly prose: readonly string[];
  /** Node types, each once. */
  readonly nodes: ReadonlySet<string>;
}

/** Renders one line that stands after other words, as our reports put it. */
export function rendered(line: string): Rendered {
  const source = `x ${line}`;
  const nodes = new Set<string>();
  const prose: string[] = [''];
  let text = '';
  let position = 0;
  const say = (piece: string) => {
    text += piece;
    prose.push(`${prose.pop()}${piece}`);
  };
  const sayUntil = (end: number) => {
    say(source.slice(position, end));
    position = end;
  };
  markdown.parse(source).iterate({
    enter({ name, from, to, node }) {
      nodes.add(name);
      if (name === 'Escape') {
        sayUntil(from);
        say(source.slice(from + 1, to));
        position = to;
      } else if (name === 'InlineCode' || name === 'Autolink') {
        sayUntil(from);
        const width = (node.firstChild?.to ?? from) - from;
        text += source.slice(from + width, to - width);
        prose.push('');
        position = to;
        return false;
      }
      return true;
    },
  });
  sayUntil(source.length);
  return { text: text.slice(2), prose, nodes };
}
