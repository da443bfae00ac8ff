// Bodies: good ones, under wrong names and in strange encodings, and what is no feed.
//
//   /ok/<fixture>            a file of test/fixtures
//   /typed/<fixture>?type=…  with this content type, or without any; never to be guessed
//   /as/<encoding>/<fixture> in another encoding (latin1, utf16le, utf8), that only the header names; ?bom puts a mark
//                            before it, ?type=… says something else
//   /invalid-utf8            a feed with bytes in its title that are no UTF-8
//   /html  /empty  /not-json 200 with a login page, with nothing, with text that calls itself JSON
//   /php-warning             a feed after a warning of the software that makes it
import { JSON_TYPE, TYPES, fixture, read } from './reply.mjs';

const whole = ({ response }, body, headers = JSON_TYPE) => response.writeHead(200, headers).end(body);
const feed = (title) => ['{"version":"1.1","title":"', title, '","items":[{"id":"1","title":"One"}]}'];

export default {
  ok: fixture,

  async typed({ response, rest, url }) {
    const type = url.searchParams.get('type');
    response.setHeader('x-content-type-options', 'nosniff');
    whole({ response }, await read(rest), type ? { 'content-type': type } : {});
  },

  async as({ response, rest, url: { searchParams } }) {
    const [encoding, file] = rest.split('/');
    const text = `${searchParams.has('bom') ? '\ufeff' : ''}${await read(file)}`;
    const type = searchParams.get('type') ?? `application/xml; charset=${encoding}`;
    whole({ response }, Buffer.from(text, encoding), { 'content-type': type });
  },

  'invalid-utf8'(call) {
    const parts = feed(Buffer.from([0x61, 0xff, 0xc3, 0x28, 0xed, 0xa0, 0x80, 0x62]));
    whole(call, Buffer.concat(parts.map((part) => Buffer.from(part))));
  },

  html(call) {
    const page = '<!doctype html><title>Sign in</title><form><input name="user"><button>Sign in</button></form>';
    whole(call, page, { 'content-type': TYPES['.html'] });
  },

  empty: (call) => whole(call),

  'not-json': (call) => whole(call, 'This is not JSON.'),

  'php-warning'(call) {
    const warning =
      '<br />\n<b>Warning</b>:  Undefined array key "date" in <b>/var/www/feed.php</b> on line <b>12</b><br />\n';
    whole(call, warning + feed('After a warning').join(''));
  },
};
