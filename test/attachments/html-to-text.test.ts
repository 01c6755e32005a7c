import { htmlToText } from '../../src/attachments/html-to-text';
import { cpuTime } from '../support/cpu-time';

describe('lines', () => {
  it.each([
    ['paragraphs have an empty line between them', '<p>Kære Ole</p><p>Tak</p>', 'Kære Ole\n\nTak'],
    ['a break is a line', 'a<br>b<BR/>c</br>d', 'a\nb\nc\nd'],
    ['new Outlook: a line is a div, an empty one holds a break', '<div>a</div><div><br></div><div>b</div>', 'a\n\nb'],
    [
      'classic Outlook: an empty line is a paragraph of its own',
      '<p class=MsoNormal>a</p><p class=MsoNormal>b<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>c</p>',
      'a\nb\n\nc',
    ],
    ['a paragraph without margins is a line', '<p style="margin: 0cm">a</p><p style="margin:0px">b</p>', 'a\nb'],
    ['a break at the end of a block is none', '<div>a<br></div><div>b</div>', 'a\nb'],
    ['white space of the source is one space', '<p>\n  a\n   b   c </p>\n\n', 'a b c'],
    ['blanks that were typed stay: they may part columns', 'Eva&nbsp;&nbsp; 12', 'Eva   12'],
    ['a tab inside a line stays, indentation of the source does not', '<p>\n\t\tEva\t12\n\t</p>', 'Eva\t12'],
    ['a word is not cut by what makes it bold', '120190<b>-12</b>34', '120190-1234'],
    ['words in different tags keep their blank', '<b>Eva </b><i> Holm</i>', 'Eva Holm'],
    ['preformatted text as it stands', '<pre>Eva  12\nBo\t7</pre>efter', 'Eva  12\nBo\t7\n\nefter'],
    ['list items are lines', '<p>Til:</p><ul><li>Eva<li><p>Bo</p></li></ul>Tak', 'Til:\n\nEva\nBo\nTak'],
    ['a ruler parts', 'a<hr>b', 'a\n\nb'],
    ['nothing', '', ''],
  ])('%s', (_why, html, text) => {
    expect(htmlToText(html)).toBe(text);
  });
});

describe('tables', () => {
  const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  it.each([
    ['a row is a line, cells parted by tabs', `<table>${row('Eva', '12')}${row('Bo', '7')}</table>`, 'Eva\t12\nBo\t7'],
    [
      'Word and Excel wrap each cell in a paragraph',
      `<table>${row('<p class=MsoNormal>Eva<o:p></o:p></p>', '<p>12</p>')}</table>`,
      'Eva\t12',
    ],
    ['an empty cell keeps its place', `<table>${row('Eva', '', '12')}</table>`, 'Eva\t\t12'],
    [
      'also in the first column of a later row',
      `<table>${row('a', 'b', 'c')}${row('', 'd', 'e')}</table>`,
      'a\tb\tc\n\td\te',
    ],
    [
      'an address in a cell stays in its row',
      `<table>${row('Eva', 'Vej 3<br>8000 Aarhus')}</table>`,
      'Eva\tVej 3 8000 Aarhus',
    ],
    [
      'end tags may be missing',
      '<table><tr><th>Navn<th>CPR<tr><td>Eva<td>1</table>efter',
      'Navn\tCPR\nEva\t1\n\nefter',
    ],
    ['a table that is never closed', '<table><tr><td>Eva<td>12', 'Eva\t12'],
    [
      'a table that lays out a page is no row: paragraphs stay',
      `<table>${row('<p>Kære Ole</p><p>Eva er syg.</p><p>Hun ringer.</p><p>Tak</p>', 'Nyt')}</table>`,
      'Kære Ole\n\nEva er syg.\n\nHun ringer.\n\nTak\nNyt',
    ],
    ['… nor where one cell is only space', `<table>${row('&nbsp;', '', 'Eva er syg.')}</table>`, 'Eva er syg.'],
    ['a table in a cell', `<table>${row(`<table>${row('Eva', '12')}</table>`, 'x')}</table>`, 'Eva\t12\nx'],
    ['cells without a table are lines', '<td>Eva</td><td>12</td>', 'Eva\n12'],
    ['text before and after', `før<table>${row('Eva', '12')}</table>efter`, 'før\n\nEva\t12\n\nefter'],
  ])('%s', (_why, html, text) => {
    expect(htmlToText(html)).toBe(text);
  });
});

describe('links and pictures', () => {
  it.each([
    [
      'a link says where it leads',
      '<a href="https://example.dk/?id=7&amp;x=1">her</a>.',
      'her <https://example.dk/?id=7&x=1>.',
    ],
    ['not twice', '<a href="https://www.example.dk/">example.dk</a>', 'example.dk'],
    ['a mail address that is shown', '<a href="mailto:eva@example.dk">Eva@example.dk</a>', 'Eva@example.dk'],
    [
      'a mail address behind a name',
      '<a href="mailto:eva@example.dk">@Eva Holm</a> er syg',
      '@Eva Holm <eva@example.dk> er syg',
    ],
    ['a telephone number with blanks', '<a href="tel:+4512345678">+45 12 34 56 78</a>', '+45 12 34 56 78'],
    [
      'places in the mail, pictures and scripts lead nowhere',
      '<a href="#a">a</a><a href="cid:b">b</a><a href="javascript:c">c</a>',
      'abc',
    ],
    [
      'Safe Links are unwrapped',
      '<a href="https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.dk%2Fa&amp;data=05%7C0101901234">her</a>',
      'her <https://example.dk/a>',
    ],
    [
      'a link that is never closed, and the next',
      '<a href="https://a.example">a<a href="https://b.example">b',
      'a <https://a.example>b <https://b.example>',
    ],
    ['an anchor', '<a name="x">a</a>', 'a'],
    ['a link around a picture', '<a href="https://example.dk"><img src="x"></a>', '<https://example.dk>'],
    ['alternative text', 'a<img src="x.png" alt="Eva med &quot;blomster&quot;">b', 'a Eva med "blomster" b'],
    ['none', 'a<img src=x alt=""><img src=x alt=" ">b', 'ab'],
  ])('%s', (_why, html, text) => {
    expect(htmlToText(html)).toBe(text);
  });
});

describe('what is text and what is not', () => {
  it.each([
    ['hidden text is sent like the rest', 'a<span style="display:none">syg</span>b', 'asygb'],
    ['… and so is a hidden block', '<div>a</div><div style="mso-hide:all;display:none">syg</div>', 'a\nsyg'],
    [
      'styles, scripts and head',
      '<head><title>x</title><meta y></head><STYLE>p{}</STYLE >a<script>"<p>b"</script>',
      'a',
    ],
    ['a head that never ends hides nothing', '<html><head><style>p{}</style><body>syg', 'syg'],
    ['comments', 'a<!-- <p>skjult</p> -->b<!---->c<!-->d<!--->e<!-- x --!>f', 'abcdef'],
    [
      "Outlook's conditional comments",
      '<!--[if gte mso 9]><xml><o:x>1</o:x></xml><![endif]-->a<![if !mso]>b<![endif]><!--[if mso]>c<![endif]-->',
      'ab',
    ],
    ['doctype and processing instructions', '<!DOCTYPE html><?xml:namespace prefix = o ?>a', 'a'],
    ['elements of Word', '<w:sdt><o:p>a</o:p></w:sdt>', 'a'],
    ['a lone <', 'p < 0,05 og a<3 og <- og <', 'p < 0,05 og a<3 og <- og <'],
    ['a tag that never closes', 'a<p og Eva er syg', 'a<p og Eva er syg'],
    ['a > inside an attribute', '<a title="1 > 0" name=\'>\'>a</a>', 'a'],
    ['a quotation mark without its fellow', '<p title="x>Eva er syg</p>', 'Eva er syg'],
    ['an attribute without quotation marks', '<img alt=Eva>b<img alt = Bo/>', 'Eva b Bo/'],
    ['a comment that never closes', 'a<!-- b', 'a'],
    ['a style that never closes', 'a<style>b', 'a'],
    ['letters that grow in lower case', 'İİİİ<style>x</style>b', 'İİİİb'],
  ])('%s', (_why, html, text) => {
    expect(htmlToText(html)).toBe(text);
  });
});

describe('characters', () => {
  it.each([
    ['by name', '&AElig;ble &oslash;l &aring; &eacute; &szlig; &ndash; &euro; &amp;lt;', 'Æble øl å é ß – € &lt;'],
    ['by number', '&#230;&#xE5;&#XF8;&#230', 'æåøæ'],
    ['numbers of Windows-1252', 'Ole&#146;s &#150; &#128;', 'Ole’s – €'],
    [
      'unknown names, and names without a semicolon, as they stand',
      '&ukendt; &copy2026 &constructor; AT&T',
      '&ukendt; &copy2026 &constructor; AT&T',
    ],
    ['numbers that are no character', '&#0;&#x110000;&#xD800;', '&#0;&#x110000;&#xD800;'],
    ['beyond 65535', '&#128512;', '😀'],
    [
      'signs that nobody sees do not hide a word or number',
      'sy&shy;ge&#8203;meldt 0101&zwnj;90\u200b-1234',
      'sygemeldt 010190-1234',
    ],
    ['a line break by number is white space', 'a&#10;b', 'a b'],
  ])('%s', (_why, html, text) => {
    expect(htmlToText(html)).toBe(text);
  });
});

describe('hostile HTML', () => {
  const PIECES = [
    '<', '<p', '<p a', '<p a=', '<a b="', '<a x=">"', "<a b='>", '<!--', '<!-- --', '<style>', '</style', '<script></', '&', '&#', '</',
    '<td></', '<td>x', '<tr>x', '<table><tr><td>x', '<table><td>x</table>', '<blockquote class=quote>x', '<a href=http://x.dk>y',
    '<a href=http://x.dk>y</a>', 'x<br>', '<pre>\n', '<ul><li>x', '<div>\u200b', ' \t ', '<img alt="x">', '<p>x', '<a href="https://x.safelinks.protection.outlook.com/?url=%">y</a>',
  ]; // prettier-ignore

  it.each(PIECES)('%j over and over takes time and room in proportion', (piece) => {
    const html = piece.repeat(1_000_000 / piece.length);
    let text = '';
    // About 0.3 s; anything that looks back over what it has read takes minutes.
    expect(cpuTime(() => (text = htmlToText(html)))).toBeLessThan(4_000);
    expect(text.length).toBeLessThan(3 * html.length + 100);
  });

  it('ends deep tables and quotations where they are open', () => {
    const html = `${'<table><tr><td>'.repeat(50_000)}syg${'<blockquote type=cite>'.repeat(50_000)}rask`;
    expect(htmlToText(html)).toBe(`syg\n\n${'> '.repeat(8)}rask`);
  });
});
