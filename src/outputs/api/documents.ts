/** The documents of the data API: zod schemas, from which types and published JSON Schemas are derived. */
import { z } from 'zod';
import { kindNames, kinds, type Kind } from '../../kinds/index.ts';
import { CautionUse } from '../../kinds/fields/caution-use.ts';

/** API version, part of every URL. Changes only with a breaking change. */
export const version = 1;

/** Stability guarantee. */
export const promise =
  'Under this version fields may be added; none is removed, renamed or given another meaning. ' +
  'Ids keep their entry; one that was renamed names its former URL in "formerly".';

const schemaUrl = z.string().describe('URL of the JSON Schema of this file.');
const name = z.string().describe('kind/id of an entry.');
const kind = z.enum(kindNames).describe('What sort of entry it is; the first part of its name.');
const id = z.string().describe('Unlike any other of its kind, and kept for good.');
const title = z.string().describe('What readers see it called.');

const head = {
  $schema: schemaUrl,
  version: z.literal(version).describe('The version, which is part of every URL.'),
};

/** `index.json`: links to all documents. */
export const Index = z.strictObject({
  ...head,
  promise: z.string().describe('What programs can rely on.'),
  name: z.string().describe('What the guide is called; to be named with any text of it.'),
  subject: z.string().describe('What it is about, in a few words.'),
  language: z.string().describe('BCP 47 language of all texts.'),
  region: z.string().describe('Country for which emergency numbers, prices and rules hold.'),
  emergency: z.string().describe('To be shown with any text of the guide.'),
  notice: z.string().describe('What the guide is and is not; to be shown with any text of it.'),
  license: z
    .strictObject({
      name: z.string().describe('Short name of the license; to be named with any text of the guide.'),
      url: z.string().describe('URL of its text.'),
    })
    .describe('What may be done with the texts and drawings.'),
  adaptedFrom: z
    .strictObject({
      name: z.string().describe('Whom its license asks to name.'),
      url: z.string().describe('Where it is.'),
      license: z
        .strictObject({
          name: z.string().describe('Short name of the license.'),
          url: z.string().describe('URL of its text.'),
        })
        .describe('Under which this guide was made from it.'),
      changed: z.string().describe('What is different here.'),
    })
    .optional()
    .describe('The guide that this one was made from; to be named with any text of it.'),
  edition: z.iso.date().describe('Day of the last change.'),
  goodUntil: z.iso.date().describe('First day on which something is due for another look.'),
  graph: z.string().describe('URL of the file with all relations.'),
  sources: z.string().describe('URL of the file with all sources and what cites them.'),
  entries: z
    .array(
      z.strictObject({
        kind,
        id,
        title,
        data: z.string().describe('URL of the entry as data.'),
        page: z.string().describe('URL for readers: a page, or an anchor on one.'),
      }),
    )
    .describe('Everything that the guide holds, kind by kind, in its own order.'),
});

/** Schema of a kind's fields as published, with cautions in long form. */
function dataSchema(of: Kind): z.ZodType {
  const { schema } = kinds[of];
  if (!(schema instanceof z.ZodObject) || !('cautions' in schema.shape)) return schema;
  const cautions = z.array(CautionUse).describe('Who should not have it, or should ask first.');
  return (schema as z.ZodObject).extend({ cautions });
}

/** `<kind>/<id>.json`: one entry. */
const entryDocument = (of: Kind) =>
  z.strictObject({
    ...head,
    kind: z.literal(of).describe('What sort of entry it is.'),
    id,
    title,
    page: z.string().describe('URL for readers: a page, or an anchor on one.'),
    local: z
      .strictObject({
        how: z.enum(['added', 'replaced', 'changed']).describe('What its publisher did.'),
        fields: z.array(z.string()).describe('Fields that were changed; none where all of it is new.'),
        by: z.string().optional().describe('Id in people of who decided it.'),
        on: z.iso.date().optional().describe('Day of the decision.'),
      })
      .optional()
      .describe('How the entry differs from the guide that this one builds on; missing where it does not.'),
    data: dataSchema(of).describe('What the entry says, field by field. In prose, [@id] cites a source.'),
    text: z.string().describe('The text of its page as Markdown; "" where it has none. [@id] cites a source.'),
  });

/** `graph.json`: all relations. */
export const Graph = z.strictObject({
  ...head,
  entries: z.array(z.strictObject({ name, title })).describe('Everything that leads somewhere or is led to.'),
  relations: z
    .array(
      z.strictObject({
        from: name,
        field: z.string().describe('The field that states it; "body" is the text.'),
        to: name,
      }),
    )
    .describe('What names what, each once.'),
});

/** `sources.json`: all publications, with the entries that cite them. */
export const Sources = z.strictObject({
  ...head,
  sources: z
    .array(
      z.strictObject({
        id,
        data: kinds.sources.schema.describe('What it is, where it is, and how much of it was read.'),
        citedBy: z.array(name).describe('kind/id of entries.'),
      }),
    )
    .describe('Every publication that the guide cites.'),
});

/** Schema name → schema. */
export const documents: Readonly<Record<string, z.ZodType>> = {
  index: Index,
  graph: Graph,
  'all-sources': Sources,
  ...Object.fromEntries(kindNames.map((of) => [of, entryDocument(of)])),
};
