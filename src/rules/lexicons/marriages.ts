import type { Lexicon } from './lexicon';

/** How a marriage, its beginning and its end are told, Danish and English. */
export const MARRIAGES: Lexicon['groups'] = [
  {
    language: 'da',
    mode: 'word',
    inflection: 'fixed',
    strength: 'telling',
    source: 'own list after the civil states of the CPR register and everyday Danish',
    terms: `
      uskiftet bo, som enke, sig vie, mig vie, friede til, friet til, ikke længere sammen, ikke sammen længere, ikke
      sammen mere, hver til sit, er single, blevet single, lever papirløst, bor papirløst, boet papirløst, levet
      papirløst, ny kone, nye kone, nye hustru, lever adskilt, bor adskilt, års ægteskab, ægteskabet med, er nu skilt,
      er desuden gift, er stadig gift, fået separation, søgt separation, er bleven skilt, giftes med, blive separeret,
      gifte sig, gifter sig, giftede sig, giftet sig, gifte mig, gifter mig, giftede mig, giftet mig, gifter os,
      tidligere mand, tidligere kone, tidligere hustru, tidligere ægtefælle, hans bryllup, hans ægteskab, hans eks,
      gift med, gift igen, gift siden, lykkeligt gift, ikke gift, ikke længere gift, ikke samlevende, bruddet med, skal
      giftes, skal vies, holder bryllup, holdt bryllup, er gift, var gift, blev gift, bliver gift, blive gift, blevet
      gift, blevet viet, blev viet, gift sig, ugift, ugifte, er skilt, skilt fra, nyligt skilt, netop skilt, blev
      skilt, bliver skilt, blive skilt, blevet skilt, været skilt, lade sig skille, lader sig skille, lod sig skille,
      lader mig skille, skal skilles, skulle skilles, separeret fra, er separeret, blev separeret, blevet separeret,
      bliver separeret, enke efter, enkemand, enkemanden, blevet enke, blev enke, er enke, forlovet med, forlovet sig,
      forlovede sig, blevet forlovet, blev forlovet, er forlovet, konen forlod, manden forlod, registreret partnerskab,
      ophævet partnerskab, efterlevende ægtefælle, enlig mor, enlig far, enlig forsørger, er enlig, alenemor, alenefar,
      aleneforsørger, eneforsørger, eksægtefælle, indgået ægteskab, indgik ægteskab, indgår ægteskab, samlevende med,
      samboende med, ophævet samlivet, ophæver samlivet, bodeling, bodelingen, konen gik fra, konen er gået fra, manden
      gik fra, manden er gået fra, tillykke med brylluppet, tillykke med vielsen, tillykke med forlovelsen, alene med
      børnene, alene med barnet, alene med sin datter, alene med sin søn, enken efter, mandens død, konens død,
      hustruens død, sin mands død, sin kones død, hendes mands død, hans kones død, min mands død, ægtefællens død,
      mistede manden, mistede konen, mistet manden, mistet konen, blevet alene efter, fik separation, får separation,
      søger separation, søgte separation, bevilget separation, formelt separeret, vier dem, vie dem, viede dem, bliver
      viet, blive viet, lod sig vie, lader sig vie, viet borgerligt, gift på rådhuset, levet adskilt, bor hver for sig,
      flyttet hver for sig, gået hver til sit, gik hver til sit, går hver til sit, flytter hver for sig, ægteskabet
      mellem, ægteskabet holdt ikke, ægteskabet er slut, ægteskabet gik i stykker, ægteskabet er opløst, ægteskab
      opløst, sin forlovede, hans forlovede, hendes forlovede, min forlovede, hans kommende kone, hendes kommende mand,
      mands efternavn, kones efternavn, mandens efternavn, konens efternavn, skilles fra, hans nye kone, hendes nye
      mand, afdøde ægtefælle, afdøde mand, afdøde kone, afdøde hustru, vil skilles, skilt siden, som separeret, som
      fraskilt, registreret partner, anden hustru, anden kone, første kone, første hustru, kone døde, mand døde, hustru
      døde, kone er død, mand er død, hustru er død, manden døde, konen døde, manden er død, konen er død, ægteskabet
      blev opløst, ægteskabet opløst, civilstand gift, civilstand skilt, civilstand enke, civilstand separeret,
      civilstand samlevende, civilstand enlig, civilstand single, civilstatus gift, civilstatus skilt, civilstatus
      separeret, civilstatus enlig, civilstatus samlevende, civilstatus single, søgt om separation, søger om
      separation, søgte om separation, ansøgt om separation, papirerne på separationen, papirer på separationen,
      separationen er gået igennem, separationen gik igennem, en gift mand, en gift kvinde, gift for anden gang,
      ægtefælles død, ægtefælle døde, ægtefælle er død, samlevers død, samlever døde, samlever er død, alene om
      børnene, enke siden, nu enke, gift ind i, gift i kirken, gift i sommer, gift i foråret, gift i fjor, gift sidste
      år`,
  },
  {
    language: 'en',
    mode: 'word',
    inflection: 'fixed',
    strength: 'telling',
    source: 'own list of English civil states and how their changes are told',
    terms: `
      she married, he married, who married, they married, to marry, marries, will marry, is marrying, she separated, he
      separated, they separated, have separated, has separated, after the separation, since the separation, marital
      separation, no longer live together, no longer lives with, not living together, broke up with, broken up with,
      has split up, is single again, is now single, wedding anniversary, popped the question, proposed to her, proposed
      to him, estranged from, first wife, second wife, first husband, second husband, third wife, bereaved spouse, late
      husband, late wife, husband died, wife died, husband passed, wife passed, sham marriage, former husband, former
      wife, estranged husband, estranged wife, ex husband, ex wife, her separation, his separation, their separation,
      our separation, new wife, new husband, living apart, through a separation, are splitting up, have split up, wife
      has left, husband has left, husband walked out, wife walked out, tied the knot, tie the knot, newly wed,
      newly-wed, spouse visa, spousal visa, divorced, divorcing, divorcee, divorcée, filed for divorce, filing for
      divorce, divorce proceedings, divorce settlement, divorce papers, the divorce, a divorce, married to, got
      married, getting married, gets married, get married, has married, just married, is married, are married, was
      married, were married, am married, been married, be married, as married, recently married, newly married, happily
      married, married since, married twice, married name, newlywed, newlyweds, remarried, remarrying, unmarried, never
      married, not married, no longer married, legally separated, recently separated, ex-husband, ex-wife, ex-spouse,
      widowed, widower, is a widow, became a widow, maiden name, single mother, single father, single parent, single
      mum, single mom, single dad, lone parent, got engaged, is engaged to, recently engaged, civil partnership,
      registered partnership, common-law husband, common-law wife, alimony, spousal support, surviving spouse, marriage
      certificate, congratulations on your wedding, congratulations on your marriage, congratulations on your
      engagement, your wedding day, decree absolute, decree nisi, decree came through, moved out from his, moved out
      from her, matrimonial home, matrimonial, lived apart since, have lived apart, has lived apart, lives apart from,
      separating from her, separating from his, marriage broke, marriage ended, marriage fell apart, marriage
      breakdown, end of her marriage, end of his marriage, formally separated, split up with, left by her husband, left
      by his wife, death of her husband, death of his wife, husband death, wife death, late partner, spinster, never
      wed, to be wed, her fiancé, his fiancée, my fiancé, my fiancée, her fiance, his fiancee, was engaged to, been
      engaged to, her divorce, his divorce, their divorce, my divorce, taken her husband, took her husband, husband
      surname, eloped, bride and groom, alone with the children, alone with her children, alone with his children,
      custody dispute, wife moved out, husband moved out, husband left her, wife left him, a custody battle, lawful
      wife, lawful husband, legally married, estranged partner, estranged spouse, legal spouse, marriage was dissolved,
      marriage dissolved, single without children, single with no children, single and childless, now a widow, was a
      widow, as a widow, left a widow, marital status single, marital status married, marital status separated, marital
      status widow, civil status single, civil status married, civil status separated, civil status widow, never been
      married, a married man, a married woman, married with, partner died, spouse died, death of her partner, death of
      his partner, death of her spouse, death of his spouse, and i have separated, i have separated from, previously
      married, still married, no longer married to, divorced since, amicably divorced, civil partner, is single with
      no, is single without, is single and has, is single and lives, am single and, is single no children, is single no
      kids, is single no dependants`,
  },
];
