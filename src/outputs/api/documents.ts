/** What each file of the data interface holds: the schemas from which its types and its published JSON Schemas come. */
import { z } from 'astro/zod';
import { kindNames, kinds, type Kind } from '../../schema/kinds.ts';

/** The version in every address. It changes only when something that programs rely on would. */
export const version = 1;

/** What programs can rely on. */
export const promise =
  'Under this version fields may be added; none is removed, renamed or given another meaning. ' +
  'Ids keep their entry; one that was renamed names its old address in "formerly".';

const schemaAddress = z.string().describe('Address of the JSON Schema of this file.');
const name = z.string().describe('kind/id of an entry.');
const kind = z.enum(kindNames);

const head = { $schema: schemaAddress, version: z.literal(version) };

/** `index.json`: where everything is. */
export const Index = z.strictObject({
  ...head,
  promise: z.string().describe('What programs can rely on.'),
  name: z.string(),
  subject: z.string(),
  language: z.string().describe('BCP 47 language of all texts.'),
  region: z.string().describe('Country for which emergency numbers, prices and rules hold.'),
  emergency: z.string().describe('To be shown with any text of the guide.'),
  notice: z.string().describe('What the guide is and is not; to be shown with any text of it.'),
  license: z.strictObject({ name: z.string(), url: z.string() }),
  edition: z.iso.date().describe('Day of the last change.'),
  goodUntil: z.iso.date().describe('First day on which something is due for another look.'),
  graph: z.string().describe('Address of the file with all relations.'),
  sources: z.string().describe('Address of the file with all sources and what cites them.'),
  entries: z.array(
    z.strictObject({
      kind,
      id: z.string(),
      title: z.string(),
      data: z.string().describe('Address of the entry as data.'),
      page: z.string().describe('Address for readers: a page, or a place on one.'),
    }),
  ),
});

/** `<kind>/<id>.json`: one entry. */
export const entryDocument = (of: Kind) =>
  z.strictObject({
    ...head,
    kind: z.literal(of),
    id: z.string(),
    title: z.string(),
    page: z.string().describe('Address for readers: a page, or a place on one.'),
    data: kinds[of].schema.describe('What the entry says, field by field. In prose, [@id] cites a source.'),
    text: z.string().describe('The text of its page as Markdown; "" where it has none. [@id] cites a source.'),
  });

/** `graph.json`: what leads to what. */
export const Graph = z.strictObject({
  ...head,
  entries: z.array(z.strictObject({ name, title: z.string() })),
  relations: z.array(
    z.strictObject({
      from: name,
      field: z.string().describe('The field that states it; "body" is the text.'),
      to: name,
    }),
  ),
});

/** `sources.json`: every publication, and who cites it. */
export const Sources = z.strictObject({
  ...head,
  sources: z.array(
    z.strictObject({
      id: z.string(),
      data: kinds.sources.schema,
      citedBy: z.array(name).describe('kind/id of entries.'),
    }),
  ),
});

/** Name of a schema → what it describes. */
export const documents = {
  index: Index,
  graph: Graph,
  'all-sources': Sources,
  ...Object.fromEntries(kindNames.map((of) => [of, entryDocument(of)])),
};
