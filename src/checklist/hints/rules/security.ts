import type { HintRule } from './rule.ts';

/** Secrets, code made of data, and rights. */
export const SECURITY_RULES: readonly HintRule[] = [
  {
    id: 'secret-file',
    questions: ['security.sensitive-data'],
    reason: 'looks like a file of secrets',
    files: {
      roles: ['code', 'configuration', 'infrastructure', 'inert'],
      path: /(?:^|\/)(?:\.env(?!\.(?:example|sample|template|dist|test)$)(?:\.[\w-]+)?|id_(?:rsa|ed25519|ecdsa)|[^/]+\.(?:p12|pfx|jks|keystore)|credentials\.json|service-account[^/]*\.json)$/,
    },
  },
  {
    id: 'secret',
    questions: ['security.sensitive-data'],
    reason: 'holds what looks like a secret',
    files: { roles: ['code', 'configuration', 'infrastructure', 'ci', 'manifest'] },
    line: {
      in: 'raw',
      pattern:
        /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b|-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----|\bgh[pousr]_[A-Za-z0-9]{36}|\bglpat-[\w-]{20}|\bxox[abprs]-[\w-]{10}|\bsk_live_\w{16}|\bAIza[\w-]{35}|\b(?:password|passwd|secret|api_?key|access_?token|client_?secret)["']?\s*[:=]\s*["'](?![^"']*(?:\$\{|\{\{|<|example|changeme|placeholder|xxx|\*\*\*))[^\s"']{12,}["']/i,
      except: /\b(?:test|dummy|fake|mock)\b/i,
    },
  },
  {
    id: 'sensitive-data',
    questions: ['security.sensitive-data'],
    reason: 'handles secrets',
    files: { roles: ['code'], programs: true },
    line: {
      in: 'code',
      pattern:
        /(?<![a-zA-Z])((?:password|passwd|apiKey|api_key|clientSecret|client_secret|privateKey|private_key|accessToken|access_token|refresh_token)|(?:Password|ApiKey|APIKey|ClientSecret|PrivateKey|AccessToken|RefreshToken))\b|(?<=[a-z\d])((?:Password|ApiKey|APIKey|ClientSecret|PrivateKey|AccessToken|RefreshToken))\b/,
    },
  },
  {
    id: 'injection',
    questions: ['security.injection'],
    reason: 'turns data into code, a command, a query or a page',
    files: { roles: ['code'], programs: true },
    line: {
      in: 'code',
      pattern:
        /(?<![.\w])(?:eval|new Function)\(|\bchild_process\b|\b(?:exec|spawn)(?:File)?Sync\(|\bos\.(?:system|popen)\(|\bsubprocess\.(?:run|call|Popen|check_\w+)\(|\bshell\s*=\s*True\b|\bexec\.Command(?:Context)?\(|\bgetRuntime\(\)\.exec\(|\bnew\s+ProcessBuilder\b|\bProcess\.Start\(|\bshell_exec\(|\.(?:inner|outer)HTML\s*=|\bdangerouslySetInnerHTML\b|\bv-html\b|\bhtml_safe\b|\bmark_safe\(|\bpickle\.loads?\(|\byaml\.load\((?!.*Safe)|\bunserialize\(|\bObjectInputStream\(|\bMarshal\.load\(/,
    },
  },
  {
    id: 'injection',
    questions: ['security.injection'],
    reason: 'builds a query out of strings',
    files: { roles: ['code'], programs: true },
    line: {
      in: 'text',
      pattern:
        /["'`]\s*(?:SELECT\b.{0,60}?\bFROM|INSERT\s+INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM)\b.{0,60}?(?:\$\{|["']\s*(?:\+|\.\s*\$|%\s*\(?\w))|\bf["']{1,3}\s*(?:SELECT\b.{0,60}?\bFROM|INSERT\s+INTO|UPDATE|DELETE\s+FROM)\b.{0,60}?\{|\bSprintf\(\s*["`]\s*(?:SELECT|INSERT|UPDATE|DELETE)\b/,
    },
  },
  {
    id: 'rights',
    questions: ['security.privilege'],
    reason: 'grants rights',
    files: { roles: ['infrastructure', 'ci', 'configuration'] },
    line: {
      in: 'text',
      pattern:
        /^\s*(?:kind:\s*(?:Cluster)?Role(?:Binding)?\b|privileged:\s*true|hostNetwork:\s*true|runAsUser:\s*0\b|allowPrivilegeEscalation:\s*true|permissions:|[a-z-]+:\s*write\b|verbs:|pull_request_target:)|^\s*resource\s+"(?:aws_iam_|google_\w*iam_|azurerm_role_)|\bchmod\s+(?:-R\s+)?0?777\b|"Action"\s*:\s*"[^"]*\*"|0\.0\.0\.0\/0/,
    },
  },
  {
    id: 'access-check',
    questions: ['security.authorisation'],
    reason: 'changes who may do something',
    files: { roles: ['code'], programs: true },
    line: {
      in: 'code',
      pattern:
        /@(?:PreAuthorize|Secured|RolesAllowed|PermitAll|login_required|permission_required|UseGuards|Public)\b|\[(?:Authorize|AllowAnonymous)\b|\bpermission_classes\s*=|\b(?:skip_)?before_action\s+:auth\w*|\b(?:isAuthori[sz]ed|requireAuth|requirePermission|checkPermission|hasPermission|has_permission|EnforceErr|denyAccessUnlessGranted|csrf_exempt)\b/,
    },
  },
];
