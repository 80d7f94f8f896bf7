import * as vscode from 'vscode';

/** The user went back a step. */
export const BACK = Symbol('back');
/** The user closed the input. */
export const CANCELLED = Symbol('cancelled');

/** What a step ends with: a value, or where to go instead. */
export type StepResult<T> = T | typeof BACK | typeof CANCELLED;

/** A step had nothing to ask; going back passes it by as well. */
export const NOTHING_TO_ASK = Symbol('nothing to ask');

/** Where a step stands, for its title. */
export interface Place {
  readonly title: string;
  /** 1-based. */
  readonly step: number;
  readonly totalSteps: number;
}

/**
 * One question. It gets the answers so far and gives them back with its own. Where the user leaves it, `leave` is told
 * the answers with what was typed until then.
 */
export type Step<A> = (
  answers: A,
  place: Place,
  leave: (answers: A) => void,
) => Promise<StepResult<A> | typeof NOTHING_TO_ASK>;

/**
 * Asks the questions in turn, with a way back to each. `keep` is told the answers after every step, and when a step is
 * left, so that closing the input loses no text. Resolves with all answers, or `null` when the user closed the input.
 */
export async function runSteps<A>(
  title: string,
  steps: readonly Step<A>[],
  first: A,
  keep: (answers: A) => void = () => {},
): Promise<A | null> {
  let answers = first;
  let index = 0;
  let direction = 1;
  const hold = (held: A) => {
    answers = held;
    keep(held);
  };
  while (index < steps.length) {
    const place = { title, step: index + 1, totalSteps: steps.length };
    const result = await steps[index]?.(answers, place, hold);
    if (result === undefined || result === CANCELLED) return null;
    if (result === BACK) {
      direction = -1;
    } else if (result !== NOTHING_TO_ASK) {
      direction = 1;
      hold(result);
    }
    index += direction;
  }
  return answers;
}

/** A question for one line of text. */
export interface TextQuestion {
  readonly prompt: string;
  readonly placeholder: string;
  readonly value: string;
  /** An answer is needed; else the step can be skipped. */
  readonly required: boolean;
  /** Is told what was typed when the user goes back or closes the input. */
  readonly leave: (text: string) => void;
}

/** Asks for a line of text; an empty one is an answer unless the question is required. */
export function askText(question: TextQuestion, place: Place): Promise<StepResult<string>> {
  const input = vscode.window.createInputBox();
  const skip: vscode.QuickInputButton = {
    iconPath: new vscode.ThemeIcon('debug-step-over'),
    tooltip: vscode.l10n.t('Skip This Question'),
  };
  input.title = place.title;
  input.step = place.step;
  input.totalSteps = place.totalSteps;
  input.prompt = question.required
    ? question.prompt
    : vscode.l10n.t('{question} (Enter with no text skips)', { question: question.prompt });
  input.placeholder = question.placeholder;
  input.value = question.value;
  input.ignoreFocusOut = true;
  input.buttons = [
    ...(place.step > 1 ? [vscode.QuickInputButtons.Back] : []),
    ...(question.required ? [] : [skip]),
  ];
  return new Promise((resolve) => {
    let isFinished = false;
    const finish = (result: StepResult<string>) => {
      // An input that is disposed of hides, too.
      if (isFinished) return;
      isFinished = true;
      if (result === BACK || result === CANCELLED) question.leave(input.value.trim());
      resolve(result);
      input.dispose();
    };
    input.onDidAccept(() => {
      if (question.required && input.value.trim() === '') {
        input.validationMessage = vscode.l10n.t('Write at least a word, or press Escape to leave.');
      } else {
        finish(input.value.trim());
      }
    });
    input.onDidChangeValue(() => {
      input.validationMessage = undefined;
    });
    input.onDidTriggerButton((button) => finish(button === vscode.QuickInputButtons.Back ? BACK : ''));
    input.onDidHide(() => finish(CANCELLED));
    input.show();
  });
}

/** A question answered by choosing from a list. */
export interface ChoiceQuestion<I extends vscode.QuickPickItem> {
  readonly placeholder: string;
  readonly items: readonly I[] | Promise<readonly I[]>;
  /** Which items are chosen, or in focus, to begin with. */
  readonly preselected: (item: I) => boolean;
}

/** Asks for one item. */
export async function askOne<I extends vscode.QuickPickItem>(
  question: ChoiceQuestion<I>,
  place: Place,
): Promise<StepResult<I>> {
  const result = await pick(question, place, false);
  return result === BACK || result === CANCELLED ? result : (result[0] ?? CANCELLED);
}

/** Asks for any number of items. */
export function askMany<I extends vscode.QuickPickItem>(
  question: ChoiceQuestion<I>,
  place: Place,
): Promise<StepResult<readonly I[]>> {
  return pick(question, place, true);
}

function pick<I extends vscode.QuickPickItem>(
  question: ChoiceQuestion<I>,
  place: Place,
  many: boolean,
): Promise<StepResult<readonly I[]>> {
  const input = vscode.window.createQuickPick<I>();
  input.title = place.title;
  input.step = place.step;
  input.totalSteps = place.totalSteps;
  input.placeholder = question.placeholder;
  input.canSelectMany = many;
  input.matchOnDescription = true;
  input.ignoreFocusOut = true;
  input.buttons = place.step > 1 ? [vscode.QuickInputButtons.Back] : [];
  input.busy = true;
  return new Promise((resolve, reject) => {
    const finish = (result: StepResult<readonly I[]>) => {
      resolve(result);
      input.dispose();
    };
    Promise.resolve(question.items).then((items) => {
      input.items = items;
      const preselected = items.filter(question.preselected);
      if (many) input.selectedItems = preselected;
      else input.activeItems = preselected.slice(0, 1);
      input.busy = false;
    }, reject);
    input.onDidAccept(() => {
      if (many || input.selectedItems.length > 0) finish([...input.selectedItems]);
    });
    input.onDidTriggerButton(() => finish(BACK));
    input.onDidHide(() => finish(CANCELLED));
    input.show();
  });
}
