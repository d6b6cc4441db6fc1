import assert from 'node:assert/strict';
import { Slices } from '../../../src/editor/store/index/slices';

/** Longer than a slice, in milliseconds. */
const long = 12;

function work(): void {
  const end = performance.now() + long;
  while (performance.now() < end);
}

/** What had its turn while some work went on: the work itself, and what waits beside it. */
async function turns(begin: (one: () => void) => Promise<unknown>): Promise<string[]> {
  const seen: string[] = [];
  let over = false;
  const other = (): void => {
    seen.push('other');
    if (!over) setImmediate(other);
  };
  setImmediate(other);
  await begin(() => {
    work();
    seen.push('work');
  });
  over = true;
  return seen;
}

const side = Array.from({ length: 6 }, (_, at) => at);

describe('slices', () => {
  it('give others a turn between any two pieces of work that share one', async () => {
    const slices = new Slices();
    const seen = await turns((one) => Promise.all(side.map(async () => {
      await slices.next();
      one();
    })));
    assert.equal(seen.filter((turn) => turn === 'work').length, side.length);
    assert.ok(!seen.join(' ').includes('work work'), seen.join(' '));
  });

  it('and between any two that do not', async () => {
    const seen = await turns((one) => Promise.all(side.map(async () => {
      const slices = new Slices();
      for (let again = 0; again < 2; again++) {
        await slices.next();
        one();
      }
    })));
    assert.equal(seen.filter((turn) => turn === 'work').length, 2 * side.length);
    assert.ok(!seen.join(' ').includes('work work'), seen.join(' '));
  });

  it('let all go on that wait, in the order in which they came', async () => {
    const order: number[] = [];
    const slices = new Slices();
    await Promise.all(side.map(async (at) => {
      await slices.next();
      order.push(at);
    }));
    assert.deepEqual(order, side);
  });

  it('are spent after a while', () => {
    const slices = new Slices();
    work();
    // It begins when somebody first asks.
    assert.equal(slices.spent, false);
    work();
    assert.equal(slices.spent, true);
  });
});
