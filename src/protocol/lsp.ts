/**
 * What Staffward's client and server say to each other beyond the Language Server Protocol. A client that knows
 * none of it gets everything but the list of suppressed findings and what a document was taken for.
 */

/** The section that the server asks `workspace/configuration` for, once a workspace folder. */
export const LINT_SECTION = 'staffward.lint';

/**
 * The answer for {@link LINT_SECTION}. Settings files are written by people: the server checks every value and says
 * which one it cannot use.
 */
export interface LintSettings {
  readonly enabled?: unknown;
  readonly rules?: unknown;
  readonly overrides?: unknown;
  readonly codeLens?: unknown;
  /** Whether `.staffward.yml` may do more than lower severities. Absent means that it may. */
  readonly trusted?: unknown;
}

/** What a client may say when it starts the server. */
export interface InitializationOptions {
  /**
   * The client sends `workspace/diagnostic` only when its user asks. The server then does not announce it, because
   * a client that sees it announced asks every two seconds.
   */
  readonly lintsWorkspaceOnRequest?: boolean;
}

/** Request for every suppressed finding of the workspace; the answer is a list of {@link SuppressedFinding}. */
export const SUPPRESSIONS_REQUEST = 'staffward/suppressions';

/** There is nothing to say yet: an empty object. */
export type SuppressionsParams = Readonly<Record<string, never>>;

/** Request for what an open document is taken for; the answer is a {@link Reading}, `null` for one not linted. */
export const READING_REQUEST = 'staffward/reading';

/** Names the document. */
export interface ReadingParams {
  readonly uri: string;
}

/** What a document is taken for, and why. */
export interface Reading {
  /** A `LintedKind`; `null` when it is none of them. */
  readonly kind: string | null;
  /** One sentence each, strongest first. */
  readonly reasons: readonly string[];
}

/** A position in a document: 0-based line, and UTF-16 code units in it. */
export interface DocumentPosition {
  readonly line: number;
  readonly character: number;
}

/** A finding that a comment silences. */
export interface SuppressedFinding {
  readonly uri: string;
  readonly range: { readonly start: DocumentPosition; readonly end: DocumentPosition };
  readonly rule: string;
  readonly message: string;
  /** What the author gave as reason. */
  readonly reason: string;
}
