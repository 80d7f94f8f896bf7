import * as vscode from 'vscode';
import type { Section } from '../../brag/sections.ts';
import { localize, localizeDays, localizeRole, localizeSection } from '../localize.ts';
import { evidenceLabel } from './evidenceLabel.ts';
import type { EvidenceNode, NoteNode, ProjectNode, SuggestionNode, TreeNode } from './treeNode.ts';

const SECTION_ICONS: Readonly<Record<Section, string>> = {
  Projects: 'rocket',
  'Design and Architecture': 'compass',
  'Mentoring and Team Building': 'organization',
  'Operational Excellence': 'pulse',
  'Learning and Growth': 'mortar-board',
  'What I Want to Do Next': 'milestone',
};

/** How a node looks. Tooltips of suggestions are made when they are asked for. */
export function treeItem(node: TreeNode): vscode.TreeItem {
  switch (node.kind) {
    case 'project':
      return projectItem(node);
    case 'suggestion':
      return suggestionItem(node);
    case 'evidence':
      return evidenceItem(node);
    case 'note':
      return noteItem(node);
  }
}

function projectItem({ name, period, suggestions }: ProjectNode): vscode.TreeItem {
  const item = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.Expanded);
  item.id = `project ${name}`;
  item.iconPath = new vscode.ThemeIcon('repo');
  item.description = vscode.l10n.t('{count} in {period}', { count: suggestions.length, period });
  item.contextValue = 'project';
  item.accessibilityInformation = {
    label: vscode.l10n.t('{project}, suggestions in {period}: {count}', {
      project: name,
      period,
      count: suggestions.length,
    }),
  };
  return item;
}

function suggestionItem({ suggestion }: SuggestionNode): vscode.TreeItem {
  const item = new vscode.TreeItem(suggestion.title, vscode.TreeItemCollapsibleState.Collapsed);
  const facts = [
    localizeSection(suggestion.section),
    localizeRole(suggestion.role),
    localizeDays(suggestion.from, suggestion.to),
    ...(suggestion.glue ? [vscode.l10n.t('glue work')] : []),
  ];
  item.id = `suggestion ${suggestion.project} ${suggestion.id}`;
  item.iconPath = new vscode.ThemeIcon(SECTION_ICONS[suggestion.section]);
  item.description = facts.join(' · ');
  item.contextValue = 'suggestion';
  item.accessibilityInformation = { label: [suggestion.title, ...facts].join(', ') };
  return item;
}

const EVIDENCE_ICONS = {
  commit: 'git-commit',
  pullRequest: 'git-pull-request',
  issue: 'issues',
  release: 'tag',
} as const;

function evidenceItem(node: EvidenceNode): vscode.TreeItem {
  const { evidence, parent, index } = node;
  const item = new vscode.TreeItem(evidenceLabel(evidence));
  item.id = `evidence ${parent.suggestion.project} ${parent.suggestion.id} ${index}`;
  item.iconPath = new vscode.ThemeIcon(EVIDENCE_ICONS[evidence.type]);
  item.contextValue = 'evidence';
  item.command = {
    command: 'staffward.openEvidence',
    title: vscode.l10n.t('Open Evidence'),
    arguments: [node],
  };
  return item;
}

function noteItem({ project, index, severity, text, remedy }: NoteNode): vscode.TreeItem {
  const item = new vscode.TreeItem(localize(text));
  item.id = `note ${project} ${index}`;
  item.iconPath = new vscode.ThemeIcon(severity === 'warning' ? 'warning' : 'info');
  item.tooltip = [text, ...(remedy ? [remedy] : [])].map(localize).join(' ');
  item.accessibilityInformation = { label: item.tooltip };
  item.contextValue = 'note';
  return item;
}
