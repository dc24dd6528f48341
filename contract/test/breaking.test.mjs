import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

import { breaks } from '../breaking.mjs';

const folder = mkdtempSync(join(tmpdir(), 'ntm-contract-'));
after(() => rmSync(folder, { recursive: true }));

const REPORT = '#/components/schemas/Report';
const DRAFT = '#/components/schemas/Draft';

function document() {
  const json = (schema) => ({ 'application/json': { schema: { $ref: schema } } });
  return {
    openapi: '3.1.0',
    info: { title: 'Reports', version: '1.0.0' },
    paths: {
      '/reports': {
        get: {
          parameters: [{ name: 'state', in: 'query', schema: { type: 'string', enum: ['SENT', 'RETURNED'] } }],
          responses: { 200: { description: 'all', content: json(REPORT) } },
        },
        post: {
          requestBody: { content: json(DRAFT) },
          responses: { 201: { description: 'written', content: json(REPORT) } },
        },
        delete: { responses: { 204: { description: 'gone' } } },
      },
    },
    components: {
      schemas: {
        Report: {
          type: 'object',
          required: ['id', 'number'],
          properties: {
            id: { type: 'string' },
            number: { type: 'integer' },
            remark: { type: 'string' },
            state: { type: 'string', enum: ['SENT', 'RETURNED'] },
          },
        },
        Draft: {
          type: 'object',
          required: ['text'],
          properties: {
            text: { type: 'string', maxLength: 500 },
            kind: { type: 'string', enum: ['FULL', 'SHORT'] },
            year: { type: 'integer' },
          },
        },
      },
    },
  };
}

function broken(...changes) {
  const published = document();
  changes.forEach((change) => change(published, published.components.schemas));
  return breaks(written('released', document()), written('published', published))
    .map(({ where }) => where)
    .sort();
}

function written(name, content) {
  const file = join(folder, `${name}.yaml`);
  writeFileSync(file, JSON.stringify(content));
  return file;
}

test('what takes something from a client, or asks more of it, breaks it', () => {
  assert.deepEqual(
    broken(
      (api) => delete api.paths['/reports'].delete,
      (api) => api.paths['/reports'].get.parameters[0].schema.enum.pop(),
      (api) => api.paths['/reports'].get.parameters.push({ name: 'year', in: 'query', required: true, schema: {} }),
      (_, { Report }) => delete Report.properties.remark,
      (_, { Report }) => (Report.properties.id.type = 'integer'),
      (_, { Report }) => (Report.required = ['id']),
      (_, { Draft }) => Draft.required.push('year'),
      (_, { Draft }) => Draft.properties.kind.enum.pop(),
      (_, { Draft }) => (Draft.properties.text.maxLength = 100),
    ),
    [
      `${DRAFT}/properties/kind/enum`,
      `${DRAFT}/properties/text/maxLength`,
      `${DRAFT}/required`,
      `${REPORT}/properties/id/type`,
      `${REPORT}/properties/remark`,
      `${REPORT}/required`,
      '#/paths/~1reports/delete',
      '#/paths/~1reports/get/parameters/0/schema/enum',
      '#/paths/~1reports/get/parameters/1',
    ].sort(),
  );
});

test('what is new and may be left out breaks nobody', () => {
  assert.deepEqual(
    broken(
      (api) => (api.paths['/tasks'] = { get: { responses: { 200: { description: 'all' } } } }),
      (api) => api.paths['/reports'].get.parameters.push({ name: 'year', in: 'query', schema: { type: 'integer' } }),
      (_, { Report }) => (Report.properties.receipt = { type: 'string' }),
      (_, { Report }) => (Report.description = 'A report that was sent.'),
      (_, { Draft }) => (Draft.properties.note = { type: 'string' }),
      (_, { Draft }) => (Draft.properties.text.maxLength = 1000),
    ),
    [],
  );
});
