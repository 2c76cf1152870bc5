import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contactLink, feedbackLink } from './contact.ts';

const feedback = { about: 'Mistake', title: 'Heat & cold?', path: 'tools/heat/', edition: '2026-11-29' };

test('a mailto: link contains the page and edition, with the title escaped', () => {
  const link = new URL(feedbackLink(feedback, 'guide@example.org') ?? '');
  assert.equal(link.protocol, 'mailto:');
  assert.equal(link.pathname, 'guide@example.org');
  assert.equal(link.searchParams.get('subject'), 'Mistake: Heat & cold?');
  assert.match(link.searchParams.get('body') ?? '', /tools\/heat\/.*2026-11-29/);
});

test('a contact page gets the same as parameters, and keeps its own', () => {
  const link = new URL(feedbackLink(feedback, 'https://example.org/write?to=guide') ?? '');
  assert.deepEqual(Object.fromEntries(link.searchParams), {
    to: 'guide',
    subject: 'Mistake: Heat & cold?',
    page: 'tools/heat/',
    edition: '2026-11-29',
  });
});

test('without a contact there is no link', () => {
  assert.equal(feedbackLink(feedback, null), undefined);
  assert.equal(contactLink(null), undefined);
  assert.equal(contactLink('guide@example.org'), 'mailto:guide@example.org');
});
