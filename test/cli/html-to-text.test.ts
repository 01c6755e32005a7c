import { htmlToText } from '../../src/cli/html-to-text';

describe('htmlToText', () => {
  it.each([
    ['paragraphs are lines', '<p>Kære Ole</p><p>Tak</p>', 'Kære Ole\n\nTak'],
    ['a break is a line', 'a<br>b<BR/>c', 'a\nb\nc'],
    ['white space of the source is one space', '<p>a\n   b\t c</p>', 'a b c'],
    ['a word is not cut by what makes it bold', '120190<b>-12</b>34', '120190-1234'],
    [
      'table rows are lines, cells divided by tabs',
      '<table><tr><td>Eva</td><td>12</td></tr><tr><td>Bo</td><td>7</td></tr></table>',
      'Eva\t12\n\nBo\t7',
    ],
    ['list items are lines', '<ul><li>Eva</li><li>Bo</li></ul>', 'Eva\n\nBo'],
    ['styles, scripts and head are no text', '<head><title>x</title></head><STYLE>p{}</STYLE>a<script>b</script>', 'a'],
    ['comments are no text', 'a<!-- <p>skjult</p> -->b', 'ab'],
    ['hidden text is sent like the rest', '<span style="display:none">syg</span>', 'syg'],
    ['entities, by name and number', '&AElig;ble &#230;&#xE5; &amp;lt; &nbsp;&ukendt;', 'Æble æå &lt; &ukendt;'],
    ['a number that is no character', '&#0;&#x110000;', '&#0;&#x110000;'],
    ['a lone < is text', 'p < 0,05 og a<3', 'p < 0,05 og a<3'],
    ['letters that grow in lower case', 'İİİİ<style>x</style>b', 'İİİİb'],
    ['a tag that never closes', 'a<p', 'a'],
    ['a comment that never closes', 'a<!-- b', 'a'],
    ['a style that never closes', 'a<style>b', 'a'],
    ['nothing', '', ''],
  ])('%s', (_why, html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  it('takes time in proportion to the text, broken HTML too', () => {
    for (const piece of ['<', '<p', '<!--', '<style>', '&', '<td></']) {
      const started = performance.now();
      htmlToText(piece.repeat(1_000_000 / piece.length));
      expect(performance.now() - started).toBeLessThan(2_000);
    }
  });
});
