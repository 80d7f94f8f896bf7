import type { FrontMatter } from '../markdown/frontMatter.ts';
import type { Outline } from '../outline/outline.ts';

/** What a document calls itself: the `title` of its front matter, its title heading, or nothing. */
export function documentName(frontMatter: FrontMatter, { title, all }: Outline): string | null {
  if (title && (title.level === 1 || all.length === 1)) return title.title;
  const field = frontMatter.fields.find(({ key }) => key.toLowerCase() === 'title');
  return field?.value ?? title?.title ?? null;
}
