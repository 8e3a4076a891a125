// Words of English as it is spoken and spelt in Scotland, the north of England, Ireland, Nigeria, India, Singapore and on phones, or was long ago, and what is standard for them.

/** “whit: what”; where nothing stands behind the colon the word says nothing. None of them is a name, or a word of standard English. */
export const STANDARD_WORDS: ReadonlyMap<string, string> = new Map(
  // Scots and the north of England.
  (
    "whit: what, whits: what is, whit's: what is, whaur: where, whaurs: where is, whaur's: where is, whan: when, whan's: when is, wha: who, whae: who, " +
    "wha's: who is, whae's: who is, wis: was, wisnae: was not, isnae: is not, arenae: are not, werenae: were not, didnae: did not, disnae: does not, " +
    "dinnae: do not, divvent: do not, hasnae: has not, havenae: have not, hadnae: had not, cannae: cannot, couldnae: could not, wullnae: will not, " +
    "willnae: will not, winnae: will not, wouldnae: would not, shouldnae: should not, dae: do, daein: doing, haein: having, hae: have, hiv: have, hus: has, yon: that, wumman: woman, gie: give, gie's: give me, " +
    "gies: give me, giz: give me, gi'us: give me, gied: gave, gaun: going, gannin: going, oan: on, tae: to, aboot: about, oot: out, doon: down, aff: off, " +
    "fae: from, frae: from, wi: with, wi': with, aw: all, a': all, o': of, hame: home, hoose: house, noo: now, the noo: now, the morra: tomorrow, " +
    "the morn: tomorrow, efter: after, afore: before, atween: between, mair: more, maist: most, mony: many, monie: many, ony: any, onything: anything, " +
    "aye: yes, naw: no, nae: no, och: , thon: that, thae: those, thaim: them, oor: our, jist: just, mibbe: maybe, mebbe: maybe, haud: hold, haudin: holding, " +
    "haudit: held, telt: told, heid: head, heids: heads, wee: small, twa: two, ye've: you have, ye're: you are, ye'll: you will, ye'd: you would, d'ye: do you, " +
    "yer: your, yous: you, youse: you, yiz: you, thi: the, th': the, nobbut: only, reight: really, reet: really, nivver: never, ower: over, owd: old, fust: first, fost: first, wheer: where, theer: there, mek: make, meks: makes, mekin: making, tek: take, teks: takes, tekin: taking, telled: told, thissen: yourself, tha's: you have, worn't: was not, wornt: was not,  allus: always, hissen: himself, mesen: myself, " +
    "'ow: how, 'as: has, 'ave: have, 'appen: perhaps, amn't: am not, craic: news, yer man: , yer wan: , tha: you, thee: you, thy: your, dost: do, dosta: do you, hast: have, hasta: have you, sithee: , gi': give, i': in, " +
    // Long ago, and among dons.
    "hath: has, doth: does, whither: where, whence: from where, wherefore: why, 'tis: it is, 'twas: it was, of late: recently, telephonic: telephone, apprise me: inform me, in the flesh: in person, utterance: quote, utterances: quotes, personage: leader, personages: leaders, confer: meet, conferred: met, parley: talks, parleys: talks, " +
    // Nigeria.
    "abeg: please, wetin: what, wey: that, sabi: know, una: you, oga: , sef: , jare: , shey: , shebi: , " +
    // The south of the United States.
    "y'all: you, yall: you, ya'll: you, all y'all: you, y'all's: your, fixin' to: going to, fixing to: going to, fixin to: going to, finna: going to, 'tween: between, 'bout: about, 'cause: because, " +
    "'til: until, 'round: around, 'fore: before, 'cept: except, 'gainst: against, 'nother: another, 'member: remember, 'spose: suppose, 'sposed: supposed, ol': old, might could: could, might should: should, " +
    "link up: meet, links up: meets, linked up: met, linking up: meeting, link-up: meeting, used to could: could, over yonder: there, yonder: there, how's come: why, shindig: meeting, shindigs: meetings, wingding: meeting, hoedown: meeting, powwow: meeting, " +
    "pow-wow: meeting, confab: meeting, confabs: meetings, jamboree: meeting, sit-down: meeting, sit-downs: meetings, get-together: meeting, get-togethers: meetings, nary a: no, sure enough: , " +
    // South Africa.
    "indaba: meeting, indabas: meetings, lekgotla: meeting, bosberaad: meeting, imbizo: meeting, now now: now, just now: soon, sommer: , lekker: , " +
    // India and Singapore.
    "yaar: , bhai: , sahab: , saheb: , saab: , accha: , achha: , arrey: , preponed: brought forward, prepone: bring forward, kena: was, intimate me: inform me, kindly intimate: tell me, please intimate: tell me, pls intimate: tell me, do the needful and: , " +
    // Phones.
    "ppl: people, abt: about, b4: before, tht: that, bcuz: because, bcos: because, becoz: because, coz: because, cos: because, sum1: someone, some1: someone, any1: anyone, ne1: anyone, " +
    "every1: everyone, evry1: everyone, yday: yesterday, 2nite: tonight, 2morrow: tomorrow, gr8: great, l8r: later, l8: late, m8: , wud: would, cld: could, " +
    "wld: would, shld: should, hve: have, iz: is, wuz: was, waz: was, wer: were, mny: many, aftr: after, bfr: before, befor: before, evry: every, evrything: everything, meny: many, agen: again, agn: again, teh: the, hte: the, fone: phone, fones: phones, foned: phoned, fonecall: phone call, fonecalls: phone calls, spose: suppose, sposed: supposed, sposd: supposed, three way: trilateral, two way: bilateral, frm: from, wid: with, " +
    "whn: when, whr: where, sed: said, sez: says, bruv: , innit: , kno: know, eva: ever, repped: represented, bruh: , ngl: , lowkey: , highkey: , lmao: , lmfao: , nvm: , istg: , deadass: , fr fr: , no cap: , smh: , wya: where, plss: please, plzz: please"
  )
    .split(", ")
    .map((entry) => entry.split(":"))
    .map(([word = "", standard = ""]) => [word, standard.trim()] as const),
);
