import { describe, expect, test } from 'vitest';
import { orderOf } from '../../src/interview/order.ts';

const people = Array.from({ length: 1000 }, (_, index) => `person-${index}`);
const letters = [...'abcdef'];

describe('the direction of scales', () => {
  test('is the same for the same person', () => {
    expect(orderOf('k3v9x2').bestFirst).toBe(orderOf('k3v9x2').bestFirst);
  });

  test('is one for about half of the people and the other for the rest', () => {
    const bestFirst = people.filter((person) => orderOf(person).bestFirst).length;
    expect(bestFirst).toBeGreaterThan(450);
    expect(bestFirst).toBeLessThan(550);
  });
});

describe('an order of one’s own', () => {
  test('holds every item once and leaves the given ones as they are', () => {
    const given = [...letters];
    expect(orderOf('k3v9x2').own('goals', given).sort()).toEqual(letters);
    expect(given).toEqual(letters);
  });

  test('is the same whenever the person comes back', () => {
    expect(orderOf('k3v9x2').own('goals', letters)).toEqual(
      orderOf('k3v9x2').own('goals', letters),
    );
  });

  test('differs between people and between questions', () => {
    const orders = people.map((person) => orderOf(person).own('goals', letters).join(''));
    expect(new Set(orders).size).toBeGreaterThan(400);
    const questions = people.map((question) => orderOf('k3v9x2').own(question, letters).join(''));
    expect(new Set(questions).size).toBeGreaterThan(400);
  });

  test('puts every item first about equally often', () => {
    const first = people.map((person) => orderOf(person).own('goals', letters)[0]);
    for (const letter of letters) {
      const times = first.filter((each) => each === letter).length;
      expect(times).toBeGreaterThan(120);
      expect(times).toBeLessThan(215);
    }
  });
});
