/** What the user was to a commit or to a piece of work; the first that applies. */
export type Role = 'author' | 'co-author' | 'reviewer';
