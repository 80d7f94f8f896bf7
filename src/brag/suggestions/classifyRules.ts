import type { PathKind } from '../contributions/paths.ts';
import type { Section } from '../sections.ts';
import type { KindOfWork } from './kindOfWork.ts';

/**
 * One way into a section. It applies when any of its signs does; a sign that is left out never does.
 * Meaning of the sections: the brag document template, where glue work is onboarding, documentation, reviews,
 * continuous integration, test infrastructure, following up incidents and unblocking others.
 */
export interface SectionRule {
  readonly section: Section;
  readonly glue: boolean;
  /** Completes "Operational Excellence, for it …". */
  readonly because: string;
  readonly kinds?: readonly KindOfWork[];
  /** Whole conventional scopes. */
  readonly scopes?: RegExp;
  /** In the title. */
  readonly words?: RegExp;
  /** Whole labels on the forge. */
  readonly labels?: RegExp;
  /** At least this share (0 to 1) of the lines are in files of these kinds. */
  readonly files?: { readonly kinds: readonly PathKind[]; readonly share: number };
  /** Any of these trailers, in lower case. */
  readonly trailers?: readonly string[];
  /** Only for reviews of others' work. */
  readonly reviews?: true;
  /** Only for fixes of something severe. */
  readonly severe?: true;
  /** What a conventional type `feat` outweighs: a feature that has to do with retries is still a feature. */
  readonly notForFeatures?: true;
  /** Never for work of these kinds. */
  readonly exceptKinds?: readonly KindOfWork[];
}

/** The first rule that applies decides; without one it is "Projects". */
export const SECTION_RULES: readonly SectionRule[] = [
  {
    section: 'Mentoring and Team Building',
    glue: true,
    because: 'it reviews the work of others',
    reviews: true,
  },
  {
    section: 'Operational Excellence',
    glue: true,
    because: 'it follows up an incident',
    labels: /^(?:incident|post-?mortem|incident follow-?up|outage)$/i,
    words:
      /\b(?:post-?mortems?|root cause analysis|incident (?:report|review|response|follow-?up)|follow-?up (?:to|of|from) (?:the )?(?:incident|outage)|on-?call|runbooks?|playbooks? for)\b/i,
    trailers: ['incident', 'postmortem', 'incident-id'],
  },
  {
    section: 'Design and Architecture',
    glue: false,
    because: 'it writes down or changes a design',
    labels: /^(?:rfc|adr|design|architecture|design[ -]docs?)$/i,
    scopes: /^(?:adrs?|rfcs?|design|architecture|arch)$/i,
    words:
      /\b(?:design (?:docs?|documents?|proposals?|notes)|architecture (?:decision|docs?|document|overview)|technical design|(?:draft|propose|write|add|accept) (?:an? |the )?(?:rfc|adr|kep|proposal)|adr[ -]?\d{1,5}|re-?architect\w*|redesign(?:s|ed|ing)? (?:of )?(?:the )?\w+|(?:extract|split)(?:s|ed|ing)? .{1,60} (?:into|out of|from|to) .{0,40}\b(?:crates?|packages?|services?|modules?|librar(?:y|ies)))\b|^(?:rfc|adr|design)\b[ :-]/i,
    files: { kinds: ['design'], share: 0.5 },
  },
  {
    section: 'Mentoring and Team Building',
    glue: true,
    because: 'it helps others to start or to contribute',
    labels: /^(?:onboarding|contributor experience|community)$/i,
    scopes: /^(?:onboarding|contributing|community)$/i,
    words:
      /\b(?:onboard(?:ing|s)? (?:guide|docs?|new|documentation|checklist|engineers?)|contribut(?:ing|or|ion) (?:guide(?:lines?)?|docs?|instructions)|new (?:contributors?|hires?|starters?|joiners?)|first[- ]time contributors?|good first issue|CONTRIBUTING(?:\.md)?|CODEOWNERS|code of conduct|(?:issue|pull request|PR) templates?|dev ?containers?|mentor\w*|getting[- ]started)\b/i,
    files: { kinds: ['onboarding'], share: 0.5 },
  },
  {
    section: 'Learning and Growth',
    glue: false,
    because: 'it explores or passes on knowledge',
    scopes: /^(?:talks?|slides|blog|spike|poc|prototype)$/i,
    words:
      /\b(?:proof[- ]of[- ]concept|PoC|tech talk|lightning talk|conference talk|slides for|blog post|workshop)\b|^(?:spike|prototype|experiment)(?:s|d|ed)?\b[: ]/i,
    files: { kinds: ['learning'], share: 0.6 },
  },
  {
    section: 'Operational Excellence',
    glue: true,
    because: 'it unblocks others',
    words:
      /\b(?:unblock\w*|unbreak\w*|flak(?:y|iness|e|es)|(?:(?<=^|: |\] |\b(?:and|to) )(?:fix|repair)(?:es|ed|ing|s)?) (?:the )?(?:\w+ ){0,2}(?:builds?|ci|master|main|nightly|pipelines?)|broken (?:builds?|ci|main|master|tests?)|build (?:break|failure|error)s?)\b/i,
  },
  {
    section: 'Operational Excellence',
    glue: true,
    because: 'it improves continuous integration',
    labels: /^(?:ci|ci\/cd|continuous integration|build system|github[ _-]actions)$/i,
    kinds: ['ci'],
    scopes: /^(?:ci|workflows?|actions|github-(?:actions|ci)|gitlab-ci|pipelines?)$/i,
    files: { kinds: ['ci'], share: 0.6 },
  },
  {
    section: 'Operational Excellence',
    glue: false,
    because: 'it ends trouble for users or for those on call',
    severe: true,
  },
  {
    section: 'Mentoring and Team Building',
    glue: true,
    because: 'it improves documentation',
    labels: /^(?:docs?|documentation|type[:/ -]+docs?|area[:/ -]+docs?|c-docs)$/i,
    kinds: ['documentation'],
    files: { kinds: ['docs', 'onboarding', 'design'], share: 1 },
  },
  {
    section: 'Operational Excellence',
    glue: true,
    because: 'it improves tests',
    labels: /^(?:tests?|testing|flaky[ -]tests?)$/i,
    kinds: ['tests'],
    files: { kinds: ['test', 'docs', 'ci'], share: 1 },
  },
  {
    section: 'Operational Excellence',
    glue: false,
    because: 'it is about running and releasing',
    scopes:
      /^(?:infra|ops|deploy(?:ment)?|monitoring|observability|alerts?|alerting|metrics|telemetry|logging|tracing|helm|k8s|terraform|docker|release|security)$/i,
  },
  {
    section: 'Operational Excellence',
    glue: false,
    because: 'it is about running and releasing',
    files: { kinds: ['operations'], share: 0.5 },
    // In a repository of nothing but infrastructure, a new module is the product.
    notForFeatures: true,
  },
  {
    section: 'Operational Excellence',
    glue: false,
    because: 'it makes running more reliable',
    words:
      /\b(?:reliab\w+|resilien\w+|circuit breakers?|fail-?over|graceful(?:ly)? (?:shutdown|shut down|degrad\w+|restart)|alert(?:s|ing)?(?! (?:pages?|lists?|views?|dialogs?|box(?:es)?|icons?|components?|messages?|\d+)\b)|monitoring|observability|dashboards?|SLOs?|up-?time|MTTR|toil|health ?checks?|disaster recovery|retry storms?)\b/i,
    notForFeatures: true,
  },
  {
    section: 'Operational Excellence',
    glue: false,
    because: 'it is upkeep',
    kinds: ['upkeep'],
    files: { kinds: ['build', 'ci', 'version', 'lock'], share: 0.9 },
    exceptKinds: ['feature', 'fix', 'performance'],
  },
];
