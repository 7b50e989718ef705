import Slugger from 'github-slugger';
import { expect, test } from 'vitest';
import { keepAttributes, nameElementFault } from '../../../src/check/page-text/keep-element.ts';
import type { ParsedNode } from '../../../src/check/page-text/page-tree.ts';

const node = (tagName: string, properties: object = {}) =>
  ({
    type: 'element',
    tagName,
    properties,
    children: [{ type: 'text', value: '글 하나' }],
  }) as ParsedNode;
const keep = (tagName: string, properties?: object) =>
  keepAttributes(node(tagName, properties), new Slugger());

test.each([
  ['a', { href: '/audit/', title: '점검', onclick: 'x' }, { href: '/audit/', title: '점검' }],
  ['a', { href: '/audit/', title: true, className: ['x'] }, { href: '/audit/' }],
  ['ol', { start: 3 }, { start: '3' }],
  ['ol', {}, {}],
  ['h2', { id: 'x' }, { id: '글-하나' }],
  ['h3', {}, { id: '글-하나' }],
  ['h4', {}, { id: '글-하나' }],
  ['th', { style: 'text-align: right' }, { scope: 'col', class: 'right' }],
  ['td', { style: 'text-align: center' }, { class: 'center' }],
  ['td', { style: 'text-align: left' }, {}],
  ['th', {}, { scope: 'col' }],
  ['p', { title: '점검' }, {}],
])('%s with %j keeps %j', (tagName, properties, kept) => {
  expect(keep(tagName, properties)).toEqual(kept);
});

test.each([
  ['img', { src: '/a.png' }, { code: 'body-image', received: '/a.png' }],
  ['img', { src: ['/a.png'] }, { code: 'body-image', received: '' }],
  ['h1', {}, { code: 'body-heading', received: '글 하나' }],
  ['form', {}, { code: 'page-element', received: '<form>' }],
  ['a', { href: 'javascript:x' }, { code: 'body-link', received: 'javascript:x' }],
  ['a', { href: '/audit/' }, undefined],
  ['p', {}, undefined],
])('%s with %j: %j', (tagName, properties, fault) => {
  expect(nameElementFault(node(tagName, properties))).toEqual(fault);
});
