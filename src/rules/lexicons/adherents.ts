import type { Lexicon } from './lexicon';

/** What adherents, members and office holders of a party or a cause are called, in one word or two. */
export const ADHERENTS: Lexicon['groups'] = [
  {
    language: 'da',
    mode: 'prefix',
    inflection: 'fixed',
    strength: 'telling',
    source: 'GDPR art. 9(1); beginnings that no other Danish word has',
    terms: `
      sf'er, df'er, dkp'er, dsu'er, sfu'er, vu'er, ku'er, la'er, vs'er, pro-palestin, pro-palæstin, propalæstin,
      klimaaktion, eu-skepti, højreekstrem, venstreekstrem, venstreorienter, højreorienter, højreradikal,
      højrenational, nationalkonserv, partimedlem, partibog, folketingskandidat, byrådskandidat, byrådsmedl,
      regionsrådskandidat, folketingsmedlem, regionsrådsmedlem, spidskandidat, vælgererklær, venstremand,
      venstrekvinde, venstrevælger, kommunalpolitiker, byrådspolitiker, lokalpolitiker, regimekriti, partitilhør,
      partifælle, europaparlamentariker, kommunalbestyrelsesmedl, demokratiaktiv, enhedslistemedl, partiformand,
      valgmøde, samvittighedsfang, partika, partikollega, partifunk, partisold, partiarb, partikont, partikong,
      partifarve, partisek, partiafh, partiskift, partihop, partitro, partigæng, partiorg, partiblad, partiskol,
      partimø, partiled, partitop, partiskat, partistøt, partinæst, regeringskrit, styrekrit, demokratiforkæ,
      indvandringskr, indvandringsmod, islamkrit, islammod, eu-modst, eu-tilh, eu-krit, nato-modst, abortmodst,
      atomkraftmod, vindmøllemod, vaccinemodst, royalis, monarkis, antifasc, antikapit, antirac, antizion, anti-zion,
      anti-isra, anti-fasc, anti-kap, pro-isr, prorus, pro-rus, putin-, putintilh, trump-, trumptilh, trumpist,
      israelkrit, israel-krit, israel-boyk, palæstina-dem, palæstinademo, palæstina-akt, palæstina-bev, palæstinabev,
      klimademo, klimastrej, klimaprot, klimakæmp, klimaskept, klimabenæg, solidaritetsdem, støttedemo, moddemo,
      husbesæt, bz'er, anarko, leninis, trotskis, maois, stalinis, kontrarev, nationalsoc, nynaz, etnonat, identitær,
      konspirationsteore, centrumhøj, centrumven, midterorient, borgerlig-lib, socialliberal, socialkonserv,
      nationallib, ultranat, valgkampsl, valgkampsk, valgkampsm, valgkampstab, valgplakatop, valgflyer, valgforbund,
      valgtilforord, vælgermøde, vælgerforeningsf, kredskandidat, ep-kandidat, ep-valg, kv25-, kv21-,
      europaparlamentsk, parlamentskand, menighedsrådskand, borgmesterkand, stillerliste, stillererk, opstillingsmø,
      opstillingsgr, opstillingsli, folketingsgr, byrådsgr, regionsrådsgr, ungdomspolit, moderpartiet, løsgænger,
      partiløs, ssw-, eks-politiker, ekspolitiker, rigsdagskand, landstingskand, lagtingskand, inatsisartut-, dissiden,
      eksilpolit, eksilopp, demokratibev, frihedskæmp, modstandsbev, gülen, guerillal, miltærnægt, militærnægt,
      totalnægt, fredsaktiv, antimilitar, dyrerettigh, dyrebefr, jordbesæt, ikke-vælger, blankstem, stemmeslug, s'er,
      r'er, enhedslistef, enhedslister, alternativist, folkesocialist, dsu-, sfu-, vu-med, ku-med, la-med, df-med,
      enhedslisten-, venstre-med, venstre-kan, venstre-byr, konservativ-, kommunalvalgsk, blåblok, borgerrepræs,
      bydelsrådsk, venstreforen, ungkommun, ungkonserv, ungsocial, ungliberal, ungradikal, frigørelsesbev,
      befrielsesbev, uafhængighedsbev, løsrivelsesbev, selvstændighedsbev, eksilreger, eksilparl, eksilakt,
      oppositionsled, oppositionspar, oppositionsakt, oppositionsgr, oppositionsbev, valgprogram, valgkample,
      partiprogram, partistif, landsledelsesm, regeringsfj, regimemod, regimefj, juntamod, stemmehverv,
      folketingsplads, byrådsplads, kommunalbestyrelseskand, palæstinaakt, gaza-dem, kernevælg, klimapart, partitale,
      partiaktiv, partiavis, partideb, partipol, partiudm, vaccineskep, coronaskep, coronademo, pro-ukr, pro-kurd,
      pro-iran, pro-kines, jihadist, isis-, is-krig, fremmedkrig, syrienskrig, blokadeakt, valgbod, valgkontor,
      opstillingsk, kongresmedl, neofasc, neo-fasc, euroskep, anti-vax, anti-immig, pro-kreml, klimamarch, fredsmarch,
      protestmarch, palæstina-march, palæstina-lejr, regeringsmodst, ekstremist, extremist, partiforenings,
      enhedslistev, europaparlamentsm, libertari, left-lean, right-lean`,
  },
  {
    language: 'da',
    mode: 'word',
    inflection: 'noun',
    strength: 'telling',
    source: 'GDPR art. 9(1); adherents of a party or a cause',
    terms: `
      kommunist, marxist, socialist, nationalist, nazist, fascist, racist, anarkist, liberalist, republikaner,
      islamist, zionist, separatist, systemkritiker, oppositionspolitiker, feminist, pacifist, syndikalist,
      antifeminist, populist`,
  },
  {
    language: 'da',
    mode: 'head',
    inflection: 'noun',
    strength: 'telling',
    source: 'own list: adherents of any cause: klimaaktivist, IS-sympatisør',
    terms: 'aktivist, sympatisør, -vælger',
  },
  {
    language: 'en',
    mode: 'word',
    inflection: 'noun',
    strength: 'telling',
    source: 'GDPR art. 9(1); adherents of a party or a cause',
    terms: `
      social democrat, christian democrat, liberal democrat, neo-nazi, anarchist, white supremacist, left-winger,
      right-winger, regime critic, government critic, tory, party member, city councillor, local councillor, member of
      parliament, activist, sympathiser, sympathizer, councilwoman, political refugee, political prisoner,
      parliamentary candidate, communist, monarchist, council candidate, mayoral candidate, freedom fighter, political
      exile, protest leader, party leader, party official, party worker, leftist, lefty, brexiteer, trotskyist, trump
      supporter, trump voter, former minister, opposition figure, prisoner of conscience, guerrilla, city council
      member, town council member, local council member, conspiracy theorist, conscientious objector, climate march,
      peace march, protest camp, green voter, green candidate, green councillor, gaza encampment, regime supporter,
      regime loyalist`,
  },
];
