/** Words that questions are made of and that say nothing of what is looked for, by language. */
const lists: Readonly<Record<string, string>> = {
  en: `a about actually again already always anything better after all also am an and any are as at be because been before being best between both but by can cant could did do does doesnt doing dont
    else ever every for from get getting gets give go good got had has hasnt have havent having he help helps her here him his how i if im in into is isnt it its ive just
    keep know last like long look make many may me mean might more most much must my need needs never not of off on once one only or other our out over own people
    please really same say somebody someone she should show since so some still start stop such take tell than that the their them then there these they thing things this those
    letter letters says said saying sort explain explains
    mum mom mother dad father wife husband brother sister friend partner uncle aunt cousin boyfriend girlfriend
    to too try under until up us use used using very want was way we well were what whats when where whether which while who whom whose why will with without work works would you your`,
  es: `a al algo ante como con cual cuando cuanto de del desde donde dos el ella ellos en entre era es esa ese eso esta este esto hacer hay la las le lo los
    mas me mi mis muy no nos o para pero por porque puede puedo que quien se ser si sin sobre son su sus tal te tengo tiene tu un una uno unos y ya yo`,
};

const none: ReadonlySet<string> = new Set();
const sets = new Map(Object.entries(lists).map(([language, words]) => [language, new Set(words.split(/\s+/))]));

/** The stop words of a language (BCP 47); none where we have no list. */
export const stopWordsOf = (language: string): ReadonlySet<string> =>
  sets.get(language.toLowerCase().split('-')[0] ?? '') ?? none;
