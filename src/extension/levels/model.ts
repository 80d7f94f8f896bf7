import * as vscode from 'vscode';
import { createJournal, type Journal } from '../../adapters/files/journal.ts';
import { assertConnected } from '../../adapters/files/journalFolder.ts';
import { createLevelStore } from '../../adapters/files/levelStore.ts';
import { createProfileFile } from '../../adapters/files/profileFile.ts';
import { readTextFile } from '../../adapters/files/readTextFile.ts';
import { laterThan } from '../../base/byTime.ts';
import type { JournalEntry } from '../../base/journalEntry.ts';
import type { FileProblem } from '../../base/yaml/place.ts';
import type { Assessment, AssessmentRecord } from '../../levels/assessment.ts';
import { coverageOf, type DimensionCoverage, transitionFor } from '../../levels/coverage.ts';
import { evidenceMap, type SignalEvidence } from '../../levels/evidenceMap.ts';
import type { LevelLink } from '../../levels/levelLink.ts';
import type { Rubric, StageCalibration, Transition } from '../../levels/rubric.ts';
import type { Profile } from '../../profile/profile.ts';
import type { Host } from '../host.ts';
import { problemDiagnostic } from '../problemDiagnostic.ts';
import { now, thisQuarter } from '../today.ts';
import { type LookedAt, lookAt, lookedAt } from './lookedAt.ts';
import { readRubricAtHand } from './rubricAtHand.ts';

/** Everything about levels, as the journal has it at one moment. */
export interface LevelSnapshot {
  readonly journal: Journal;
  readonly rubric: Rubric;
  readonly profile: Profile;
  readonly flawed: readonly FlawedFile[];
  readonly entries: readonly JournalEntry[];
  readonly assessments: readonly Assessment[];
  /** What is looked at. */
  readonly transition: Transition | null;
  readonly stage: StageCalibration | null;
  /** Of the transition. */
  readonly evidence: readonly SignalEvidence[];
  readonly coverage: readonly DimensionCoverage[];
}

/** A file with problems, and the first of them. */
export interface FlawedFile {
  readonly uri: vscode.Uri;
  /** 1-based. */
  readonly line: number;
  readonly message: string;
}

/** Levels, evidence and assessments. Every method rejects with a `UserError` when the disk does not let it work. */
export interface LevelModel extends vscode.Disposable {
  /** Read anew at each call. */
  snapshot(): Promise<LevelSnapshot>;
  say(links: readonly Omit<LevelLink, 'at'>[]): Promise<void>;
  assess(records: readonly Omit<AssessmentRecord, 'at'>[]): Promise<void>;
  changeProfile(values: Partial<Profile>): Promise<void>;
  lookAt(change: Partial<LookedAt>): Promise<void>;
  /** Something was said here. Changes of files are followed elsewhere. */
  readonly onDidChange: vscode.Event<void>;
}

/** The model of the journal that the settings name at each call. */
export function createLevelModel({ context, config }: Pick<Host, 'context' | 'config'>): LevelModel {
  const changed = new vscode.EventEmitter<void>();
  const diagnostics = vscode.languages.createDiagnosticCollection('staffward-levels');
  const store = () => createLevelStore(config.journalFolder());
  const profileFile = () => createProfileFile(config.journalFolder());

  async function readProfile() {
    const file = profileFile();
    const { profile, problems } = await file.read();
    const text = problems.length === 0 ? '' : ((await readTextFile(file.path)) ?? '');
    return { profile, file: { path: file.path, text, problems } };
  }

  /** Problems stand at their lines in the Problems panel; what is well in a file counts all the same. */
  function report(
    files: readonly {
      readonly path: string;
      readonly text: string;
      readonly problems: readonly FileProblem[];
    }[],
  ): readonly FlawedFile[] {
    diagnostics.clear();
    return files.flatMap(({ path, text, problems }) => {
      const uri = vscode.Uri.file(path);
      const shown = problems.map((problem) => problemDiagnostic(problem, text));
      const [first] = shown;
      if (!first) return [];
      diagnostics.set(uri, shown);
      return [{ uri, line: first.range.start.line + 1, message: first.message }];
    });
  }

  return {
    async snapshot() {
      const journal = createJournal({ folder: config.journalFolder() });
      await assertConnected(journal.folder);
      const [{ rubric, flawed }, { profile, file }, entries, links, assessments] = await Promise.all([
        readRubricAtHand(journal.folder),
        readProfile(),
        journal.readEntries(),
        store().readLinks(),
        store().readAssessments(),
      ]);
      const looked = lookedAt(context.globalState, profile);
      const transition =
        rubric.transitions.find(({ to }) => to === looked.transition) ?? transitionFor(rubric, profile);
      const stage =
        rubric.stages.find(({ id }) => id === looked.stage) ??
        rubric.stages.find(({ id }) => id === profile.companyStage) ??
        null;
      const evidence = evidenceMap({ signals: transition?.signals ?? [], entries, links });
      return {
        journal,
        rubric,
        profile,
        flawed: report([file, ...flawed]),
        entries,
        // A clock that ran ahead makes no last assessment of those that are to come.
        assessments: assessments.filter(({ quarter }) => quarter <= thisQuarter()),
        transition,
        stage,
        evidence,
        coverage: coverageOf(rubric, evidence),
      };
    },
    async say(links) {
      const at = laterThan(now(), await store().readLinks());
      await store().appendLinks(links.map((link) => ({ at, ...link })));
      changed.fire();
    },
    async assess(records) {
      const before = (await store().readAssessments()).flatMap(({ ratings }) => [...ratings.values()]);
      const at = laterThan(
        now(),
        before.filter(({ quarter }) => records.some((record) => record.quarter === quarter)),
      );
      await store().appendAssessments(records.map((record) => ({ at, ...record })));
      changed.fire();
    },
    async changeProfile(values) {
      await profileFile().change(values);
      changed.fire();
    },
    async lookAt(change) {
      await lookAt(context.globalState, (await profileFile().read()).profile, change);
      changed.fire();
    },
    onDidChange: changed.event,
    dispose() {
      changed.dispose();
      diagnostics.dispose();
    },
  };
}
