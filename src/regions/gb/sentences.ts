/** Sentences of the reference guide that hold in the United States only, and what is said in the United Kingdom. */
import type { RegionalSentence } from '../region.ts';

export const sentences: readonly RegionalSentence[] = [
  {
    entry: 'specialties/cardiovascular-pulmonary',
    was: 'Some therapists become board-certified in one field [@choosept-geriatric]. Their title is "Cardiovascular and Pulmonary Clinical Specialist" (CCS). You can ask, "Are you board-certified in heart and lung physical therapy?"',
    now: 'Some therapists work in this field only. You can ask, "How many people with my condition do you treat?"',
  },
  {
    entry: 'specialties/geriatric',
    was: 'Some therapists take a residency after their degree, or become board-certified as a Geriatric Clinical Specialist (GCS) [@choosept-geriatric]. You can ask about it.',
    now: 'Ask a therapist how often they treat people of your age.',
  },
  {
    entry: 'specialties/geriatric',
    was: '[Cost](/cost/) says what Medicare pays.',
    now: '[Cost](/cost/) says what is free.',
  },
  {
    entry: 'specialties/neurological',
    was: 'Some therapists become board-certified in one field [@choosept-geriatric]. Their title is "Neurologic Clinical Specialist" (NCS). You can ask, "Are you board-certified in neurology?" and "How many people with my condition do you treat?"',
    now: 'You can ask a therapist, "How many people with my condition do you treat?"',
  },
  {
    entry: 'specialties/oncology',
    was: 'In June 2023 there were 183 board-certified specialists in the United States [@apta-specialist-oncology]. Many other therapists treat people with cancer too, so ask, "How many people with my cancer have you treated?"',
    now: 'Ask a therapist, "How many people with my cancer have you treated?"',
  },
  {
    entry: 'specialties/orthopedic',
    was: 'Every physical therapist is trained and licensed to treat many conditions [@choosept-geriatric]. Some go on to become board-certified in orthopedics. The American Board of Physical Therapy Specialties runs an exam for this, to show advanced knowledge and skills [@abpts-ocs-candidate-guide]. You can ask, "Are you board-certified, and in which field?" You can also ask how often they treat your problem.',
    now: 'Every physiotherapist in the United Kingdom is on a public register, and you can look them up [@csp-regulation]. You can ask how often they treat your problem.',
  },
  {
    entry: 'specialties/pediatric',
    was: 'Some become board-certified in one field [@choosept-geriatric]. Their title is "Pediatric Clinical Specialist" (PCS). You can ask, "Are you board-certified in pediatrics?" and "How many children like mine do you treat?"',
    now: 'If you want a specialist, ask, "How many children like mine do you treat?"',
  },
  {
    entry: 'specialties/sports',
    was: 'To become board-certified in sports, a therapist treats people for 2,000 hours or does a residency, and passes an exam [@movewell-scs]. Schools and teams often have an athletic trainer as well. [Who does what](/faq/who-does-what/) explains the difference.',
    now: 'Teams may have other people as well. [Who does what](/faq/who-does-what/) explains the difference.',
  },
  {
    entry: 'pages/about',
    was: 'Costs and rules are mostly those of the United States, with some from the United Kingdom.',
    now: 'Costs and rules are those of the United Kingdom, as far as we found sources for them.',
  },
  {
    entry: 'pages/about',
    was: 'You agree to be named, with your license and any interests that readers need to know about.',
    now: 'You agree to be named, with your registration and any interests that readers need to know about.',
  },
  {
    entry: 'techniques/dry-needling',
    was: 'Not every state lets physical therapists do it, and training differs.',
    now: 'Training differs.',
  },
  {
    entry: 'techniques/joint-mobilization',
    was: "In the United States, the physical therapist does this in person and doesn't hand it to an assistant. That is the profession's position [@apta-mob-paper].",
    now: "The American professional body says that the physiotherapist does this in person and doesn't hand it to an assistant [@apta-mob-paper].",
  },
  {
    entry: 'topics/developmental-delay',
    was: "You can also call your state's early intervention program for a free evaluation, with no referral [@cdc-concerned]. ",
    now: '',
  },
  {
    entry: 'topics/developmental-delay',
    was: 'Call early intervention if your child is under 3. From age 3 on, call any public elementary school. The evaluation is free [@cdc-milestones-missing].',
    now: 'Ask at your GP surgery for a check of how your child moves. You do not have to wait for the next routine one [@cdc-act-early].',
  },
  {
    entry: 'topics/developmental-delay',
    was: 'Early intervention can bring physical therapy, speech therapy and more. It is free or costs little in every state [@cdc-act-early].',
    now: 'Early help can bring physiotherapy, speech therapy and more [@cdc-act-early].',
  },
  {
    entry: 'topics/lung-disease',
    was: 'Is there a pulmonary rehabilitation program near me, and does my plan pay for it?',
    now: 'Is there a pulmonary rehabilitation programme near me, and how do I get a place?',
  },
  {
    entry: 'topics/joint-replacement',
    was: 'a fever above 100.4°F',
    now: 'a temperature above 38 °C',
  },
  {
    entry: 'faq/how-many-sessions',
    was: 'It is far more than most plans pay for.',
    now: 'Few clinics can offer as much.',
  },
  {
    entry: 'glossary/physical-therapist',
    was: 'a licensed expert in movement',
    now: 'a registered expert in movement',
  },
  {
    entry: 'glossary/physical-therapist',
    was: 'A licensed clinician (PT) who examines how you move and sets a plan with you: exercise, hands-on care and advice. Many hold a degree called Doctor of Physical Therapy (DPT). Called a physiotherapist in many countries.',
    now: 'A registered clinician who examines how you move and sets a plan with you: exercise, hands-on care and advice.',
  },
  {
    entry: 'glossary/physical-therapist-assistant',
    was: 'A trained clinician (PTA) who gives care, which may include massage, under the direction of a physical therapist (PT).',
    now: 'A trained person who gives care, which may include massage, under the direction of a physiotherapist.',
  },
  { entry: 'sources/duffy2022-iastm-force', was: 'Five athletic trainers', now: 'Five trained clinicians' },
  {
    entry: 'sources/wyo-health-988',
    was: 'whom 988 helps and that it is free at any hour. Immediate danger is for 911.',
    now: 'whom the crisis line of that country helps. The United Kingdom has other numbers.',
  },
  {
    entry: 'glossary/direct-access',
    was: 'Rules and limits differ from state to state.',
    now: 'Not every area offers it on the National Health Service.',
  },
];

/** Strings of the settings and of the user interface. */
export const uiSentences = {
  'Insurance, Medicare, and ways to pay less.': 'What is free, and what to ask before you pay.',
  Deductible: 'Registration',
  Copayment: 'Appointment',
  'Clinical and insurance words in plain language.': 'Clinical words in plain language.',
};
