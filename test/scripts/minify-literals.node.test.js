import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { minifyCss, minifyHtml, strategy } from '../../scripts/lib/minify-literals.js';

describe('minifyCss', () => {
  it('drops comments and white space around punctuation', () => {
    assert.equal(minifyCss('\n  a {\n    /* why */ color: red;\n  }\n'), 'a{color:red}');
  });

  it('keeps what newer CSS says', () => {
    const css = '@container (max-width: 40em) { .a { & > b { color: light-dark(#000, #fff); } } }';
    assert.equal(
      minifyCss(css),
      '@container (max-width:40em){.a{& > b{color:light-dark(#000,#fff)}}}',
    );
  });

  it('keeps a space that is a combinator or an operator', () => {
    assert.equal(
      minifyCss('a :hover { width: calc(1em + 2px) }'),
      'a :hover{width:calc(1em + 2px)}',
    );
  });

  it('leaves text in quotes alone', () => {
    assert.equal(
      minifyCss(`a::before { content: ' ;  { "x" ' }`),
      `a::before{content:' ;  { "x" '}`,
    );
  });
});

describe('minifyHtml', () => {
  it('keeps the space before the end of a tag, which ends an unquoted value', () => {
    assert.equal(minifyHtml('<line\n  y2=\u0001 />'), '<line y2=\u0001 />');
  });

  it('keeps one space of many, at the ends too', () => {
    assert.equal(minifyHtml('\n  <b>a</b>\n  <i>b</i> '), ' <b>a</b> <i>b</i> ');
  });

  it('drops comments', () => {
    assert.equal(minifyHtml('<p><!-- why\n --></p>'), '<p></p>');
  });
});

describe('strategy', () => {
  it('gives the pieces around the expressions back, as many as there were', async () => {
    const parts = [{ text: 'a { color: ' }, { text: '; top: ' }, { text: ' }' }];
    const text = await strategy.minifyCSS(strategy.combineHTMLStrings(parts));
    assert.deepEqual(strategy.splitHTMLByPlaceholder(text), ['a{color:', ';top:', '}']);
  });
});
