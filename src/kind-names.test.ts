/** Code uses descriptors; it names a kind only for a role that is unique to it. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { kindNames, subjectKinds } from './kinds/index.ts';

/** Kinds with a unique role, and the files that may name them. These lists should not grow. */
const parts: Readonly<Record<string, { part: string; files: readonly string[] }>> = {
  sources: {
    part: 'what texts cite',
    files: [
      'src/components/SourceLine.astro',
      'src/components/text-html.ts',
      'src/model/page-references.ts',
      'src/model/references.ts',
      'src/outputs/api/files.ts',
      'src/pages/design/index.astro',
      'src/rules/anchors.ts',
      'src/rules/answered-terms.ts',
      'src/rules/citation-form.ts',
      'src/rules/emergency-numbers.ts',
      'src/rules/source-url.ts',
      'src/rules/source-identifiers.ts',
      'src/rules/source-once.ts',
      'src/rules/superseded.ts',
      'src/rules/unique-titles.ts',
      'src/rules/unused.ts',
      'src/guide.config.ts',
      'src/templates/EntryPage.astro',
    ],
  },
  cautions: {
    part: 'who should not have something, or should ask first',
    files: [
      'src/components/CautionMatrix.astro',
      'src/components/SectionPart.astro',
      'src/model/cautions.ts',
      'src/model/shown-sections.ts',
      'src/outputs/api/documents.ts',
      'src/outputs/api/files.ts',
      'src/rules/care-cards.ts',
      'src/rules/contradicted-use.ts',
      'src/rules/hidden-cautions.ts',
      'src/rules/kept-cautions.ts',
      'src/rules/unused.ts',
      'src/templates/EntryPage.astro',
      'src/templates/HandoutPage.astro',
    ],
  },
  care: {
    part: 'when to get medical help',
    files: [
      'src/components/SectionPart.astro',
      'src/model/care-signs.ts',
      'src/model/shown-sections.ts',
      'src/pages/design/index.astro',
      'src/pages/search/index.astro',
      'src/rules/care-cards.ts',
      'src/rules/emergency-numbers.ts',
      'src/rules/hidden-cautions.ts',
      'src/rules/kept-cautions.ts',
      'src/rules/unused.ts',
      'src/templates/HandoutPage.astro',
    ],
  },
  topics: {
    part: 'what entries are about, and the parts of the figure',
    files: [
      'src/components/TopicChips.astro',
      'src/components/body-areas.ts',
      'src/model/care-signs.ts',
      'src/model/claims-about.ts',
      'src/model/shared-topics.ts',
      'src/pages/design/index.astro',
      'src/rules/contradicted-use.ts',
      'src/rules/unique-titles.ts',
      'src/rules/unused.ts',
    ],
  },
  glossary: {
    part: 'words that pages explain',
    files: [
      'src/components/text-html.ts',
      'src/model/page-references.ts',
      'src/rules/abbreviations.ts',
      'src/rules/unique-titles.ts',
      'src/rules/unused.ts',
      'src/guide.config.ts',
      'src/ui-strings/en/kinds.ts',
    ],
  },
  people: {
    part: 'who writes and reviews',
    files: [
      'src/components/PageInfo.astro',
      'src/model/local-line.ts',
      'src/model/review.ts',
      'src/outputs/feeds/feed.ts',
      'src/outputs/structured-data/page-data.ts',
      'src/rules/attribution.ts',
      'src/rules/kept-cautions.ts',
      'src/rules/named-changes.ts',
      'src/rules/publisher-known.ts',
    ],
  },
  faq: { part: 'questions that name the pages that answer them', files: ['src/components/Questions.astro'] },
  pages: {
    part: 'a page of the guide itself, and the stage of a build',
    files: [
      'src/build/steps.ts',
      'src/components/design-sample.ts',
      // Any kind, for a type of Astro.
      'src/model/entry-body.ts',
      'src/pages/accessibility/index.astro',
      'src/pages/design/index.astro',
      'src/pages/offline/index.astro',
    ],
  },
  // The folder of this name, not the kind.
  tools: { part: 'the tools of the project', files: ['src/authoring/source-folders.ts'] },
};

const files = readdirSync('src', { recursive: true })
  .map((name) => join('src', String(name)).split('\\').join('/'))
  .filter((name) => /\.(ts|astro)$/.test(name) && !name.endsWith('test.ts') && !/^src\/(kinds|content)\//.test(name));
const texts = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
const filesNaming = (kind: string) => files.filter((file) => texts.get(file)?.includes(`'${kind}'`)).toSorted();

for (const kind of kindNames)
  test(`names ${kind} only in modules about them`, () => {
    assert.deepEqual(filesNaming(kind), [...(parts[kind]?.files ?? [])].toSorted());
  });

test('has no paths of subjects in code besides settings and the home page', () => {
  const subjectPath = new RegExp(`['"\`/](${subjectKinds.join('|')})/['"\`$]`);
  const withoutComments = (text: string) => text.replace(/^\s*(\/?\*|\/\/).*$/gm, '');
  assert.deepEqual(
    files.filter((file) => subjectPath.test(withoutComments(texts.get(file) ?? ''))),
    ['src/guide.config.ts', 'src/ui-strings/en/home.ts'],
  );
});
