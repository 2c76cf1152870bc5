/** Words that people say and guides do not: what they mean in the words of a guide to the body, by language. */

/** One group a line: what is said, and after the colon what it means, the nearest first. */
const groups: Readonly<Record<string, string>> = {
  en: `
    grandpa grandma grandfather grandmother grandmothers grandad granddad granny gran nana nan grandparent grandparents pensioner pensioners retiree retired oap senior seniors elder elderly frail eighties seventies nursing: older elderly seniors
    aging ageing aged: older age
    baby babies newborn infant infants toddler toddlers kid kids kiddo children daughter son boy girl teen teens teenager teenagers youngster schoolchild grandson granddaughter preschooler nephew niece: child children kids pediatric
    doctor doctors gp physician medic practitioner: doctor
    physiotherapist physio therapist therapists masseuse masseur: therapist physio
    cheap cheaper cheapest affordable afford inexpensive budget fee fees charge charges charged bill bills expensive pay paying paid payment payments price prices pricey pricing cost costs costly costing money dollars pounds rates spend worth: cost price pay
    insurer insurers coverage covered covers cover reimburse reimbursed reimbursement claim claims plan bupa aetna: insurance cover
    booking book schedule session sessions slot consultation visit: appointment visit
    trustworthy reliable believable legit credible honest truthful unbiased reputable accurate trusted: trust reviewed
    author authors writer wrote written created creator behind: wrote
    dangerous danger dangers hazard hazardous harmful harm risky risk risks unsafe safely contraindicated contraindication contraindications: safe safety risks
    ache aches aching achy sore soreness hurt hurts hurting pain pains painful tender tenderness throbbing throb throbs stabbing discomfort uncomfortable agony sting stinging killing: pain hurts sore ache
    chronic ongoing persistent constant nagging endless years: chronic
    rigid tight tightness tense tensed locked seized stiff stiffness stiffened unbendable immobile: stiff tight
    swell swelled swells puffy puffiness: swollen swelling
    exhausted exhaustion fatigued weary knackered worn sleepy drained lethargic tired tiredness sluggish: tired fatigue
    lightheaded giddy woozy spinning: dizzy dizziness
    unsteady wobbly wobbling wobble tippy: balance unsteady
    fell trip tripping trips tripped stumble stumbles stumbling tumble tumbles topple slip slipped slips: fall falls falling
    limp limping stroll strolling gait hobble hobbling waddle walk walks walking: walk walking gait
    upstairs downstairs staircase steps: stairs
    breathe breathing winded puffed puffing wheeze wheezing wheezy gasp gasping panting breathless breathlessness: breath breathless
    broke broken fracture fractured fractures crack cracked snapped: broken fracture
    operation operations operated op ops surgical procedure postop postoperative surgery surgeries: surgery operation after
    replaced replacing artificial titanium: replacement replaced
    drill drilling jackhammer hammer hammering pounding pounder pound thumping thumper pulsing pulsating percussive vibrating vibrates vibration vibrator buzzing motorized motorised powered cordless zapper: percussion gun massager
    cylinder tube log rolling roll rolls: roller
    strap straps rope cord stretchy bungee elastic rubber: band
    hook hooked stick crook curved rod wand knobber shepherds: cane
    stress stressed stressful anxious anxiety worried worrying worries nervous panic panicky overwhelmed burnout frazzled uptight edgy: stress anxiety relax
    unwind unwinding chill chilling chillax decompress soothing peaceful calming calmer mellow: relax calm
    insomnia sleepless slept asleep sleep sleeping: sleep
    depressed sad unhappy gloomy blue: mood depression
    stronger strengthen strengthening strength muscular power powerful tone toned buff bulk: strength stronger
    weaker weakness weak feeble frailty: weak weakness
    bendy limber flexible flexibility supple stretchy mobile splits: flexibility flexible
    bum butt buttock buttocks backside rear behind tush booty glute glutes rump posterior cheeks: buttock buttocks hip
    underneath underside bottom sole: bottom sole
    skull noggin brow forehead: head headache
    migraines headaches: headache
    nape: neck
    raise raising raises lift lifting lifts overhead elevate hoist: lift raise
    foot feet toe toes heel heels arch arches: foot feet
    ankles: ankle
    kneecap kneecaps patella knees: knee
    calves shins: calf
    thighs groin: thigh
    finger fingers thumb thumbs knuckle knuckles wrists palm grip: hand wrist
    breastbone ribs rib ribcage sternum pecs: chest
    pee peeing wee weeing piss pissing urinate urinating dribble dribbling leaky accidents accident wet wetting: leak bladder incontinence
    sneezing sneezes coughing laughing laughs giggle: laugh cough sneeze
    toilet loo restroom bathroom: bladder
    creaky creaking creaks crunchy crunching crackling cracking grinding rusty arthritic: arthritis joint
    joints: joint
    replaced: replacement
    tingle tingles prickling prickly tingling numbness numb deadened: numb tingling nerve
    zap zaps zapping electric: nerve shooting
    shaky shaking shakes shake trembling tremble tremors quiver: tremor
    clumsy uncoordinated awkward clumsiness: clumsy coordination
    run runs runner runners jog jogs jogging jogger marathon race racing: running runner
    gym workout workouts training trained train exercising exercised exercises lifting weights crossfit: exercise workout
    athlete athletes athletic football soccer rugby basketball tennis golf hockey sport sporty: sports sport
    office desk computer laptop keyboard mouse typing typist texting phone smartphone: desk computer
    expecting expectant trimester maternity pregnancy pregnant prenatal: pregnant pregnancy
    tumour tumours tumors chemo chemotherapy oncology leukaemia leukemia lymphoma: cancer
    clots clotting thrombosis thrombus: clot
    bruised bruising bruises bruise: bruise
    scarring scars scarred keloid: scar
    medication medications medicine medicines drug drugs pill pills tablets: medicine thinners
    ibuprofen paracetamol tylenol painkiller painkillers aspirin: painkillers
    immunity germs: immune
    print printable pdf: download
    wifi internet signal plane: offline
    jargon terminology meaning meanings define definition definitions vocabulary: dictionary words
    note permission prescribed prescription letter: referral prescription
    clothes clothing outfit undress undressed naked shorts: wear
    qualified qualification qualifications licensed license credentials accredited certification trained: certified
    sort sorts types type kind kinds variety varieties differences differ: types kinds
    benefit benefits advantage advantages useful effective beneficial helpful: benefits
    debunked misconception misconceptions nonsense hoax: myths
    rubdown rub rubs rubbing knead kneading kneads: massage rub
    massaged massages massaging: massage
    lump lumps bump bumps nodule nodules knotty knotted: knot knots
    push pushing pushes pressing press poke poking jab squeeze squeezing dig digging: press pressure
    cramping cramps charley twitch twitching twitches spasms: cramp spasm
    crawl crawling toddling: crawling walk
    cardiac coronary heartbeat: heart
    pulmonary lungs respiratory: lung breathing
    paralyzed paralysed paralysis wheelchair: paralysis
    handicapped disabled disability disabilities: disability disabled
    recovering recuperate recuperating rehabilitate rehabilitation rehab recover: recovery rehab
    amputee amputated stump prosthetic prosthesis: amputation
    ligaments ligament tendons tendon: ligament tendon
    injured injure injuries hurting: injury
    yourself oneself diy myself: self yourself
    alone unaided unassisted independently: independent
    dressed dressing bathing shower showering: dress
    purchase buy buying: choose best
    machine machines gadget gadgets appliance device devices: device massager
    loosen loosening loosens unlock: loosen
    message messages messaging: massage
    heal healing mend: recovery
    mussel mussels muscels: muscle
    soar: sore
    wake wakes waking woken: woke morning
    bent: curved
    further farther longer: further longer
    eat eats eating chew chewing: chew
    playing play plays: sport
    accident crash: injury
    took taken removed: lost removed
  `,
};

export type Alike = ReadonlyMap<string, readonly string[]>;

/** Reads groups, one a line; a word of several groups means all that they mean. */
export function readAlike(text: string): Alike {
  const alike = new Map<string, readonly string[]>();
  for (const line of text.split('\n')) {
    const [said = '', meant = ''] = line.trim().split(': ');
    const words = meant.split(' ').filter(Boolean);
    for (const word of said.split(' ').filter(Boolean))
      alike.set(
        word,
        [...new Set([...(alike.get(word) ?? []), ...words])].filter((other) => other !== word),
      );
  }
  return alike;
}

/** What the words of a language mean in the words of a guide; nothing where we have no list. */
export const alikeOf = (language: string): Alike => readAlike(groups[language.toLowerCase().split('-')[0] ?? ''] ?? '');
