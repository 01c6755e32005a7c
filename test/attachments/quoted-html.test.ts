import { htmlToText } from '../../src/attachments/html-to-text';
import { readMail } from '../../src/rules/text/passages';

const ANNE = { name: 'Anne Holm', address: 'anne.holm@au.dk' };

/** Own text, and author and text of the quoted mail, as the rules read them. */
function read(html: string): { own: string; author: string | undefined; quoted: string } {
  const text = htmlToText(html);
  const { messages, lines } = readMail(text, ANNE);
  const of = (message: number) =>
    lines
      .filter((line) => line.message === message && line.role === 'text' && !line.blank)
      .map(({ start, end }) => text.slice(start, end))
      .join('|');
  const last = messages.length - 1;
  return { own: of(0), author: messages[last]?.author?.name, quoted: last === 0 ? '' : of(last) };
}

const EXPECTED = { own: 'Eva er syg.', author: 'Ole Vang', quoted: 'Hvor er Eva?|Jeg venter.' };

describe('quoted mails are told apart when they come as HTML from', () => {
  test.each([
    [
      'new Outlook and the web',
      `<div class="elementToProof">Eva er syg.</div><div id="appendonsend"></div>
       <hr style="display:inline-block;width:98%" tabindex="-1">
       <div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" color="#000000"><b>Fra:</b> Ole Vang &lt;ole@firma.example.dk&gt;<br>
       <b>Sendt:</b> 10. november 2026 08:14<br><b>Til:</b> Anne Holm &lt;anne.holm@au.dk&gt;<br><b>Emne:</b> Møde</font><div>&nbsp;</div></div>
       <div><div>Hvor er Eva?</div><div>Jeg venter.</div></div>`,
    ],
    [
      'classic Outlook',
      `<div class=WordSection1><p class=MsoNormal>Eva er syg.<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>
       <div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p class=MsoNormal><b><span lang=EN-US>From:</span></b><span
       lang=EN-US> Ole Vang &lt;<a href="mailto:ole@firma.example.dk">ole@firma.example.dk</a>&gt; <br><b>Sent:</b> Tuesday, November 10, 2026 8:14 AM<br>
       <b>To:</b> Anne Holm &lt;anne.holm@au.dk&gt;<br><b>Subject:</b> Møde<o:p></o:p></span></p></div>
       <p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>Hvor er Eva?<o:p></o:p></p><p class=MsoNormal>Jeg venter.</p></div>`,
    ],
    [
      'Gmail',
      `<div dir="ltr">Eva er syg.</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">Den tirs. 10. nov. 2026 kl. 08.14 skrev Ole Vang &lt;<a href="mailto:ole@firma.example.dk">ole@firma.example.dk</a>&gt;:<br></div>
       <blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204)"><div dir="ltr">Hvor er Eva?<div>Jeg venter.</div></div></blockquote></div>`,
    ],
    [
      'Apple Mail',
      `<div>Eva er syg.</div><div><br><blockquote type="cite"><div>Den 10. nov. 2026 kl. 08.14 skrev Ole Vang &lt;<a href="mailto:ole@firma.example.dk">ole@firma.example.dk</a>&gt;:</div><br class="Apple-interchange-newline"><div>Hvor er Eva?<div>Jeg venter.</div></div></blockquote></div>`,
    ],
    [
      'Thunderbird',
      `<p>Eva er syg.</p><div class="moz-cite-prefix">Den 10.11.2026 kl. 08.14 skrev Ole Vang:<br></div><blockquote type="cite" cite="mid:1@example.dk"><p>Hvor er Eva?</p><p>Jeg venter.</p></blockquote>`,
    ],
    [
      'a forwarding client that lays everything out in a table',
      `<table><tr><td><p>Eva er syg.</p><p><b>Fra:</b> Ole Vang<br><b>Sendt:</b> 10. november 2026<br><b>Til:</b> Anne Holm<br><b>Emne:</b> Møde</p><p>Hvor er Eva?</p><p>Jeg venter.</p></td></tr></table>`,
    ],
  ])('%s', (_client, html) => {
    expect(read(html)).toEqual(EXPECTED);
  });
});

test('a quotation inside a quotation has two marks', () => {
  const html = 'a<blockquote type="cite">b<blockquote class="gmail_quote">c</blockquote>d</blockquote>e';
  expect(
    htmlToText(html)
      .split('\n')
      .filter((line) => /[a-e]/.test(line)),
  ).toEqual(['a', '> b', '> > c', '> d', 'e']);
});

test("Outlook's indentation is no quotation", () => {
  const html = '<div>Om Eva:</div><blockquote style="margin-top:0;margin-bottom:0"><div>Hun er syg.</div></blockquote>';
  expect(read(html)).toEqual({ own: 'Om Eva:|Hun er syg.', author: undefined, quoted: '' });
});
