import { listed } from './word-list';

/**
 * Persons of history, fiction and public life whom everybody writes about: what is told of them is nobody's secret. By
 * surname where it is theirs alone, else by given name and surname. Lower case. Source: own list.
 */
export const RENOWNED: ReadonlySet<string> = new Set(
  listed(`
  van gogh, c andersen, h.c andersen, søren kierkegaard, karen blixen, niels bohr, tycho brahe, grundtvig, georg
  brandes, tove ditlevsen, inger christensen, herman bang, johannes ewald, adam oehlenschläger, thorvaldsen,
  carl nielsen, thorvald stauning, kaj munk, struensee, christian vii, michael strunge, anker jørgensen, lars
  von trier, frida kahlo, marie curie, stephen hawking, alan turing, oscar wilde, anne frank, rosa parks, karl
  marx, friedrich engels, sigmund freud, freud, freuds, nietzsche, hitler, adolf hitler, stalin, josef stalin, lenin, vladimir lenin, mao zedong, mussolini, benito mussolini,
  napoleon, virginia woolf, sylvia plath, ernest hemingway, franz kafka, kafka, dostojevskij, dostoevsky,
  tolstoy, tolstoj, leo tolstoj, leo tolstoy, shakespeare, william shakespeare, mozart, beethoven, schumann, robert schumann, clara schumann, tchaikovsky, chopin, michelangelo, da vinci,
  galilei, galileo, newton, isaac newton, albert einstein, einstein, charles darwin, darwin, abraham lincoln, george
  washington, winston churchill, churchill, nelson mandela, martin luther, luther king, malcolm x, mahatma
  gandhi, gandhi, james baldwin, emily dickinson, edgar allan, lord byron, john keats, john nash, kurt gödel,
  kurt cobain, amy winehouse, freddie mercury, michael jackson, marilyn monroe, edvard munch, munch, henrik
  ibsen, strindberg, august strindberg, selma lagerlöf, astrid lindgren, albert camus, marcel proust, proust, simone weil, hannah
  arendt, spinoza, wittgenstein, ludwig wittgenstein, kant, immanuel kant, hegel, foucault, michel foucault, henrietta lacks, phineas gage, lille hans, mary shelley,
  florence nightingale, ignaz semmelweis, semmelweis, mendel, gregor mendel, donald trump, trump, joe biden, biden, barack
  obama, obama, hillary clinton, putin, vladimir putin, zelenskyj, zelensky, erdogan, tayyip erdogan, angela merkel, boris johnson, mette
  frederiksen, lars løkke, poul nyrup, helle thorning, anders fogh, inger støjberg, elon musk, bill gates, greta
  thunberg, jens stoltenberg, hamlet, ophelia, othello, macbeth, shylock, don quijote, don quixote, raskolnikov,
  emma bovary, anna karenina, sherlock holmes, frankenstein, harry potter, josef k, gregor samsa, hedda gabler,
  nora helmer, peer gynt, erasmus montanus, jeppe på, pelle erobreren, lykke-per, jane eyre, heathcliff, dorian
  gray, holden caulfield, tony soprano, lisbeth salander, saga norén, buddha, odysseus, ødipus, oedipus,
  antigone, medea`),
);
