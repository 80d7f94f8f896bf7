import type { Locator } from 'playwright-core';
import type { HostMessage, ViewAction } from '../../src/protocol/view.ts';
import { type PageServer, type PageWindow, servePage } from './servedPage.ts';

/** Serves the checklist's page. */
export type ChecklistServer = PageServer<ViewAction, HostMessage>;
/** The checklist's page, with a host behind it that only takes down what it is told. */
export type ChecklistWindow = PageWindow<ViewAction, HostMessage>;

/** Serves the checklist's page, as it is in the sidebar. */
export function serveChecklist(): Promise<ChecklistServer> {
  return servePage({ name: 'checklist', ground: 'sideBar' });
}

/** A question with all that belongs to it. */
export function questionIn({ page }: ChecklistWindow, name: string): Locator {
  return page.getByRole('group', { name });
}
