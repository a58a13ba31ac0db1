import assert from 'node:assert/strict';
import { nearest } from '../../src/core/nearest';

describe('nearest word', () => {
  const rules = ['vehicle/void-slip', 'vehicle/waiting', 'seal/custodian', 'common/type'];
  it('forgives a slip of the finger', () => assert.equal(nearest('vehicle/viod-slip', rules), 'vehicle/void-slip'));
  it('forgives a missing prefix', () => assert.equal(nearest('custodian', rules), 'seal/custodian'));
  it('takes a part for the whole', () => assert.equal(nearest('slipvalid', ['waiting', 'slipValidMinutes']), 'slipValidMinutes'));
  it('does not take two letters for a word', () => assert.equal(nearest('ab', ['abcdefgh']), null));
  it('forgives case', () => assert.equal(nearest('Common/Type', rules), 'common/type'));
  it('does not guess wildly', () => assert.equal(nearest('qqqqqqqqqq', rules), null));
});
