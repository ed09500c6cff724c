import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  absoluteUrl,
  annexAnchor,
  articleAnchor,
  relativeUrl,
  rootFrom,
  sectionAnchor,
  sitemapUrl,
  zoneAnchor,
} from './urls.ts';

test('anchors name the place of a section, an article, an annex', () => {
  assert.equal(sectionAnchor([1]), 's1');
  assert.equal(sectionAnchor([1, 2, 3]), 's1-2-3');
  assert.equal(sectionAnchor([2], 1), 'a1-s2');
  assert.equal(annexAnchor(2), 'a2');
  assert.equal(articleAnchor(12), 't12');
  assert.equal(articleAnchor(1, 3), 'a3-t1');
  assert.equal(zoneAnchor('closing'), 'closing');
});

test('every link is relative to the page that it stands on', () => {
  assert.equal(rootFrom('index.html'), './');
  assert.equal(rootFrom('x/1.html'), '../');
  assert.equal(relativeUrl('index.html', 'x/1.html#s1-2'), './x/1.html#s1-2');
  assert.equal(relativeUrl('x/index.html', 'x/1.html#s1-2'), '1.html#s1-2');
  assert.equal(relativeUrl('x/1.html', 'y/index.html'), '../y/index.html');
  assert.equal(relativeUrl('x/1.html', 'x/1.html#s1-2'), '#s1-2');
  assert.equal(relativeUrl('x/1.html', 'index.html'), '../index.html');
});

test('addresses are absolute below the address of the site, with or without its last slash', () => {
  for (const site of ['https://example.org/docs', 'https://example.org/docs/']) {
    assert.equal(absoluteUrl(site, 'x/1.html#s1'), 'https://example.org/docs/x/1.html#s1');
  }
  assert.equal(absoluteUrl('', 'x/1.html'), undefined);
});

test('a library too large for one sitemap has numbered ones', () => {
  assert.equal(sitemapUrl(1), 'sitemap.xml');
  assert.equal(sitemapUrl(2), 'sitemap-2.xml');
});
