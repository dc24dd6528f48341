// node journey.js, with NTM_API, REGIME, REQUEST, BODY, REPORTER_TOKEN and REVIEWER_TOKEN: prints what came of it, as JSON.
import createClient from 'openapi-fetch';
import type { components, paths } from './ntm.js';

type Content = components['schemas']['ReportContent'];

function given(name: string): string {
  const value = process.env[name];
  if (value === undefined) {
    throw new Error(`${name} is not set`);
  }
  return value;
}

function as(token: string) {
  return createClient<paths>({ baseUrl: given('NTM_API'), headers: { Authorization: `Bearer ${token}` } });
}

/** What was answered, and under which revision; a refusal is thrown in its own words. */
function answered<Data>(answer: { data?: Data; error?: components['schemas']['Problem']; response: Response }) {
  if (answer.data === undefined) {
    throw new Error(JSON.stringify(answer.error));
  }
  return { ...answer.data, etag: answer.response.headers.get('ETag') ?? '' };
}

function content(done: number): Content {
  return {
    values: [
      { indicator: 'nhiem-vu-duoc-giao', value: 12 },
      { indicator: 'nhiem-vu-hoan-thanh', value: done },
      { indicator: 'nhiem-vu-qua-han', value: 1 },
    ],
    narrative: [
      { heading: 'Kết quả thực hiện nhiệm vụ được giao', text: 'Đã triển khai.' },
      { heading: 'Khó khăn, vướng mắc', text: 'Không.' },
      { heading: 'Nhiệm vụ kỳ tới, đề xuất, kiến nghị', text: 'Tiếp tục.' },
    ],
  };
}

const reporter = as(given('REPORTER_TOKEN'));
const reviewer = as(given('REVIEWER_TOKEN'));
const [request, regime, body] = [given('REQUEST'), given('REGIME'), given('BODY')];

const { period } = answered(
  await reviewer.POST('/report-requests', {
    params: { header: { 'Idempotency-Key': request } },
    body: {
      code: request,
      regime,
      title: 'Báo cáo qua máy khách sinh từ /openapi',
      reporters: [body],
      deadline: { date: '2024-06-28', inclusive: true },
    },
  }),
);
const owed = answered(
  await reporter.GET('/obligations', { params: { query: { organisation: body, regime, period, limit: 1 } } }),
).items[0];
if (owed === undefined) {
  throw new Error(`${body} owes nothing for ${period}`);
}
const path = { id: owed.id };

const stale = await reporter.PUT('/obligations/{id}/report', {
  params: { path, header: { 'If-Match': '"999"' } },
  body: content(9),
});
const write = async (done: number) => {
  const read = answered(await reporter.GET('/obligations/{id}/report', { params: { path } }));
  const saved = answered(
    await reporter.PUT('/obligations/{id}/report', {
      params: { path, header: { 'If-Match': read.etag } },
      body: content(done),
    }),
  );
  return { etag: saved.etag, remarks: read.remarks };
};
const send = async (revision: string, key: string) =>
  answered(
    await reporter.POST('/obligations/{id}/report/submit', {
      params: { path, header: { 'If-Match': revision, 'Idempotency-Key': key } },
    }),
  );

const first = await send((await write(9)).etag, `${request}-1`);
const { number, code } = first.receipt;
const receipt = answered(
  await reporter.GET('/receipts/{number}', {
    params: { path: { number }, query: code === undefined ? {} : { code } },
  }),
);

const report = { id: first.report };
answered(
  await reviewer.POST('/reports/{id}/return', {
    params: {
      path: report,
      header: {
        'If-Match': answered(await reviewer.GET('/reports/{id}', { params: { path: report } })).etag,
        'Idempotency-Key': `${request}-return`,
      },
    },
    body: {
      reason: 'WRONG_FIGURES',
      remark: 'Chưa khớp với số của Văn phòng.',
      cells: [{ pointer: '/values/1', text: 'Là 10.' }],
    },
  }),
);

const corrected = await write(10);
const answers = answered(
  await reporter.PUT('/obligations/{id}/report/answers', {
    params: { path, header: { 'If-Match': corrected.etag } },
    body: {
      answers: corrected.remarks.map(({ number }) => ({ remark: number, outcome: 'CHANGED' as const, text: 'Đã sửa thành 10.' })),
    },
  }),
);
const again = await send(answers.etag, `${request}-2`);

answered(
  await reviewer.POST('/reports/{id}/accept', {
    params: {
      path: report,
      header: {
        'If-Match': answered(await reviewer.GET('/reports/{id}', { params: { path: report } })).etag,
        'Idempotency-Key': `${request}-accept`,
      },
    },
  }),
);
const total = { regime, period };
const closed = answered(
  await reviewer.POST('/consolidations/{regime}/{period}/close', {
    params: {
      path: total,
      header: {
        'If-Match': answered(await reviewer.GET('/consolidations/{regime}/{period}', { params: { path: total } })).etag,
        'Idempotency-Key': `${request}-close`,
      },
    },
  }),
);
console.log(
  JSON.stringify({
    refused: stale.error?.code,
    receipt: receipt.number,
    version: again.version,
    accepted: closed.accepted,
    done: closed.totals.find(({ indicator }) => indicator === 'nhiem-vu-hoan-thanh')?.value,
  }),
);
