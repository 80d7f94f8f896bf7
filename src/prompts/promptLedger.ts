/** What became of a prompt: one line of the journal's `.staffward/prompts.jsonl`, appended and never changed. */
export interface PromptRecord {
  /** ISO date and time with offset. */
  readonly at: string;
  /** Id of the prompt. */
  readonly prompt: string;
  /** Which asking of it: `friday/2026-W47`, `pullRequestMerged/github/acme/pay#412`. Absent for `never`. */
  readonly occasion: string | null;
  readonly what: 'notified' | 'answered' | 'snoozed' | 'notForThis' | 'never' | 'again';
  /** Day until which it is snoozed, ISO date. */
  readonly until: string | null;
}

/** The records of all machines and windows, put together. */
export interface PromptLedger {
  /** Answered, or not wanted for this occasion. */
  isDone(prompt: string, occasion: string): boolean;
  /** Not wanted at all. */
  isSilenced(prompt: string): boolean;
  /** Ids of the prompts that are not wanted at all. */
  silenced(): readonly string[];
  /** First day on which it may be asked again; `null` when it is not snoozed. */
  snoozedUntil(prompt: string, occasion: string): string | null;
  /** The day of the latest notification about anything; `null` before the first. */
  readonly lastNotified: string | null;
  wasNotified(prompt: string, occasion: string): boolean;
}

/** A prompt that is to be asked now. */
export interface DuePrompt {
  readonly prompt: string;
  /** Of the prompt, 1 to 9. */
  readonly weight: number;
  readonly occasion: string;
  /** First day on which it was due, ISO date. */
  readonly since: string;
  /** What `{subject}` stands for; empty when the prompt has none. */
  readonly subject: string;
}
