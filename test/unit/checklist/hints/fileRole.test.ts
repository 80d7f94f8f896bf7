import assert from 'node:assert/strict';
import { type FileRole, fileRoleOf } from '../../../../src/checklist/hints/fileRole.ts';

const ROLES: Readonly<Record<FileRole, readonly string[]>> = {
  inert: [
    'README.md',
    'docs/a.py',
    'node_modules/a/index.js',
    'go.sum',
    'a/yarn.lock',
    'api/a.pb.go',
    'a_pb2.py',
    'src/a.min.js',
    'a.css',
    'examples/app/main.go',
    'scripts/release.sh',
    'tsconfig.base.json',
    'vite.config.ts',
    '.gitignore',
    '.github/dependabot.yml',
    'Makefile',
    'docs/requirements.txt',
  ],
  test: [
    'test/a.ts',
    'src/a.test.ts',
    'a_test.go',
    'tests/test_a.py',
    'src/test/java/A.java',
    'spec/a_spec.rb',
    'AServiceTest.java',
    'e2e/package.json',
  ],
  manifest: [
    'package.json',
    'a/go.mod',
    'requirements-dev.txt',
    'gradle/libs.versions.toml',
    'A.csproj',
    '.gitmodules',
  ],
  ci: ['.github/workflows/ci.yml', '.gitlab-ci.yml', 'Jenkinsfile'],
  infrastructure: [
    'Dockerfile',
    'a/main.tf',
    'charts/a/templates/deployment.yaml',
    'docker-compose.yml',
    'k8s/a.yaml',
  ],
  configuration: [
    '.env',
    '.env.example',
    'src/main/resources/application-prod.yml',
    'config/database.yml',
    'appsettings.json',
  ],
  code: [
    'src/a.ts',
    'main.go',
    'app/latest.py',
    'src/contest.rs',
    'lib/attestation/a.rb',
    'db/migrate/2026_a.rb',
    'a.sql',
  ],
};

describe('fileRoleOf', () => {
  for (const [role, paths] of Object.entries(ROLES)) {
    for (const path of paths) it(`takes ${path} for ${role}`, () => assert.equal(fileRoleOf(path), role));
  }
});
